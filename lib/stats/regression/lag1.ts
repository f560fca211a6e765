/**
 * Lag-1 correlation of residuals in date order, their mean taken off: the sum of products of neighbours over the sum of
 * squares (Box & Jenkins, Time Series Analysis, 1976, section 2.1.5). Least squares leaves no mean, the robust estimators do.
 * @param residuals in date order
 * @returns from -1 to 1, or null under 3 residuals or where all are equal
 * @example lag1([1, -1, 1, -1]) // -0.75
 */
export function lag1(residuals: readonly number[]): number | null {
  if (residuals.length < 3) return null
  const mean = residuals.reduce((sum, residual) => sum + residual, 0) / residuals.length
  const centred = residuals.map((residual) => residual - mean)
  let products = 0
  let squares = 0
  centred.forEach((residual, i) => {
    squares += residual * residual
    if (i > 0) products += residual * (centred[i - 1] ?? 0)
  })
  return squares > 0 ? products / squares : null
}
