/**
 * Robust estimates of the variance of a weighted sum of coefficients, and how much they scatter themselves. In coordinates d
 * of an orthonormal basis the estimate is a quadratic form; under independent normal errors of variance one its mean is
 * another, and half its variance one of fourth degree. The degrees of freedom are Satterthwaite's: 2 mean^2 / variance.
 *
 * Everything about the rows is in the three matrices, so that a band or a ratio asks hundreds of contrasts for little.
 *
 * Source: F. E. Satterthwaite, Biometrics Bulletin 2 (1946) 110, https://doi.org/10.2307/3002019.
 */

/** Square matrices by row. */
export type Matrix = readonly (readonly number[])[]

/** Forms in the coordinates of a contrast. */
export interface VarianceForms {
  /** `d' variance d`: the estimate. */
  readonly variance: Matrix
  /** `d' mean d`: what it is on average where errors are independent, of variance one. */
  readonly mean: Matrix
  /** `D' spread D`, D the products of every two coordinates: half the variance of the estimate there. */
  readonly spread: Matrix
}

/** What the forms say of one contrast. */
export function satterthwaite(
  { variance, mean, spread }: VarianceForms,
  d: readonly number[],
): { readonly variance: number; readonly mean: number; readonly df: number } {
  const average = quadratic(mean, d)
  return { variance: quadratic(variance, d), mean: average, df: average ** 2 / quadratic(spread, products(d, d)) }
}

/** `d' matrix d`. */
export function quadratic(matrix: Matrix, d: readonly number[]): number {
  let sum = 0
  matrix.forEach((row, j) => (sum += (d[j] ?? NaN) * dot(row, d)))
  return sum
}

/** Sum of the products of two lists of one length. */
export function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0
  a.forEach((value, i) => (sum += value * (b[i] ?? NaN)))
  return sum
}

/** Every entry of one list times every entry of the other. */
function products(a: readonly number[], b: readonly number[]): readonly number[] {
  return a.flatMap((one) => b.map((other) => one * other))
}

/** The sum of `a b'` over pairs of vectors; @param size of each */
export function sumOfOuter(pairs: readonly (readonly [readonly number[], readonly number[]])[], size: number): Matrix {
  const sum = Array.from({ length: size }, () => Array.from({ length: size }, () => 0))
  for (const [a, b] of pairs)
    sum.forEach((row, j) => {
      const factor = a[j] ?? NaN
      for (let k = 0; k < size; k += 1) row[k] = (row[k] ?? NaN) + factor * (b[k] ?? NaN)
    })
  return sum
}
