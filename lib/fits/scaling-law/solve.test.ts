import { describe, expect, it } from 'vitest'
import { createRandom } from '@/lib/stats/random'
import { authorsYear, buildDesign, type Evaluation, originOf } from './design'
import paper from './fixtures/ho2024.json'
import scipy from './fixtures/scipy-reference.json'
import { createObjective } from './objective'
import { population } from './published-sample.fixture'
import { createSolver } from './solve'
import { benchmarkOffsets, findStructure } from './structure'

const DELTA = 0.0025
const structure = findStructure('7')!
const evaluations = population.map(({ date, performance, row }): Evaluation => {
  const { parameters, training_tokens: tokens, benchmark } = row.cells
  return {
    perplexity: performance ?? NaN,
    parameters: Number(parameters),
    tokens: Number(tokens),
    year: authorsYear(date),
    offset: benchmarkOffsets[String(benchmark)] ?? null,
  }
})
const design = buildDesign(evaluations, structure, originOf(evaluations))
const rate = (x: Float64Array) => -(x[3]! / x[4]! + x[8]! / x[9]!) / Math.LN2

describe('the objective', () => {
  const objective = createObjective(design, DELTA)

  it('is the published number at the published parameters', () => {
    const value = objective.value(Float64Array.from(paper.fullPrecision.point))
    expect(Math.abs(value - paper.objective)).toBeLessThan(1e-15) // 231 rounded squares; the recovered point is good to 2e-15
  })

  it('has derivatives that agree with differences', () => {
    const point = Float64Array.from([0.9, 0.05, -0.06, 0.01, 0.07, 0.8, 0.1, 0.09, 0.03, 0.04])
    const smooth = createObjective(design, 0)
    const [gradient, hessian, scale] = [new Float64Array(10), new Float64Array(100), new Float64Array(10)]
    const [up, down] = [new Float64Array(10), new Float64Array(10)]
    smooth.value(point)
    smooth.derivatives(gradient, hessian, scale)
    const step = 1e-5
    for (let index = 0; index < 10; index += 1) {
      const moved = Float64Array.from(point)
      moved[index]! += step
      const above = smooth.value(moved)
      smooth.derivatives(up, new Float64Array(100), scale)
      moved[index]! -= 2 * step
      const below = smooth.value(moved)
      smooth.derivatives(down, new Float64Array(100), scale)
      // Central differences err by step^2 times a third derivative of at most 1e4 here (columns reach 14).
      expect(Math.abs((above - below) / (2 * step) - gradient[index]!)).toBeLessThan(1e-6)
      for (let other = 0; other < 10; other += 1)
        expect(Math.abs((up[other]! - down[other]!) / (2 * step) - hessian[index * 10 + other]!)).toBeLessThan(1e-5)
    }
  })
})

describe('as published', () => {
  const solve = createSolver(design, structure, DELTA, 'as-published')

  it('retraces SciPy on the full sample', () => {
    const ours = solve(null)
    expect([ours.iterations, ours.evaluations]).toEqual([scipy.full.iterations, scipy.full.evaluations])
    for (const [index, theirs] of scipy.full.point.entries())
      expect(Math.abs(ours.point[index]! - theirs)).toBeLessThan(1e-6) // two summations' rounding over a step of 1.5e-8
  })

  it('retraces SciPy on resamples, most of them to the evaluation', () => {
    const random = createRandom(1)
    const pairs = scipy.resamples.map((theirs) => {
      const weights = new Uint32Array(design.rows)
      for (let drawn = 0; drawn < design.rows; drawn += 1) weights[random.below(design.rows)]! += 1
      return { theirs, ours: solve(weights) }
    })
    expect(pairs).toHaveLength(40)
    const same = pairs.filter(
      ({ ours, theirs }) => ours.iterations === theirs.iterations && ours.evaluations === theirs.evaluations,
    )
    // The path runs through values of 1e262 and a kinked objective, so a last digit sometimes changes it: nine in ten agree.
    expect(same.length).toBeGreaterThanOrEqual(32)
    for (const { ours, theirs } of same) expect(Math.abs(rate(ours.point) / theirs.rate - 1)).toBeLessThan(0.02)
    for (const { ours, theirs } of pairs) expect(Math.abs(ours.objective / theirs.objective - 1)).toBeLessThan(0.02)
  })
})

describe('converged', () => {
  const solve = createSolver(design, structure, DELTA, 'converged')

  it('meets the conditions of optimality', () => {
    const { point, objective } = solve(null)
    expect(objective).toBeLessThanOrEqual(paper.converged.objective + 1e-12)
    const mean = createObjective(design, DELTA)
    const gradient = new Float64Array(10)
    mean.value(point)
    mean.derivatives(gradient, new Float64Array(100), new Float64Array(10))
    for (const [index, slope] of gradient.entries()) {
      const value = point[index]!
      if (value === 0) expect(Math.abs(slope)).toBeLessThanOrEqual(DELTA)
      else expect(Math.abs(slope + DELTA * Math.sign(value))).toBeLessThan(1e-9) // the solver's own bound
    }
  })

  it('is never above the published solver, on any resample', () => {
    const published = createSolver(design, structure, DELTA, 'as-published')
    const random = createRandom(2)
    for (let draw = 0; draw < 20; draw += 1) {
      const weights = new Uint32Array(design.rows)
      for (let drawn = 0; drawn < design.rows; drawn += 1) weights[random.below(design.rows)]! += 1
      const best = solve(weights)
      expect(best.converged).toBe(true)
      expect(best.objective).toBeLessThanOrEqual(published(weights).objective + 1e-12)
    }
  })

  it('is least squares where there is no penalty', () => {
    const free = createSolver(design, structure, 0, 'converged')(null)
    expect(free.objective).toBeLessThan(paper.converged.objective)
  })
})
