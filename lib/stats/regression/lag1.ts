/**
 * Lag-1 correlation of residuals in date order, their mean taken off: the sum of products of neighbours over the sum of
 * squares (Box & Jenkins, Time Series Analysis, 1976, section 2.1.5). Least squares leaves no mean, the robust estimators do.
 * @param residuals in date order
 * @returns from -1 to 1, or null under 3 residuals or where all are equal
 * @example lag1([1, -1, 1, -1]) // -0.75
 */
export function lag1(residuals: readonly number[]): number | null {
  if (residuals.length < 3) return null
  // In two passes without arrays: of long lists it is asked often.
  let sum = 0
  for (const residual of residuals) sum += residual
  const mean = sum / residuals.length
  let [products, squares, before] = [0, 0, 0]
  for (const residual of residuals) {
    const here = residual - mean
    squares += here * here
    products += here * before
    before = here
  }
  return squares > 0 ? products / squares : null
}
