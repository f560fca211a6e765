/**
 * The least squares regression behind a rate, as numbers: what an interval needs that does not suppose independent rows.
 * Columns and response are about their means, so that a constant keeps its digits; rows are in the fit's order, by date.
 */
import type { Observation } from '../rows/observation'

/** `offset + numerator / denominator` of the coefficients, the constant's first; a denominator of null is 1. */
export interface Contrast {
  readonly offset: number
  readonly numerator: LinearForm
  readonly denominator: LinearForm | null
}

/** `constant + sum of weights x coefficients`, the constant's weight first. */
export interface LinearForm {
  readonly constant: number
  readonly weights: readonly number[]
}

/** A regression with a constant, and what in it is the rate. */
export interface RateRegression {
  /** Without the constant's. */
  readonly columns: readonly (readonly number[])[]
  readonly response: readonly number[]
  /** Decimal years, rising or equal. */
  readonly dates: readonly number[]
  readonly rows: readonly Observation[]
  /** Doublings of cost a year. */
  readonly rate: Contrast
  /** log2 cost of the line on a date, at the view's threshold where the method has one. */
  readonly lineAt: (decimalYear: number) => Contrast
}

/** The values less their mean, and the mean. */
export function aboutMean(values: readonly number[]): readonly [readonly number[], number] {
  const first = values[0] ?? NaN
  const mean = first + values.reduce((sum, value) => sum + (value - first), 0) / values.length
  return [values.map((value) => value - mean), mean]
}
