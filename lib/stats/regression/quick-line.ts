/**
 * The least squares line of `ols` with its two standard errors, on typed arrays that are kept: what thousands of shuffles
 * ask, where the arrays of a full report would take longer than the sums.
 */

/** Room for what a fit says of its points, as long as the most points it will have. */
export interface PointRoom {
  readonly residuals: Float64Array
  readonly leverage: Float64Array
}

/** A line, or a plane's part in time, as its slope and errors. */
export interface QuickLine {
  readonly slope: number
  readonly df: number
  /** Zero on points that lie on a line. */
  readonly residualSd: number
  readonly slopeSe: number
  /** `hc3`; NaN where one point alone decides the line. */
  readonly hc3Se: number
}

/** See `hc3`. */
const FULL_LEVERAGE = 1 - 1e-10

/** @param most points that a fit will have */
export const roomFor = (most: number): PointRoom => ({
  residuals: new Float64Array(most),
  leverage: new Float64Array(most),
})

/**
 * @param x, y the points are the first `n` of each
 * @param room filled with residuals and leverages of the n points
 * @returns null under three points, or where all x are equal
 */
export function quickLine(x: Float64Array, y: Float64Array, n: number, room: PointRoom): QuickLine | null {
  if (n < 3) return null
  const { residuals, leverage } = room
  const [firstX, firstY] = [x[0]!, y[0]!]
  let sumX = 0
  let sumY = 0
  let oneX = true
  for (let i = 0; i < n; i += 1) {
    sumX += x[i]! - firstX
    sumY += y[i]! - firstY
    if (x[i] !== firstX) oneX = false
  }
  if (oneX) return null
  const [meanX, meanY] = [firstX + sumX / n, firstY + sumY / n]
  let squares = 0
  let products = 0
  for (let i = 0; i < n; i += 1) {
    const a = x[i]! - meanX
    squares += a * a
    products += a * (y[i]! - meanY)
  }
  const slope = products / squares
  let squaredResiduals = 0
  let spread = 0 // HC3's sum
  let decided = false
  for (let i = 0; i < n; i += 1) {
    const a = x[i]! - meanX
    const residual = y[i]! - meanY - slope * a
    const own = 1 / n + (a * a) / squares
    residuals[i] = residual
    leverage[i] = own
    squaredResiduals += residual * residual
    if (own >= FULL_LEVERAGE) decided = true
    const scaled = (residual / (1 - own)) * a
    spread += scaled * scaled
  }
  const df = n - 2
  const variance = squaredResiduals / df
  return {
    slope,
    df,
    residualSd: Math.sqrt(variance),
    slopeSe: Math.sqrt(variance / squares),
    hc3Se: decided ? NaN : Math.sqrt(spread) / squares,
  }
}
