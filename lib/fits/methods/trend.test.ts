import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Result } from '@/lib/problem'
import { createRandom } from '@/lib/stats/chance/random'
import alexnet from '../fixtures/alexnet-level.json'
import { observation, options } from '../fixtures/observations'
import { observedGain, trendGain } from '../rates/gain'
import { halvingTime } from '../rates/halving-time'
import { compareWithLaw, lawOfMonths } from '../rates/laws'
import { leaveOneOut } from '../questions/leave-one-out'
import { recordTest } from '../questions/record-test'
import { trend } from './trend'

fc.configureGlobal({ seed: 20 }) // the same inputs on every run

function good<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

const rows = alexnet.rows.map(({ id, date, flop }) => observation(date, flop, null, id))
const { scipy } = alexnet
const fit = good(trend.fit(rows, options))
const span = (rows[5]?.decimalYear ?? NaN) - (rows[0]?.decimalYear ?? NaN)

describe('the AlexNet level (Hernandez & Brown 2020) by our method', () => {
  it('agrees with SciPy to nine digits', () => {
    // Both are double precision on the same doubles; nine digits is what METHODS 3 asks.
    const close = (ours: number | null | undefined, theirs: number) =>
      expect(Math.abs((ours ?? NaN) / theirs - 1)).toBeLessThan(1e-9)
    expect(fit.points).toHaveLength(6)
    expect(fit.df).toBe(4)
    close(fit.slope, scipy.slope)
    close(trend.slope(rows, options), scipy.slope)
    close(fit.slopeSe, scipy.slopeSe)
    close(fit.r2, scipy.r2)
    close(fit.residualSd, scipy.residualSd)
    close(fit.interval?.lower, scipy.lower)
    close(fit.interval?.upper, scipy.upper)
    close(fit.pFaster(-12 / 18, 0, -1), scipy.pFaster['18'])
    close(fit.pFaster(-12 / 24, 0, -1), scipy.pFaster['24'])
    const without = leaveOneOut(trend, rows, options, fit.points)
    expect(without.size).toBe(6)
    rows.forEach(({ id }, i) => close(without.get(id), scipy.withoutMonths[i] ?? NaN))
  })

  it('prints as the issue says: 15.68 months, 13.22 to 19.28, R² 0.9823; the paper rounds to 16', () => {
    const time = good(halvingTime(fit.slope, fit.interval && [fit.interval.lower, fit.interval.upper]))
    expect([time.months, time.low ?? NaN, time.high ?? NaN].map((months) => months.toFixed(2))).toEqual([
      '15.68',
      '13.22',
      '19.28',
    ])
    expect(fit.r2?.toFixed(4)).toBe('0.9823')
    const without = [...leaveOneOut(trend, rows, options, fit.points).values()]
    expect(without.map((months) => months?.toFixed(1))).toEqual(['16.8', '15.3', '15.5', '15.9', '15.5', '15.7'])
  })

  it('gains 40.7 by the trend, 44.9 observed (the paper: 44), Moore at 24 months 11.26 (the paper: 11)', () => {
    expect(trendGain(fit.slope, span).toFixed(1)).toBe('40.7')
    expect(observedGain(rows, options)?.toFixed(1)).toBe('44.9')
    const law = compareWithLaw(fit, fit.interval, lawOfMonths(24), 'less', span)
    expect(law.gain.toFixed(2)).toBe('11.26')
    expect(law.speedRatio.value).toBeCloseTo(24 / 15.68368, 5) // ratio of times is the inverse ratio of rates
    expect(law.share).toBeCloseTo(Math.log(law.gain) / Math.log(trendGain(fit.slope, span)), 12)
  })

  it('has 6 records of 6, which a random order would have once in 720; the source lists no others', () => {
    const test = recordTest(rows, options, createRandom(1))
    expect(test).toMatchObject({ records: 6, among: 6 })
    expect(test.pCount).toBeCloseTo(1 / 720, 15)
  })

  it("draws the line through the means with bands that widen, in the cost's unit", () => {
    const middle = rows.reduce((sum, { decimalYear }) => sum + decimalYear, 0) / 6
    const logs = rows.reduce((sum, { cost }) => sum + Math.log2(cost), 0) / 6
    const at = fit.curve(middle)
    expect(Math.log2(at.value)).toBeCloseTo(logs, 9)
    const half = (year: number) => Math.log2((fit.curve(year).high ?? NaN) / (fit.curve(year).low ?? NaN)) / 2
    expect(half(middle)).toBeCloseTo((2.7764451051977987 * scipy.residualSd) / Math.sqrt(6), 9) // t(0.975, 4) s / sqrt n
    expect(half(middle + 3)).toBeGreaterThan(half(middle))
    expect(at.predictLow ?? NaN).toBeLessThan(at.low ?? NaN)
  })
})

