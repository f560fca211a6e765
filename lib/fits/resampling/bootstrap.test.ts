import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalCdf } from '@/lib/stats/distributions/normal-distribution'
import { normalDraws } from '@/lib/stats/chance/normal-draws'
import { createRandom } from '@/lib/stats/chance/random'
import { bootstrapSlopes, bootstrapSteps } from './bootstrap'
import { medianSlope, percentileInterval, pFasterFromDraws } from './draws-summary'
import paper from '../scaling-law/fixtures/ho2024.json'
import scipy from '../scaling-law/fixtures/scipy-reference.json'
import { options, population } from '../scaling-law/published-sample.fixture'
import { scalingLaw } from '../scaling-law/scaling-law'
import { trend } from '../methods/trend'

const trendOptions = { ...options, select: 'all' as const }

describe('the scaling law, resampled', () => {
  it('counts the draws in which the starts of the converged solver end at different optima, as they often do', () => {
    const plan = { by: 'cluster', draws: 60, seed: 1 } as const
    const converged = bootstrapSlopes(population, scalingLaw, { ...options, solver: 'converged' }, plan)
    expect(converged.startsDisagreed).toBeGreaterThan(6)
    expect(converged.startsDisagreed).toBeLessThanOrEqual(60)
    expect(bootstrapSlopes(population, scalingLaw, options, plan).startsDisagreed).toBeUndefined() // one start
  })

  it('has the spread that the authors print for their hundred row draws', () => {
    const { slopes, failed } = bootstrapSlopes(population, scalingLaw, options, { by: 'row', draws: 400, seed: 1 })
    expect(failed).toBe(0)
    const months = slopes.map((slope) => -12 / slope).sort((a, b) => a - b)
    const { median, low, high } = paper.rowBootstrapMonths
    // Drawn months have a standard deviation of about 2.8 near the middle: a median of 100 has a standard error of
    // 1.25 * 2.8 / 10 = 0.35, ours of 400 half that; three of the two together are 1.2.
    expect(Math.abs(-12 / medianSlope(slopes) - median)).toBeLessThan(1.2)
    // Their ends are the third of a hundred from either side; such an order statistic stands anywhere between the 0.5th
    // and the 7th percentile (99.5 % of a binomial), so ours at those must enclose it.
    const at = (share: number) => months[Math.round(share * (months.length - 1))] ?? NaN
    expect(low).toBeGreaterThan(at(0.005))
    expect(low).toBeLessThan(at(0.07))
    expect(high).toBeGreaterThan(at(0.93))
    expect(high).toBeLessThan(at(0.995))
  })

  it('draws the rows that SciPy was given', () => {
    const { slopes } = bootstrapSlopes(population, scalingLaw, options, { by: 'row', draws: 40, seed: 1 })
    const close = slopes.filter((slope, draw) => Math.abs(slope / (scipy.resamples[draw]?.rate ?? NaN) - 1) < 0.02)
    expect(close.length).toBeGreaterThanOrEqual(32) // the kinked objective lets one path in ten part (solve.test.ts)
  })

  it('draws papers as a whole: more spread than rows alone need not follow, but other draws', () => {
    const plan = { draws: 20, seed: 1 }
    const rows = bootstrapSlopes(population, scalingLaw, options, { ...plan, by: 'row' })
    const papers = bootstrapSlopes(population, scalingLaw, options, { ...plan, by: 'cluster' })
    expect(papers.slopes).not.toEqual(rows.slopes)
    expect(papers.slopes).toEqual(bootstrapSlopes(population, scalingLaw, options, { ...plan, by: 'cluster' }).slopes)
  })
})

