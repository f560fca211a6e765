/** Student's t distribution: a typed door to the stdlib implementations, held to SciPy's values in the tests. */
import cdf from '@stdlib/stats-base-dists-t-cdf'
import quantile from '@stdlib/stats-base-dists-t-quantile'

/**
 * Value of t that a share `probability` of the distribution lies below.
 * @param degreesOfFreedom positive
 * @returns NaN outside the domain
 * @example tQuantile(0.975, 4) // 2.776445...
 */
export function tQuantile(probability: number, degreesOfFreedom: number): number {
  return quantile(probability, degreesOfFreedom)
}

/**
 * Share of the distribution below `t`; infinite `t` gives 0 or 1.
 * @example tCdf(2.776445, 4) // 0.975
 */
export function tCdf(t: number, degreesOfFreedom: number): number {
  return cdf(t, degreesOfFreedom)
}

/** Half-width of a two-sided interval of the given level, in standard errors. */
export function tCritical(level: number, degreesOfFreedom: number): number {
  return tQuantile((1 + level) / 2, degreesOfFreedom)
}
