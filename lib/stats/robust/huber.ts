/**
 * Huber's M-estimate of a line by reweighted least squares from the least squares line, k = 1.345, with the scale taken
 * anew in each step: the median absolute residual (about zero) over 0.6745. As statsmodels' `RLM(norm=HuberT(1.345))`.
 *
 * Sources: P. J. Huber, "Robust estimation of a location parameter", Ann. Math. Stat. 35 (1964) 73,
 * https://doi.org/10.1214/aoms/1177703732; P. W. Holland, R. E. Welsch, Commun. Stat. A 6 (1977) 813 (k, and the steps).
 */
import { medianNear } from './order-statistics'

/** Huber's line, where the steps ended. */
export interface HuberLine {
  readonly slope: number
  /** The line goes through (x, y). */
  readonly x: number
  readonly y: number
  /** Standard deviation of normal errors that the residuals' median distance from zero stands for. */
  readonly scale: number
  readonly steps: number
  readonly converged: boolean
}

const HUBER_K = 1.345
/** 0.75 quantile of the standard normal distribution. */
const MAD_OF_NORMAL = 0.6744897501960817
const TOLERANCE = 1e-12
const MOST_STEPS = 2000

/**
 * Ends when no fitted value at one standard deviation of x from the centre moves by more than 1e-12 of the scale. Where
 * more than half of the points lie on one line the scale falls to zero; then the line that has been reached is the answer.
 * @param x not all equal; @param y of the same length, both finite
 */
export function huberLine(x: ArrayLike<number>, y: ArrayLike<number>): HuberLine {
  const n = x.length
  const centreX = mean(x)
  const centreY = mean(y)
  const dx = Float64Array.from(x, (value) => value - centreX)
  const dy = Float64Array.from(y, (value) => value - centreY)
  const spread = Math.sqrt(sumOfSquares(dx) / n)
  const rounding = 1e-15 * Math.sqrt(sumOfSquares(dy) / n)
  const residuals = new Float64Array(n)
  const distances = new Float64Array(n)
  const room = new Float64Array(n)

  let { slope, level } = weighted(dx, dy, null, 0)
  let scale = 0
  for (let step = 1; ; step += 1) {
    for (let i = 0; i < n; i += 1) {
      const residual = dy[i]! - level - slope * dx[i]!
      residuals[i] = residual
      distances[i] = Math.abs(residual)
    }
    scale = medianNear(distances, scale * MAD_OF_NORMAL, room) / MAD_OF_NORMAL
    const line = { slope, x: centreX, y: centreY + level, scale, steps: step }
    if (!(scale > rounding)) return { ...line, converged: Number.isFinite(slope) }
    const next = weighted(dx, dy, residuals, HUBER_K * scale)
    const moved = Math.abs(next.slope - slope) * spread + Math.abs(next.level - level)
    if (moved <= Math.max(TOLERANCE * scale, rounding)) return { ...line, converged: true }
    if (step >= MOST_STEPS || !Number.isFinite(next.slope)) return { ...line, converged: false }
    slope = next.slope
    level = next.level
  }
}

/** Least squares line with weights `min(1, corner / |residual|)`; all one where there are no residuals yet. */
function weighted(dx: Float64Array, dy: Float64Array, residuals: Float64Array | null, corner: number) {
  let weights = 0
  let sumX = 0
  let sumY = 0
  let sumXX = 0
  let sumXY = 0
  for (let i = 0; i < dx.length; i += 1) {
    const distance = residuals === null ? 0 : Math.abs(residuals[i]!)
    const weight = distance <= corner ? 1 : corner / distance
    const a = dx[i]!
    const b = dy[i]!
    weights += weight
    sumX += weight * a
    sumY += weight * b
    sumXX += weight * a * a
    sumXY += weight * a * b
  }
  const slope = (sumXY - (sumX * sumY) / weights) / (sumXX - (sumX * sumX) / weights)
  return { slope, level: (sumY - slope * sumX) / weights }
}

function mean(values: ArrayLike<number>): number {
  const first = values[0] ?? NaN
  let sum = 0
  for (let i = 0; i < values.length; i += 1) sum += (values[i] ?? NaN) - first
  return first + sum / values.length
}

function sumOfSquares(values: Float64Array): number {
  let sum = 0
  for (const value of values) sum += value * value
  return sum
}
