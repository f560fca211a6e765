import { describe, expect, it } from 'vitest'
import { crossValidate } from './cross-validation'
import { buildDesign } from '../design'
import { originOf } from '../evaluation'
import scipy from '../fixtures/cross-validation-reference.json'
import paper from '../fixtures/ho2024-published.json'
import { lossAt } from '../loss'
import { options, population } from '../published-sample.fixture'
import ranking from './ranking.json'
import { evaluationOf } from '../sample'
import { createPublishedSolver } from '../solvers/solve'
import { findStructure } from '../structure'

const rows = paper.crossValidationRows.flatMap((id) => {
  const observation = population.find((one) => one.id === id)
  const evaluation = observation && evaluationOf(observation, options.scalingLaw!)
  return evaluation?.ok ? [evaluation.value] : []
})
const publishedBy: Readonly<Record<string, Readonly<Record<string, number>>>> = paper.crossValidation
const published = (id: string, delta: number) => publishedBy[id]?.[String(delta)] ?? NaN
const pair = ({ structure, delta }: { structure: string; delta: number }) => `${structure} ${delta}`

describe('leave-one-out cross-validation', () => {
  // The published bound of the ranking. The solver stops early on a path that amplifies rounding: SciPy itself, run here,
  // differs from the published cells by up to 0.0012 (next test).
  const BOUND = 2e-3

  it('agrees with the published cells', () => {
    expect(rows).toHaveLength(184)
    for (const [id, delta] of [
      ['7', 0.0025],
      ['8', 0.005],
      ['10', 0.001],
      ['12', 0.005],
      ['15', 0.01],
      ['19', 0.02],
      ['20', 0.01],
      ['13', 0.01],
    ] as const) {
      const ours = crossValidate(rows, findStructure(id)!, delta)
      expect(ours).toMatchObject({ folds: 184, failed: 0 })
      expect(Math.abs(ours.mspe - published(id, delta))).toBeLessThan(BOUND)
      const kept = ranking.cells.find(({ structure, delta: at }) => structure === id && at === delta)
      // The committed table is of this code; another engine's exponential may differ in a last digit, and the path with it.
      expect(Math.abs(ours.mspe - (kept?.ours ?? NaN))).toBeLessThan(5e-4)
    }
    const { r2 } = crossValidate(rows, findStructure('8')!, 0.005)
    expect(r2).toBeCloseTo(0.91043, 3) // 0.910431 printed; the cell with the same mspe to 1e-7
  })

  it('agrees with SciPy run by the same protocol, as well as SciPy agrees with the paper', () => {
    for (const { structure, delta, mspe } of scipy.cells) {
      expect(Math.abs(mspe - published(structure, delta))).toBeLessThan(BOUND)
      const ours = ranking.cells.find((cell) => cell.structure === structure && cell.delta === delta)?.ours ?? NaN
      expect(Math.abs(ours - mspe)).toBeLessThan(BOUND)
    }
  })

  it('has all 120 published cells in its table, all but structure 18 within the bound', () => {
    expect(ranking.cells).toHaveLength(120)
    for (const { structure, delta, published: kept, ours } of ranking.cells) {
      expect(kept).toBe(published(structure, delta))
      if (structure !== '18') expect(Math.abs(ours - kept)).toBeLessThan(BOUND)
    }
  })

  it('has the published five among its six best', () => {
    // Not the same five: (7, 0.01) and (8, 0.005) stand 0.00003 apart, and SciPy run here ranks otherwise again.
    const best = (key: 'ours' | 'published', count: number) =>
      [...ranking.cells]
        .sort((a, b) => a[key] - b[key])
        .slice(0, count)
        .map(pair)
    expect(best('ours', 6)).toEqual(expect.arrayContaining(best('published', 5)))
  })

  it('explains the published 0.72 of structure 18: each held-out row is normalised by its own compute', () => {
    const structure = findStructure('18')!
    const origin = originOf(rows, structure)
    const solve = createPublishedSolver(buildDesign(rows, structure, origin), 0)
    const weights = new Uint32Array(rows.length).fill(1)
    let start: Float64Array | undefined
    const errors = rows.map((row, fold) => {
      weights[fold] = 0
      start = solve(weights, start).point
      weights[fold] = 1
      const own = { ...origin, compute: 6 * row.parameters * row.tokens }
      return (Math.log(row.perplexity) - lossAt({ structure, origin: own, point: start }, row)) ** 2
    })
    const mspe = errors.reduce((sum, error) => sum + error, 0) / errors.length
    expect(mspe).toBeCloseTo(published('18', 0), 3) // 0.72048
  })
})
