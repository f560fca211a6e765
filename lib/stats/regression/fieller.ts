/** Interval of a ratio of two correlated estimates (Fieller 1954, J. R. Stat. Soc. B 16, 175-185). */

/** Two correlated estimates whose ratio is asked for, with their sampling variances and covariance. */
export interface RatioEstimate {
  readonly numerator: number
  readonly denominator: number
  readonly numeratorVariance: number
  readonly denominatorVariance: number
  readonly covariance: number
}

/**
 * All ratios that a two-sided t test does not reject.
 * @param t critical value, e.g. `tCritical(0.95, df)`
 * @returns its ends, lower first; null where the denominator itself is not significant, since the set is then unbounded
 * @example fieller({ numerator: 2, denominator: 1, numeratorVariance: 0.01, denominatorVariance: 0, covariance: 0 }, 2)
 * // [1.8, 2.2]
 */
export function fieller(estimate: RatioEstimate, t: number): readonly [number, number] | null {
  const { numerator, denominator, numeratorVariance, denominatorVariance, covariance } = estimate
  const tt = t * t
  // numerator - ratio * denominator within t standard errors of zero: a quadratic in the ratio, a r^2 - 2 b r + c <= 0.
  const a = denominator * denominator - tt * denominatorVariance
  if (!(a > 0)) return null
  const b = numerator * denominator - tt * covariance
  const c = numerator * numerator - tt * numeratorVariance
  const root = Math.sqrt(Math.max(0, b * b - a * c))
  return [(b - root) / a, (b + root) / a]
}