describe('trend refuses, by name', () => {
  const problem = (list: Parameters<typeof trend.fit>[0]) => {
    const result = trend.fit(list, { ...options, select: 'all' })
    return result.ok ? null : result.problem
  }

  it('no row, one row, one date', () => {
    expect(problem([])).toEqual({ code: 'too-few-points', n: 0, needed: 2 })
    expect(problem([observation('2020-01-01', 5)])).toEqual({ code: 'too-few-points', n: 1, needed: 2 })
    const day = [5, 6, 7].map((cost) => observation('2020-02-29', cost))
    expect(problem(day)).toEqual({ code: 'one-date-only', decimalYear: day[0]?.decimalYear })
    expect(trend.slope(day, { ...options, select: 'all' })).toBeNaN()
  })

  it('costs and dates that are none', () => {
    const fine = [observation('2020-01-01', 5), observation('2021-01-01', 6)]
    expect(problem([...fine, observation('2022-01-01', 0, null, 'zero')])).toEqual({
      code: 'cost-not-positive',
      row: 'zero',
    })
    expect(problem([...fine, observation('2022-01-01', -3, null, 'minus')])).toEqual({
      code: 'cost-not-positive',
      row: 'minus',
    })
    expect(problem([...fine, observation('2022-01-01', NaN, null, 'nan')])).toEqual({ code: 'not-finite', row: 'nan' })
    expect(problem([...fine, observation('2022-02-30', 3, null, 'undated')])).toEqual({
      code: 'not-finite',
      row: 'undated',
    })
  })

  it('an interval for two rows, whose line it does give', () => {
    const two = good(trend.fit([observation('2020-01-01', 8), observation('2024-01-01', 2)], options))
    expect(two.slope).toBeCloseTo(-0.5, 12) // 1461 days are 4 years of 365.25
    expect(two).toMatchObject({ df: 0, interval: null, intervalProblem: { code: 'too-few-points', n: 2, needed: 3 } })
    expect(two.pFaster(-0.1, 0, -1)).toBeNull()
    expect(two.curve(2022)).toMatchObject({ low: null, predictHigh: null })
  })

  it('to be unsure of points exactly on a line', () => {
    const exact = ['2020-01-01', '2021-01-01', '2022-01-01'].map((date) => observation(date, 8))
    const level = good(trend.fit(exact, { ...options, select: 'all' }))
    expect(level.slope).toBe(0)
    expect(level.pFaster(-1, 0, -1)).toBe(0)
    expect(level.pFaster(1, 0, -1)).toBe(1)
    expect(level.pFaster(0, 0, -1)).toBe(0.5)
  })
})

describe('trend, on any data', () => {
  const point = fc.record({ day: fc.integer({ min: 0, max: 5000 }), exponent: fc.integer({ min: 300, max: 2700 }) })
  const list = fc
    .array(point, { minLength: 3, maxLength: 25 })
    .filter((points) => new Set(points.map(({ day }) => day)).size > 1)
    .map((points) =>
      points.map(({ day, exponent }, i) => {
        const date = new Date(Date.UTC(2010, 0, 1 + day)).toISOString().slice(0, 10)
        return Object.freeze(observation(date, 10 ** (exponent / 100), null, `r${i}`))
      }),
    )
  const all = { ...options, select: 'all' } as const

  it('does not care for the order of rows, to the last bit', () => {
    fc.assert(
      fc.property(list, (given) => {
        const one = good(trend.fit(Object.freeze(given), all))
        const other = good(trend.fit([...given].reverse(), all))
        return one.slope === other.slope && one.slopeSe === other.slopeSe && one.r2 === other.r2
      }),
    )
  })

  it('moves the intercept alone when costs are scaled', () => {
    fc.assert(
      fc.property(list, (given) => {
        const one = good(trend.fit(given, all))
        const scaled = good(
          trend.fit(
            given.map((row) => ({ ...row, cost: row.cost * 1024 })),
            all,
          ),
        )
        const year = given[0]?.decimalYear ?? NaN
        // Ten doublings on a level of up to 90; slopes of dates a day apart are large, hence the relative tolerance.
        return (
          Math.abs(scaled.slope - one.slope) <= 1e-8 * Math.max(1, Math.abs(one.slope)) &&
          Math.abs(Math.log2(scaled.curve(year).value / one.curve(year).value) - 10) < 1e-8
        )
      }),
    )
  })

  it('has wider intervals at higher levels, each round the slope', () => {
    fc.assert(
      fc.property(list, (given) => {
        const at = (level: number) => good(trend.fit(given, { ...all, level })).interval
        const [narrow, wide] = [at(0.8), at(0.99)]
        const { slope } = good(trend.fit(given, all))
        return (
          narrow !== null &&
          wide !== null &&
          wide.lower <= narrow.lower &&
          narrow.lower <= slope &&
          slope <= narrow.upper &&
          narrow.upper <= wide.upper
        )
      }),
    )
  })
})
