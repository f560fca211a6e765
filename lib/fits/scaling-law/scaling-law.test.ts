import { describe, expect, it } from 'vitest'
import type { Fit } from '../fit'
import type { FitOptions } from '../fit-options'
import type { Observation } from '../rows/observation'
import paper from './fixtures/ho2024.json'
import { options, population } from './published-sample.fixture'
import { scalingLaw } from './scaling-law'

function fitted(change: Partial<FitOptions> = {}, rows: readonly Observation[] = population): Fit {
  const fit = scalingLaw.fit(rows, { ...options, ...change })
  if (!fit.ok) throw new Error(JSON.stringify(fit.problem))
  return fit.value
}

function refused(change: Partial<FitOptions>, rows: readonly Observation[] = population) {
  const fit = scalingLaw.fit(rows, { ...options, ...change })
  return fit.ok ? null : fit.problem
}

describe('as published', () => {
  const fit = fitted()

  it('ends where the authors ended', () => {
    expect(fit.points).toHaveLength(paper.rows)
    // The issue's own bound; what is left is rounding, magnified by forward differences.
    expect(Math.abs((fit.solver?.objective ?? NaN) - paper.objective)).toBeLessThan(1e-7)
    expect(fit.solver?.iterations).toBe(paper.iterations)
    expect(fit.solver?.evaluations).toBe(paper.evaluations)
    expect(-12 / fit.slope).toBeCloseTo(8.685, 3) // stated to three decimals; months at the recovered parameters 8.68481
  })

  it('has the printed parameters', () => {
    const names = ['aC', 'aPTB', 'aWT2', 'aY', 'aN', 'bC', 'bPTB', 'bWT2', 'bY', 'bD']
    for (const [index, printed] of paper.printedParameters.entries()) {
      const ours = fit.parameters?.[names[index] ?? ''] ?? NaN
      expect(Math.abs(ours / printed - 1)).toBeLessThan(5e-4) // half a unit of the fourth digit, at worst
    }
    expect(fit.parameters?.t0).toBeCloseTo(paper.origin.year, 12)
    expect([fit.parameters?.N0, fit.parameters?.D0]).toEqual([paper.origin.parameters, paper.origin.tokens])
  })

  it('explains what the paper says it explains', () => {
    // The notebook's 0.9113 is of a line through predictions against observations, which can only be higher.
    expect(fit.r2).toBeGreaterThan(0.905)
    expect(fit.r2).toBeLessThan(0.9114)
  })

  it('adds up: the rates of parameters and data are the rate of compute', () => {
    const { parameters = NaN, data = NaN, compute = NaN } = fit.doublingTimes ?? {}
    expect(1 / parameters + 1 / data).toBeCloseTo(1 / compute, 12)
  })
})

describe('converged', () => {
  const fit = fitted({ solver: 'converged' })

  it('reaches the lowest known objective', () => {
    expect(fit.solver?.objective).toBeLessThanOrEqual(paper.converged.objective + 1e-12)
    expect(-12 / fit.slope).toBeCloseTo(paper.converged.months, 4)
    expect(fit.solver?.converged).toBe(true)
  })

  it('has exactly the three zeros of the optimum, and a parameter term that worsens', () => {
    expect([fit.parameters?.aC, fit.parameters?.aPTB, fit.parameters?.aWT2]).toEqual([0, 0, 0])
    expect(fit.parameters?.aY).toBeLessThan(0)
  })

  it('says how many starts end elsewhere', () => {
    expect(fit.solver?.startsDisagreeing).toBeGreaterThan(0)
  })
})

