/**
 * A least squares fit whose errors follow `u_i = rho u_(i-1) + e_i` in the order of its rows, stationary, e normal: what
 * its residuals say of a given rho, and what variance its coefficients then have.
 *
 * Sources: S. J. Prais, C. B. Winsten, Cowles Commission Discussion Paper 383 (1954); restricted likelihood: D. A. Harville,
 * J. Am. Stat. Assoc. 72 (1977) 320, https://doi.org/10.1080/01621459.1977.10480998.
 */
import type { MultipleRegression } from '@/lib/stats/regression/multiple-regression'
import { withConstant } from '@/lib/stats/regression/orthonormal-basis'

/** What one value of rho comes to. */
export interface Ar1Errors {
  /** Restricted log likelihood without its constant, the variance at its best. */
  readonly logLikelihood: number
  /** Of e, on n less the number of coefficients degrees of freedom. */
  readonly innovationVariance: number
  /** Of the projections of y on `withConstant(basis)`, those of ordinary least squares. */
  readonly covariance: readonly (readonly number[])[]
}

/**
 * @param fit of rows in date order, with degrees of freedom and residuals that are not all zero
 * @returns a function of the angle whose sine is rho, between -pi/2 and pi/2: near rho = 1 the digits are in its cosine
 */
export function ar1Errors(fit: MultipleRegression): (angle: number) => Ar1Errors {
  const q = withConstant(fit.basis)
  return (angle) => {
    const [rho, start] = [Math.sin(angle), Math.cos(angle)]
    // Generalised least squares of the residuals: what it leaves does not know which line was taken off before.
    const whitened = [...q, fit.residuals].map((values) => whiten(values, rho, start))
    const products = whitened.slice(0, -1).map((column) => whitened.map((other) => dot(column, other)))
    const last = whitened.at(-1) ?? []
    const { left, logDeterminant } = eliminate(products, dot(last, last))
    const innovationVariance = left / fit.df
    const sums = q.map((column) => discounted(column, rho, start))
    return {
      logLikelihood: Math.log(start) - logDeterminant / 2 - (fit.df / 2) * Math.log(left),
      innovationVariance,
      covariance: sums.map((a) => sums.map((b) => innovationVariance * dot(a, b))),
    }
  }
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? NaN), 0)
}

/** Each value less its expectation from the one before; the first in the same scale. */
function whiten(values: readonly number[], rho: number, start: number): readonly number[] {
  return values.map((value, i) => (i === 0 ? start * value : value - rho * (values[i - 1] ?? NaN)))
}

/** What each innovation adds to the sum of values times errors, whose variance is then a sum of squares. */
function discounted(values: readonly number[], rho: number, start: number): readonly number[] {
  const sums = [...values]
  for (let i = values.length - 2; i >= 0; i -= 1) sums[i] = (sums[i] ?? NaN) + rho * (sums[i + 1] ?? NaN)
  sums[0] = (sums[0] ?? NaN) / start
  return sums
}

/**
 * Gaussian elimination of the normal equations.
 * @param products of the columns with one another and, last in each row, with y; @param squares of y
 * @returns the sum of squares left of y, and the log determinant of the columns' products
 */
function eliminate(
  products: readonly (readonly number[])[],
  squares: number,
): { readonly left: number; readonly logDeterminant: number } {
  const rows = products.map((row) => [...row])
  let left = squares
  let logDeterminant = 0
  rows.forEach((row, k) => {
    const pivot = row[k] ?? NaN
    logDeterminant += Math.log(pivot)
    const y = row[rows.length] ?? NaN
    left -= (y * y) / pivot
    for (const below of rows.slice(k + 1)) {
      const factor = (below[k] ?? NaN) / pivot
      for (let j = k; j <= rows.length; j += 1) below[j] = (below[j] ?? NaN) - factor * (row[j] ?? NaN)
    }
  })
  return { left, logDeterminant }
}