describe('any method, resampled', () => {
  it('gives equal draws for equal seeds, and others for others', () => {
    const plan = { by: 'row', draws: 50, seed: 9 } as const
    const first = bootstrapSlopes(population, trend, trendOptions, plan)
    expect(bootstrapSlopes(population, trend, trendOptions, plan)).toEqual(first)
    expect(bootstrapSlopes(population, trend, trendOptions, { ...plan, seed: 10 }).slopes).not.toEqual(first.slopes)
  })

  it('scatters as the standard error says where its assumptions hold', () => {
    // A hundred points on a line with even scatter: the case bootstrap and the textbook error must agree.
    const sample = population.slice(0, 100).map((one, index) => ({
      ...one,
      decimalYear: 2000 + index / 10,
      cost: 2 ** (-0.5 * (index / 10) + Math.sin(index * 12.9898) * 2),
    }))
    const fit = trend.fit(sample, trendOptions)
    if (!fit.ok) throw new Error(fit.problem.code)
    const { slopes } = bootstrapSlopes(sample, trend, trendOptions, { by: 'row', draws: 2000, seed: 3 })
    const mean = slopes.reduce((sum, slope) => sum + slope, 0) / slopes.length
    const sd = Math.sqrt(slopes.reduce((sum, slope) => sum + (slope - mean) ** 2, 0) / (slopes.length - 1))
    // Monte Carlo error of an SD of 2,000 draws is 1.6 %; n = 100 moves the case bootstrap by some percent more.
    expect(Math.abs(sd / (fit.value.slopeSe ?? NaN) - 1)).toBeLessThan(0.1)
  })

  it('takes records again: a row drawn twice is one record', () => {
    const records = { ...options, select: 'records' as const }
    const { slopes, failed } = bootstrapSlopes(population, trend, records, { by: 'row', draws: 100, seed: 1 })
    expect(slopes.length + failed).toBe(100)
    expect(slopes.every(Number.isFinite)).toBe(true)
  })

  it('counts draws without a slope', () => {
    const two = population.slice(0, 2)
    const { slopes, failed } = bootstrapSlopes(two, trend, trendOptions, { by: 'row', draws: 200, seed: 1 })
    expect(slopes.length + failed).toBe(200)
    expect(Math.abs(failed - 100)).toBeLessThan(29) // both draws alike with probability a half: four SDs of 7.1
    expect(bootstrapSlopes([], trend, trendOptions, { by: 'row', draws: 3, seed: 1 })).toEqual({
      slopes: [],
      failed: 3,
    })
    expect(bootstrapSlopes([], trend, trendOptions, { by: 'cluster', draws: 3, seed: 1 }).failed).toBe(3)
  })

  it('keeps clusters together', () => {
    // Two clusters of which one alone has a slope of -1, the other of +1; drawn by row they would mix.
    const sample = population.slice(0, 20).map((one, index) => ({
      ...one,
      cluster: index < 10 ? 'falls' : 'rises',
      decimalYear: 2000 + (index % 10),
      cost: 2 ** (index < 10 ? -(index % 10) : index % 10),
    }))
    const { slopes } = bootstrapSlopes(sample, trend, trendOptions, { by: 'cluster', draws: 60, seed: 5 })
    expect(new Set(slopes.map((slope) => Math.round(slope)))).toEqual(new Set([-1, 0, 1]))
  })

  it('tells how far it is', () => {
    const steps = bootstrapSteps(population, trend, trendOptions, { by: 'row', draws: 45, seed: 1 })
    expect([...steps]).toEqual([20, 40])
  })
})

describe('what draws say', () => {
  it('has definition 7 quantiles', () => {
    expect(percentileInterval([-3, -2, -1, 0], 0.5)).toEqual([-2.25, -0.75])
    // numpy.quantile([1, 4, 9, 16, 25], [0.025, 0.975])
    const [low, high] = percentileInterval([25, 1, 9, 16, 4], 0.95) ?? [NaN, NaN]
    expect(low).toBeCloseTo(1.3, 12)
    expect(high).toBeCloseTo(24.1, 12)
    expect(percentileInterval([1], 0.95)).toBeNull()
  })

  it('is wider at a higher level', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 2 }), (slopes) => {
        const [a, b] = percentileInterval(slopes, 0.8) ?? [NaN, NaN]
        const [c, d] = percentileInterval(slopes, 0.95) ?? [NaN, NaN]
        expect(c).toBeLessThanOrEqual(a)
        expect(d).toBeGreaterThanOrEqual(b)
      }),
      { seed: 1 },
    )
  })

  it('is never quite certain that a trend is faster than a law', () => {
    const exactly = (slope: number) => ({ slope, slopeSe: 0 })
    expect(pFasterFromDraws([-1, -2, -3], exactly(-0.5), -1)).toBe(3.5 / 4)
    expect(pFasterFromDraws([-1, -2, -3], exactly(-2.5), -1)).toBe(1.5 / 4)
    expect(pFasterFromDraws([1, 2, 3], exactly(2.5), 1)).toBe(1.5 / 4)
  })

  it('lets the error of a measured law count: normal draws against it add in quadrature', () => {
    const normal = normalDraws(createRandom(2))
    const slopes = Array.from({ length: 40_000 }, () => -1 + 0.3 * normal())
    const expected = normalCdf(0.25 / Math.hypot(0.3, 0.4))
    expect(Math.abs(pFasterFromDraws(slopes, { slope: -0.75, slopeSe: 0.4 }, -1) - expected)).toBeLessThan(0.005)
  })
})
