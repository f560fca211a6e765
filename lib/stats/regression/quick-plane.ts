/**
 * The least squares plane of `multipleRegression` on two columns, on typed arrays that are kept: what thousands of shuffles
 * ask. The second column is first made orthogonal to the first, so that near-collinear ones lose no more digits than there.
 */
import type { PointRoom } from './quick-line'

/** `y = mean + b1 u + b2 v` about the means, with the variances and the covariance of the two slopes. */
export interface QuickPlane {
  readonly b1: number
  readonly b2: number
  readonly variance1: number
  readonly variance2: number
  readonly covariance: number
  readonly df: number
  readonly residualSd: number
}

/** See `orthonormalBasis`: what is left of a length but for rounding. */
const RANK_TOLERANCE = 1e-10
const CONSTANT = 1e-13

/**
 * @param u, v, y the points are the first `n` of each
 * @param room filled with residuals and leverages of the n points
 * @returns null under four points, or where a column is constant or a multiple of the other
 */
export function quickPlane(
  u: Float64Array,
  v: Float64Array,
  y: Float64Array,
  n: number,
  { residuals, leverage }: PointRoom,
): QuickPlane | null {
  if (n < 4) return null
  const [meanU, meanV, meanY] = [meanOf(u, n), meanOf(v, n), meanOf(y, n)]
  let uu = 0
  let vv = 0
  let uv = 0
  let uy = 0
  for (let i = 0; i < n; i += 1) {
    const a = u[i]! - meanU
    const b = v[i]! - meanV
    uu += a * a
    vv += b * b
    uv += a * b
    uy += a * (y[i]! - meanY)
  }
  if (!(uu > (meanU * CONSTANT) ** 2 * n * n) || !(vv > (meanV * CONSTANT) ** 2 * n * n)) return null
  const share = uv / uu
  let ww = 0
  let wy = 0
  for (let i = 0; i < n; i += 1) {
    const w = v[i]! - meanV - share * (u[i]! - meanU)
    ww += w * w
    wy += w * (y[i]! - meanY)
  }
  if (!(ww > RANK_TOLERANCE ** 2 * vv)) return null
  const alongU = uy / uu
  const b2 = wy / ww
  let squares = 0
  for (let i = 0; i < n; i += 1) {
    const a = u[i]! - meanU
    const w = v[i]! - meanV - share * a
    const residual = y[i]! - meanY - alongU * a - b2 * w
    residuals[i] = residual
    leverage[i] = 1 / n + (a * a) / uu + (w * w) / ww
    squares += residual * residual
  }
  const df = n - 3
  const variance = squares / df
  return {
    b1: alongU - share * b2,
    b2,
    variance1: variance * (1 / uu + (share * share) / ww),
    variance2: variance / ww,
    covariance: (-variance * share) / ww,
    df,
    residualSd: Math.sqrt(variance),
  }
}

function meanOf(values: Float64Array, n: number): number {
  const first = values[0]!
  let sum = 0
  for (let i = 0; i < n; i += 1) sum += values[i]! - first
  return first + sum / n
}
