/** Our least squares, medians and quantiles against simple-statistics, which shares no code with them (docs/decisions/008). */
import fc from 'fast-check'
import { linearRegression, median as theirMedian, medianAbsoluteDeviation, quantile } from 'simple-statistics'
import { describe, expect, it } from 'vitest'
import { percentileInterval } from '@/lib/fits/resampling/draws-summary'
import { ols, olsSlope } from './regression/ols'
import { median, medianAbsolute, selectInPlace } from './robust/order-statistics'
import { theilSen } from './robust/theil-sen'

/** Values as log2 cost has them, with ties. */
const value = fc.oneof(fc.integer({ min: -8, max: 8 }), fc.double({ noNaN: true, min: -100, max: 100 }))
const list = fc.array(value, { minLength: 1, maxLength: 60 })
/** Points over ten years on two dates at least, in days from the first: what simple-statistics keeps all digits of. */
const points = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 3650 }), value), { minLength: 3, maxLength: 60 })
  .filter((pairs) => new Set(pairs.map(([day]) => day)).size > 1)
  .map((pairs) => ({ x: pairs.map(([day]) => day / 365.25), y: pairs.map(([, y]) => y) }))

/** Both add up numbers below 100 in other orders; steep lines through close dates magnify the difference. */
const near = (ours: number, theirs: number): boolean => Math.abs(ours - theirs) <= 1e-9 * (100 + Math.abs(theirs))

describe('simple-statistics finds the same', () => {
  it('slope and intercept of least squares', () =>
    fc.assert(
      fc.property(points, ({ x, y }) => {
        const { m, b } = linearRegression(x.map((year, i) => [year, y[i] ?? NaN]))
        const fit = ols(x, y)
        return fit.ok && near(fit.value.slope, m) && near(fit.value.intercept, b) && near(olsSlope(x, y), m)
      }),
      { seed: 11 },
    ))

  it('median of all slopes between pairs', () =>
    fc.assert(
      fc.property(points, ({ x, y }) => {
        const slopes = x.flatMap((from, i) =>
          x
            .slice(i + 1)
            .flatMap((to, j) => (to === from ? [] : [((y[i + 1 + j] ?? NaN) - (y[i] ?? NaN)) / (to - from)])),
        )
        return near(theilSen(x, y).slope, theirMedian(slopes))
      }),
      { seed: 12 },
    ))

  it('median, and median distance from it', () =>
    fc.assert(
      fc.property(list, (values) => {
        const middle = median(values)
        return (
          near(middle, theirMedian(values)) &&
          near(medianAbsolute(values.map((one) => one - middle)), medianAbsoluteDeviation(values))
        )
      }),
      { seed: 13 },
    ))

  it('value at a place in order, as a quantile that falls on it', () =>
    fc.assert(
      fc.property(list, fc.nat(), (values, at) => {
        const k = at % values.length
        const share = values.length === 1 ? 0 : k / (values.length - 1)
        return near(selectInPlace(Float64Array.from(values), k), quantile(values, share))
      }),
      { seed: 14 },
    ))

  it('percentiles of draws, by definition 7 of Hyndman & Fan', () =>
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 2, maxLength: 60 }),
        fc.double({ noNaN: true, min: 0.5, max: 0.99 }),
        (draws, level) => {
          const [low, high] = percentileInterval(draws, level) ?? [NaN, NaN]
          return near(low, quantile(draws, (1 - level) / 2)) && near(high, quantile(draws, (1 + level) / 2))
        },
      ),
      { seed: 15 },
    ))

  it('and is far from what a wrong definition gives', () => {
    expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75) // R: quantile(1:4, 0.25), type 7; type 6 has 1.25
    expect(percentileInterval([1, 2, 3, 4], 0.5)).toEqual([1.75, 3.25])
  })
})
