/**
 * The slopes of a least squares fit as what they are, sums of y with fixed weights: what a change of y, or a row left
 * out, does to them without fitting again.
 *
 * Source: R. D. Cook, S. Weisberg, "Residuals and influence in regression", 1982, section 2.2.
 */
import { multipleRegression, type MultipleRegression } from './multiple-regression'

/** Below this, `1 - leverage` has lost too many digits to divide by; few rows have so little left, and are refitted. */
const LEAST_LEFT = 1e-3

/**
 * Weights by slope and row: slope k is the sum of `weights[k][i] y[i]`.
 * @param columns the columns that the fit was made of
 * @returns null without degrees of freedom, or where the fit is exact
 */
export function slopeWeights(
  fit: MultipleRegression,
  columns: readonly (readonly number[])[],
): readonly Float64Array[] | null {
  const { covariance, residualSd, means } = fit
  if (covariance === null || residualSd === null || residualSd === 0) return null
  const variance = residualSd * residualSd
  return columns.map((_, k) =>
    Float64Array.from({ length: fit.n }, (_unused, i) =>
      columns.reduce(
        (sum, column, j) =>
          sum + ((covariance[k + 1]?.[j + 1] ?? NaN) / variance) * ((column[i] ?? NaN) - (means[j] ?? NaN)),
        0,
      ),
    ),
  )
}

/**
 * The slopes without each row in turn, intercept left away; NaN where a row alone holds one of them up.
 * @param columns the columns that the fit was made of; @param y what it explains
 */
export function slopesWithoutEach(
  fit: MultipleRegression,
  columns: readonly (readonly number[])[],
  y: readonly number[],
): readonly (readonly number[])[] {
  const weights = slopeWeights(fit, columns)
  const slopes = fit.coefficients.slice(1)
  return fit.residuals.map((residual, i) => {
    const left = 1 - (fit.leverage[i] ?? 1)
    if (weights !== null && left > LEAST_LEFT)
      return slopes.map((slope, k) => slope - ((weights[k]?.[i] ?? NaN) * residual) / left)
    const others = (values: readonly number[]) => values.filter((_, other) => other !== i)
    const refitted = multipleRegression(columns.map(others), others(y))
    return refitted.ok ? refitted.value.coefficients.slice(1) : slopes.map(() => NaN)
  })
}