describe('the line of least compute', () => {
  it('is log-linear with slope -12 / T_C at every date and threshold, on every benchmark', () => {
    for (const benchmark of ['wikitext-103', 'wikitext-2', 'penn-treebank'])
      for (const threshold of [5, 20, 80]) {
        const { curve, slope } = fitted({ threshold, benchmark })
        for (const year of [2012, 2016.3, 2023.9, 2040]) {
          const doublings = Math.log2(curve(year + 1).value) - Math.log2(curve(year).value)
          expect(doublings).toBeCloseTo(slope, 10) // rounding of two logarithms near 60
        }
      }
  })

  it('is least: nudging parameters against tokens at the same loss costs more', () => {
    const { curve, parameters: fittedParameters } = fitted()
    const p = (name: string) => fittedParameters?.[name] ?? NaN
    const year = 2020
    const elapsed = year - p('t0')
    // Tokens needed at a given number of parameters, from the loss itself.
    const costAt = (logN: number) => {
      const rest = Math.log(20) - Math.exp(p('aC') - p('aY') * elapsed - p('aN') * logN)
      const logD = (p('bC') - p('bY') * elapsed - Math.log(rest)) / p('bD')
      return rest > 0 ? 6 * p('N0') * p('D0') * Math.exp(logN + logD) : Infinity
    }
    const least = Math.min(...Array.from({ length: 40_000 }, (_, step) => costAt(step / 1000 - 10)))
    expect(curve(year).value / least).toBeLessThanOrEqual(1)
    expect(curve(year).value / least).toBeGreaterThan(1 - 1e-6) // a grid of 0.001 misses the minimum by about 1e-8
  })
})

describe('the sample', () => {
  it('does not depend on the order of rows', () => {
    const { slope, solver } = fitted({ solver: 'converged' }, [...population].reverse())
    expect(slope).toBeCloseTo(fitted({ solver: 'converged' }).slope, 8)
    expect(solver?.objective).toBeCloseTo(paper.converged.objective, 12)
  })

  it('is cut by the date window, with reasons', () => {
    const fit = fitted({ from: '2016-01-01' })
    expect(fit.points.length + fit.leftOut.length).toBe(paper.rows)
    expect(fit.leftOut.every(({ reason }) => reason === 'outside-window')).toBe(true)
  })

  it('gives the same slope by all three doors', () => {
    const ones = new Uint32Array(population.length).fill(1)
    expect(scalingLaw.slope(population, options)).toBe(fitted().slope)
    expect(scalingLaw.resampler?.(population, options)(ones)).toBe(fitted().slope)
  })
})

describe('refusals', () => {
  it('names what is missing', () => {
    expect(refused({ scalingLaw: null })?.code).toBe('columns-needed')
    const columns = { parameters: 'weights', tokens: 'training_tokens', benchmark: 'benchmark', paper: 'reference' }
    expect(refused({ scalingLaw: columns })?.code).toBe('columns-needed')
  })

  it('needs more rows than parameters', () => {
    for (const n of [0, 1, 2, 10])
      expect(refused({}, population.slice(0, n))).toEqual({ code: 'too-few-points', n, needed: 11 })
  })

  it('says of an exponent that the penalty presses to zero that no least cost is left, not that the solver failed', () => {
    expect(refused({ structure: '3', delta: 0.2, solver: 'converged' })?.code).toBe('no-least-cost')
    expect(refused({ delta: 0.5, solver: 'converged' })?.code).toBe('no-least-cost')
  })

  it('knows no cost of a perplexity of 1 or less', () => {
    expect(refused({ threshold: 1 })).toEqual({ code: 'threshold-off-scale', threshold: 1 })
    expect(refused({ threshold: 0.5 })?.code).toBe('threshold-off-scale')
    expect(refused({ threshold: null })?.code).toBe('performance-needed')
  })

  it('names a row whose performance is not positive', () => {
    const [first, ...rest] = population
    if (!first) throw new Error('no rows')
    expect(refused({}, [{ ...first, performance: -3 }, ...rest])).toEqual({ code: 'not-finite', row: first.id })
  })

  it('leaves its inputs as they were', () => {
    const frozen = Object.freeze(population.map((one) => Object.freeze({ ...one })))
    expect(() => fitted({}, frozen)).not.toThrow()
  })
})

describe('what was solved before', () => {
  it('is found again for another level, and not for other rows, structures, penalties or dates', () => {
    const point = (asked: Partial<FitOptions>, rows = population) => JSON.stringify(fitted(asked, rows).parameters)
    const first = point({})
    expect(point({ threshold: 50 })).toBe(first)
    expect(fitted({ threshold: 50 }).curve(2020).value).not.toBe(fitted().curve(2020).value)
    const others = [
      point({ structure: '8' }),
      point({ solver: 'converged' }),
      point({ delta: 0.005 }),
      point({ from: '2015-01-01' }),
      point({ to: '2022-01-01' }),
      point({}, population.slice(1)),
    ]
    expect(new Set([first, ...others]).size).toBe(7)
    expect(point({})).toBe(first)
  })
})
