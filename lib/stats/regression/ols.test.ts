import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ok, type Result } from '@/lib/problem'
import badlyScaled from './fixtures/badly-scaled.json'
import norris from './fixtures/norris.json'
import { decimalYear } from '@/lib/data/decimal-year'
import { ols, olsSlope, standardErrorsAt, type OlsFit } from './ols'

fc.configureGlobal({ seed: 20 }) // the same inputs on every run

function good<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

/** Decimal digits that two numbers share. */
const digits = (ours: number | null, theirs: number) => -Math.log10(Math.abs((ours ?? NaN) - theirs) / Math.abs(theirs))

describe('ols against NIST StRD Norris', () => {
  const fit = good(ols(norris.x, norris.y))

  it.each(['intercept', 'slope', 'interceptSe', 'slopeSe', 'residualSd', 'r2', 'df'] as const)('%s', (name) => {
    expect(digits(fit[name], norris.certified[name])).toBeGreaterThanOrEqual(9) // the least METHODS 3 accepts
  })

  it('residual sum of squares', () => {
    const sum = fit.residuals.reduce((total, residual) => total + residual ** 2, 0)
    expect(digits(sum, norris.certified.residualSumOfSquares)).toBeGreaterThanOrEqual(9)
  })
})

describe('ols of log2 cost on badly scaled dates and costs, against exact sums', () => {
  it.each(badlyScaled.cases)('$name', ({ days, costs, exact }) => {
    expect(days.length).toBeGreaterThan(7)
    const fit = good(
      ols(
        days.map((day) => decimalYear(day) ?? NaN),
        costs.map(Math.log2),
      ),
    )
    for (const name of ['slope', 'intercept', 'slopeSe', 'interceptSe', 'residualSd'] as const) {
      // A decimal year near 2020 is good to 1e-13 of a year, 4e-11 of the day between two dates: nine digits remain.
      expect(digits(fit[name], exact[name]), name).toBeGreaterThanOrEqual(9)
    }
    expect(Math.abs((fit.r2 ?? NaN) - exact.r2)).toBeLessThan(1e-9) // a share: absolute, since it may be near 0
  })
})

describe('ols', () => {
  it('refuses what has no line, by name', () => {
    const problem = (x: number[], y: number[]) => {
      const result = ols(x, y)
      return result.ok ? null : result.problem
    }
    expect(problem([], [])).toEqual({ code: 'too-few-points', n: 0, needed: 2 })
    expect(problem([2020], [1])).toEqual({ code: 'too-few-points', n: 1, needed: 2 })
    expect(problem([2020.2, 2020.2, 2020.2], [1, 2, 3])).toEqual({ code: 'one-date-only', decimalYear: 2020.2 })
    expect(problem([2020, 2021], [1, NaN])).toEqual({ code: 'not-finite', row: '1' })
    expect(problem([2020, Infinity], [1, 2])).toEqual({ code: 'not-finite', row: '1' })
  })

  it('gives two points their line and nothing more', () => {
    const fit = good(ols([2012, 2016], [60, 58]))
    expect(fit).toMatchObject({ slope: -0.5, df: 0, slopeSe: null, interceptSe: null, residualSd: null, r2: null })
    expect(fit.cook).toEqual([null, null])
    expect(standardErrorsAt(fit, 2014)).toBeNull()
  })

  it('has no R squared for a level line, and no influence where every residual is zero', () => {
    const level = good(ols([2012, 2014, 2016], [5, 5, 5]))
    expect(level).toMatchObject({ slope: 0, r2: null, residualSd: 0 })
    expect(level.cook).toEqual([null, null, null])
    expect(ols([2012, 2014, 2016], [5, 5, 5])).toEqual(ok(level))
  })

  it('gives a lone second date full leverage and no influence number', () => {
    const fit = good(ols([2015.3, 2015.3, 2015.3, 2021.7], [5, 6, 7, 1]))
    expect(fit.leverage[3]).toBeCloseTo(1, 12) // exactly 1 but for rounding
    expect(fit.cook[3]).toBeNull()
    expect(fit.cook[0]).toBeGreaterThan(0)
  })

  it('is Cook 1977: influence is the shift of the fitted values without the point', () => {
    const x = [1, 2, 4, 7, 11]
    const y = [3, 5, 4, 9, 10]
    const full = good(ols(x, y))
    x.forEach((_, left) => {
      const without = good(
        ols(
          x.filter((_v, i) => i !== left),
          y.filter((_v, i) => i !== left),
        ),
      )
      const shift = x.reduce(
        (sum, value, i) => sum + (without.intercept + without.slope * value - (full.fitted[i] ?? NaN)) ** 2,
        0,
      )
      expect(full.cook[left]).toBeCloseTo(shift / (2 * (full.residualSd ?? NaN) ** 2), 10) // well-placed: rounding only
    })
  })
})

describe('ols, on any data', () => {
  const point = fc.record({
    x: fc.integer({ min: 0, max: 9000 }).map((day) => 2000 + day / 365.25),
    y: fc.integer({ min: -5000, max: 9000 }).map((y) => y / 100),
  })
  const points = fc
    .array(point, { minLength: 3, maxLength: 30 })
    .filter((list) => new Set(list.map(({ x }) => x)).size >= 2)
  const fitOf = (list: readonly { x: number; y: number }[]): OlsFit =>
    good(
      ols(
        list.map(({ x }) => x),
        list.map(({ y }) => y),
      ),
    )
  const near = (a: number, b: number) => Math.abs(a - b) <= 1e-7 * Math.max(1, Math.abs(a)) // dates may lie a day apart

  it('does not care for the order of rows', () => {
    fc.assert(fc.property(points, (list) => near(fitOf(list).slope, fitOf([...list].reverse()).slope)))
  })

  it('moves only the intercept when every cost is scaled', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: -40, max: 40 }), (list, shift) => {
        const before = fitOf(list)
        const after = fitOf(list.map(({ x, y }) => ({ x, y: y + shift })))
        return (
          near(before.slope, after.slope) &&
          near(before.meanY + shift, after.meanY) &&
          near(before.residualSd ?? 0, after.residualSd ?? 0)
        )
      }),
    )
  })

  it('moves no slope when every date is shifted', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: -30, max: 30 }), (list, years) =>
        near(fitOf(list).slope, fitOf(list.map(({ x, y }) => ({ x: x + years, y }))).slope),
      ),
    )
  })

  it('leaves its inputs alone, and the short way agrees', () => {
    fc.assert(
      fc.property(points, (list) => {
        const x = Object.freeze(list.map((one) => one.x))
        const y = Object.freeze(list.map((one) => one.y))
        return near(good(ols(x, y)).slope, olsSlope(x, y))
      }),
    )
    expect(olsSlope([], [])).toBeNaN()
    expect(olsSlope([2020.1, 2020.1], [1, 2])).toBeNaN()
  })
})
