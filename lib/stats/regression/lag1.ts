/**
 * Lag-1 correlation of residuals in date order: the sum of products of neighbours over the sum of squares. Residuals of a
 * fit with an intercept have mean zero, so none is taken off (Box & Jenkins, Time Series Analysis, 1976, section 2.1.5).
 * @param residuals in date order
 * @returns from -1 to 1, or null under 3 residuals or where all are zero
 * @example lag1([1, -1, 1, -1]) // -0.75
 */
export function lag1(residuals: readonly number[]): number | null {
  if (residuals.length < 3) return null
  let products = 0
  let squares = 0
  residuals.forEach((residual, i) => {
    squares += residual * residual
    if (i > 0) products += residual * (residuals[i - 1] ?? 0)
  })
  return squares > 0 ? products / squares : null
}
