/** Errors of rows that each scatter in their own way, by their definition, for the tests (MacKinnon & White 1985). */
import type { MultipleRegression } from '@/lib/stats/regression/multiple-regression'
import { slopeWeights } from '@/lib/stats/regression/slope-weights'

/** @param power of `1 - leverage`: 1 for HC2, 0 for HC0; @returns standard error of a slope */
export function heteroskedasticSe(
  columns: readonly (readonly number[])[],
  fit: MultipleRegression,
  slope: number,
  power: 0 | 1,
): number {
  const weights = slopeWeights(fit, columns)?.[slope]
  return Math.sqrt(
    fit.residuals.reduce(
      (sum, residual, i) => sum + ((weights?.[i] ?? NaN) * residual) ** 2 / (1 - (fit.leverage[i] ?? NaN)) ** power,
      0,
    ),
  )
}
