/**
 * What a kind of standard error says of a weighted sum of a regression's coefficients (a slope, the line at a date, or the
 * difference that a ratio is tested by). Every kind answers in this form, so that slopes, bands and ratios need no other.
 */
import { tCdf, tCritical } from '@/lib/stats/distributions/t-distribution'

/** A weighted sum of coefficients with its uncertainty. */
export interface ContrastEstimate {
  readonly estimate: number
  readonly se: number
  /** Of Student's t where the kind uses it; null otherwise. */
  readonly df: number | null
  /** One-sided confidence that the true value lies below `value`, which may have a standard error of its own. */
  readonly below: (value: number, valueSe?: number) => number
  /**
   * Ends at a level between 0 and 1, the lower first: of the sum itself, or of a value that scatters about it with a
   * standard error of its own, as one more observation does.
   */
  readonly interval: (level: number, valueSe?: number) => readonly [number, number]
}

/** @param contrast weights of the coefficients, the intercept's first */
export type ContrastInference = (contrast: readonly number[]) => ContrastEstimate

/** The estimate itself, from coefficients in the order of the weights. */
export function contrastOf(coefficients: readonly number[], contrast: readonly number[]): number {
  return coefficients.reduce((sum, coefficient, j) => sum + (contrast[j] ?? NaN) * coefficient, 0)
}

/**
 * By Student's t.
 * @param stretch what the standard error is multiplied by before it is held against t, where it is known to be short
 */
export function studentContrast(estimate: number, se: number, df: number, stretch = 1): ContrastEstimate {
  return {
    estimate,
    se,
    df,
    below: (value, valueSe = 0) => {
      if (value === estimate) return 0.5
      return tCdf((value - estimate) / Math.sqrt((stretch * se) ** 2 + valueSe ** 2), df)
    },
    interval: (level, valueSe = 0) => {
      const half = tCritical(level, df) * Math.sqrt((stretch * se) ** 2 + valueSe ** 2)
      return [estimate - half, estimate + half]
    },
  }
}
