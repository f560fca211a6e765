/**
 * When does it cost X? The dates on which a band around the fitted line holds a given cost (METHODS 10, inverse
 * prediction): for the line itself, for the mean, and for one new observation.
 *
 * For t bands and for Fieller's, `(y - low(t)) (y - high(t))` is a quadratic in t, and the dates are where it is not
 * positive: an interval, or, where the slope is not significant, everything outside an interval, every date, or none.
 * Sources: E. C. Fieller 1954; Draper & Smith, Applied Regression Analysis (3rd ed. 1998), section 3.2, "Inverse
 * regression".
 */
import type { CurveValue, Fit } from '../fit'

/** A set of dates, in decimal years; it need not be one interval. */
export type DateSet =
  | { readonly kind: 'interval'; readonly from: number; readonly to: number }
  /** Every date up to one and from another on: the data do not say on which side it lies. */
  | { readonly kind: 'outside'; readonly until: number; readonly since: number }
  /** Every date up to, or from, one on. */
  | { readonly kind: 'until'; readonly until: number }
  | { readonly kind: 'since'; readonly since: number }
  | { readonly kind: 'every-date' }
  | { readonly kind: 'no-date' }

/** When the line comes to a cost, and which dates its bands allow. */
export interface InversePrediction {
  /** In the cost's unit. */
  readonly target: number
  /** Where the line has this cost, decimal years; null for a level line. */
  readonly decimalYear: number | null
  /** True where that date is outside the fitted dates. */
  readonly extrapolated: boolean
  /** Dates at which the mean band holds the target; null where the method has no such band, or its band is unbounded. */
  readonly mean: DateSet | null
  /** The same for the prediction band of one new observation. */
  readonly prediction: DateSet | null
}

/**
 * @param fit    of `trend` by least squares, `pooled` or `inverse`; for other bands (drawn ones) sets are null
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
    extrapolated: at !== null && (at < from || at > to),
    mean: datesWithin(fit.curve, y, from, to, ({ low, high }) => [low, high]),
    prediction: datesWithin(fit.curve, y, from, to, ({ predictLow, predictHigh }) => [predictLow, predictHigh]),
  }
}

type Band = (value: CurveValue) => readonly [number | null, number | null]

/** Relative to the size of the polynomial's terms: three dates determine it, and a fourth and fifth must agree. */
const SAME = 1e-7

function datesWithin(curve: Fit['curve'], y: number, from: number, to: number, band: Band): DateSet | null {
  const middle = (from + to) / 2
  const half = (to - from) / 2
  if (!(half > 0)) return null
  const valueAt = (u: number): number => {
    const [low, high] = band(curve(middle + half * u))
    return low === null || high === null ? NaN : (y - Math.log2(low)) * (y - Math.log2(high))
  }
  // q(u) = a u² + b u + c through u = -1, 0, 1.
  const [left, c, right] = [valueAt(-1), valueAt(0), valueAt(1)]
  const a = (left + right) / 2 - c
  const b = (right - left) / 2
  if (![a, b, c].every(Number.isFinite)) return null
  const size = Math.abs(a) + Math.abs(b) + Math.abs(c)
  for (const u of [-0.6, 0.5]) if (!(Math.abs(a * u * u + b * u + c - valueAt(u)) <= SAME * size)) return null
  return toDates(notPositive(a, b, c, size), (u) => middle + half * u)
}

/** Where `a u² + b u + c <= 0`. */
export function notPositive(a: number, b: number, c: number, size = Math.abs(a) + Math.abs(b) + Math.abs(c)): DateSet {
  const flat = size * 1e-12 // terms that are zero but for rounding
  if (Math.abs(a) <= flat) {
    if (Math.abs(b) <= flat) return c <= 0 ? { kind: 'every-date' } : { kind: 'no-date' }
    return b > 0 ? { kind: 'until', until: -c / b } : { kind: 'since', since: -c / b }
  }
  const discriminant = b * b - 4 * a * c
  if (discriminant < 0) return a > 0 ? { kind: 'no-date' } : { kind: 'every-date' }
  // The root that does not cancel first; the other from their product.
  const q = -(b + (b < 0 ? -1 : 1) * Math.sqrt(discriminant)) / 2
  const roots = q === 0 ? [0, 0] : [q / a, c / q]
  const [low, high] = [Math.min(...roots), Math.max(...roots)]
  return a > 0 ? { kind: 'interval', from: low, to: high } : { kind: 'outside', until: low, since: high }
}

function toDates(set: DateSet, date: (u: number) => number): DateSet {
  switch (set.kind) {
    case 'interval':
      return { ...set, from: date(set.from), to: date(set.to) }
    case 'outside':
      return { ...set, until: date(set.until), since: date(set.since) }
    case 'until':
      return { ...set, until: date(set.until) }
    case 'since':
      return { ...set, since: date(set.since) }
    default:
      return set
  }
}
