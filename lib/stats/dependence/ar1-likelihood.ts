/**
 * What residuals say of a correlation rho with the one before, from sums that are made once: to tell where the likelihood is,
 * for a hundredth of the work of `ar1Errors`, which has every digit.
 *
 * With differences d_i = a_i - a_(i-1), a whitened value is `d_i + (1 - rho) a_(i-1)`, so every product of whitened columns is
 * a polynomial in 1 - rho; written in differences, few digits cancel where rho is near 1.
 */
import type { MultipleRegression } from '@/lib/stats/regression/multiple-regression'
import { withConstant } from '@/lib/stats/regression/orthonormal-basis'
import { eliminate } from './ar1-errors'

/** Of two columns: first values, differences, differences with values before, values before. */
interface Sums {
  readonly first: number
  readonly steps: number
  readonly mixed: number
  readonly before: number
}

/**
 * @param fit of rows in date order, with degrees of freedom and residuals that are not all zero
 * @returns the restricted log likelihood of `Ar1Errors` as a function of the angle whose sine is rho, to some digits
 */
export function ar1Likelihood(fit: MultipleRegression): (angle: number) => number {
  const columns = [...withConstant(fit.basis), fit.residuals].map((column) => Float64Array.from(column))
  const sums = columns.map((a) => columns.map((b) => sumsOf(a, b)))
  return (angle) => {
    const less = 2 * Math.sin((Math.PI / 2 - angle) / 2) ** 2 // 1 - rho, with all its digits
    const start = Math.cos(angle)
    const products = sums.map((row) =>
      row.map(({ first, steps, mixed, before }) => start * start * first + steps + less * mixed + less * less * before),
    )
    const { left, logDeterminant } = eliminate(products.slice(0, -1), products.at(-1)?.at(-1) ?? NaN)
    return Math.log(start) - logDeterminant / 2 - (fit.df / 2) * Math.log(left)
  }
}

function sumsOf(a: Float64Array, b: Float64Array): Sums {
  let [steps, mixed, before] = [0, 0, 0]
  for (let i = 1; i < a.length; i += 1) {
    const [stepA, stepB] = [a[i]! - a[i - 1]!, b[i]! - b[i - 1]!]
    steps += stepA * stepB
    mixed += stepA * b[i - 1]! + stepB * a[i - 1]!
    before += a[i - 1]! * b[i - 1]!
  }
  return { first: a[0]! * b[0]!, steps, mixed, before }
}
