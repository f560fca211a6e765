/**
 * When does it cost X? The dates on which a band around the fitted line holds a given cost (METHODS 10, inverse
 * prediction): for the line itself, for the mean, and for one new observation.
 *
 * The dates are where `(y - low(t)) (y - high(t))` is not positive: an interval, or, where the slope is not significant,
 * everything outside an interval, every date, or none. For t bands and for Fieller's it is a quadratic in t; where the
 * degrees of freedom change with the date, as by clusters, or the correlation of neighbours is averaged over, the ends are
 * searched.
 * Sources: E. C. Fieller 1954; Draper & Smith, Applied Regression Analysis (3rd ed. 1998), section 3.2, "Inverse
 * regression".
 */
import type { CurveValue, Fit } from '../fit'
import { type DateSet, inDates } from './date-set'
import { notPositive, searchedNotPositive } from './not-positive'

/** When the line comes to a cost, and which dates its bands allow. */
export interface InversePrediction {
  /** In the cost's unit. */
  readonly target: number
  /** Where the line has this cost, decimal years; null for a level line. */
  readonly decimalYear: number | null
  /** Where that date lies: among the fitted dates, as that of a level line, or on which side of them. */
  readonly side: 'within' | 'before' | 'after'
  /** Dates at which the mean band holds the target; null where the method has no such band, or its band is unbounded. */
  readonly mean: DateSet | null
  /** The same for the prediction band of one new observation. */
  readonly prediction: DateSet | null
}

/**
 * @param fit    the slope, and the line with the bands of whichever errors answer; without bands the sets are null
 * @param target cost, positive
 * @param from   first fitted date, decimal year; @param to last one, later
 */
export function inversePrediction(
  fit: Pick<Fit, 'slope' | 'curve'>,
  target: number,
  from: number,
  to: number,
): InversePrediction {
  const y = Math.log2(target)
  const middle = (from + to) / 2
  const level = Math.log2(fit.curve(middle).value)
  const at = fit.slope === 0 ? null : middle + (y - level) / fit.slope
  return {
    target,
    decimalYear: at,
    side: at === null || (at >= from && at <= to) ? 'within' : at < from ? 'before' : 'after',
    mean: datesWithin(fit.curve, y, from, to, ({ low, high }) => [low, high]),
    prediction: datesWithin(fit.curve, y, from, to, ({ predictLow, predictHigh }) => [predictLow, predictHigh]),
  }
}

type Band = (value: CurveValue) => readonly [number | null, number | null]

/** Relative to the size of the polynomial's terms: three dates determine it, and a fourth and fifth must agree. */
const SAME = 1e-7

/** log2 of a cost that may be beyond what a number can hold, far from the fitted dates: finite, on the same side. */
const doublings = (cost: number): number => Math.min(Math.max(Math.log2(cost), -1e6), 1e6)

function datesWithin(curve: Fit['curve'], y: number, from: number, to: number, band: Band): DateSet | null {
  const middle = (from + to) / 2
  const half = (to - from) / 2
  if (!(half > 0)) return null
  const valueAt = (u: number): number => {
    const [low, high] = band(curve(middle + half * u))
    return low === null || high === null ? NaN : (y - doublings(low)) * (y - doublings(high))
  }
  // q(u) = a u² + b u + c through u = -1, 0, 1.
  const [left, c, right] = [valueAt(-1), valueAt(0), valueAt(1)]
  const a = (left + right) / 2 - c
  const b = (right - left) / 2
  if (![a, b, c].every(Number.isFinite)) return null
  const size = Math.abs(a) + Math.abs(b) + Math.abs(c)
  const quadratic = [-0.6, 0.5].every((u) => Math.abs(a * u * u + b * u + c - valueAt(u)) <= SAME * size)
  const set = quadratic ? notPositive(a, b, c, size) : searchedNotPositive(valueAt)
  return set && inDates(set, (u) => middle + half * u)
}
