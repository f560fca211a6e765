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
  const q = withConstant(fit.basis).map((column) => Float64Array.from(column))
  // Generalised least squares of the residuals: what it leaves does not know which line was taken off before.
  const columns = [...q, Float64Array.from(fit.residuals)]
  const whitened = columns.map(({ length }) => new Float64Array(length))
  const sums = q.map(({ length }) => new Float64Array(length))
  return (angle) => {
    const [rho, start] = [Math.sin(angle), Math.cos(angle)]
    columns.forEach((column, k) => whiten(whitened[k]!, column, rho, start))
    q.forEach((column, k) => discount(sums[k]!, column, rho, start))
    const products = productsOf(whitened)
    const squares = products.at(-1)?.at(-1) ?? NaN
    const { left, logDeterminant } = eliminate(products.slice(0, -1), squares)
    const innovationVariance = left / fit.df
    return {
      logLikelihood: Math.log(start) - logDeterminant / 2 - (fit.df / 2) * Math.log(left),
      innovationVariance,
      covariance: productsOf(sums).map((row) => row.map((product) => innovationVariance * product)),
    }
  }
}

/** Of every column with every other. Loops over typed arrays, here and below: this runs for every rho of every fit. */
function productsOf(columns: readonly Float64Array[]): readonly (readonly number[])[] {
  const products = columns.map(() => new Array<number>(columns.length).fill(0))
  columns.forEach((a, j) => {
    for (let k = j; k < columns.length; k += 1) {
      const b = columns[k]!
      let sum = 0
      for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!
      products[j]![k] = sum
      products[k]![j] = sum
    }
  })
  return products
}

/** Each value less its expectation from the one before; the first in the same scale. */
function whiten(into: Float64Array, values: Float64Array, rho: number, start: number): void {
  into[0] = start * values[0]!
  for (let i = 1; i < values.length; i += 1) into[i] = values[i]! - rho * values[i - 1]!
}

/** What each innovation adds to the sum of values times errors, whose variance is then a sum of squares. */
function discount(into: Float64Array, values: Float64Array, rho: number, start: number): void {
  let sum = 0
  for (let i = values.length - 1; i >= 0; i -= 1) {
    sum = values[i]! + rho * sum
    into[i] = sum
  }
  into[0] = sum / start
}

/**
 * Gaussian elimination of the normal equations.
 * @param products of the columns with one another and, last in each row, with y; @param squares of y
 * @returns the sum of squares left of y, and the log determinant of the columns' products
 */
export function eliminate(
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
