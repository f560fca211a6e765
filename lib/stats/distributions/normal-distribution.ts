/** The standard normal distribution: a typed door to the stdlib error functions, held to SciPy's values in the tests. */
import erfc from '@stdlib/math-base-special-erfc'
import erfcinv from '@stdlib/math-base-special-erfcinv'

/**
 * Share of the distribution below `z`; infinite `z` gives 0 or 1.
 * @example normalCdf(1.959964) // 0.975
 */
export function normalCdf(z: number): number {
  return erfc(-z / Math.SQRT2) / 2
}

/**
 * Value that a share `probability` of the distribution lies below; -Infinity at 0, Infinity at 1, NaN outside.
 * @example normalQuantile(0.975) // 1.959964
 */
export function normalQuantile(probability: number): number {
  return -Math.SQRT2 * erfcinv(2 * probability)
}
