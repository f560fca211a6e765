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

/** With more degrees of freedom the sum has more terms than the general way has steps. */
const LONGEST_SUM = 2000

/**
 * The same for a whole number of degrees of freedom, as its finite sum: a hundredth of the time, for whoever asks thousands
 * of times. Good to 1e-13 of 1, so that chances far smaller have fewer digits. Beyond `LONGEST_SUM` it is `tCdf`.
 *
 * Source: M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions, 1964, 26.7.3 and 26.7.4.
 * @param degreesOfFreedom whole, 1 or more
 */
export function tCdfOfWhole(t: number, degreesOfFreedom: number): number {
  if (!Number.isFinite(t)) return t > 0 ? 1 : t < 0 ? 0 : NaN
  if (degreesOfFreedom > LONGEST_SUM) return tCdf(t, degreesOfFreedom)
  const size = Math.hypot(t, Math.sqrt(degreesOfFreedom))
  const [sine, squaredCosine] = [t / size, degreesOfFreedom / size ** 2]
  const odd = degreesOfFreedom % 2 === 1
  let [term, sum] = odd ? [Math.sqrt(squaredCosine), 0] : [1, 0]
  for (let k = odd ? 1 : 0; k < degreesOfFreedom - 1; k += 2) {
    sum += term
    term *= ((k + 1) / (k + 2)) * squaredCosine
  }
  const within = odd ? (2 / Math.PI) * (Math.atan2(t, Math.sqrt(degreesOfFreedom)) + sine * sum) : sine * sum
  return 0.5 + within / 2
}

/** Half-width of a two-sided interval of the given level, in standard errors. */
export function tCritical(level: number, degreesOfFreedom: number): number {
  return tQuantile((1 + level) / 2, degreesOfFreedom)
}

/** The same of one level, each value found once: thousands of resamples have few different degrees of freedom. */
export function tCriticalValues(level: number): (degreesOfFreedom: number) => number {
  const known = new Map<number, number>()
  return (degreesOfFreedom) => {
    const value = known.get(degreesOfFreedom) ?? tCritical(level, degreesOfFreedom)
    known.set(degreesOfFreedom, value)
    return value
  }
}
