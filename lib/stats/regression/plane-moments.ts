/** Sums of squares and products of three columns about their means, on many resamples of the same points in one pass each. */

/** Of u, v and y about their weighted means; `n` is the sum of the counts. */
export interface PlaneMoments {
  readonly n: number
  readonly uu: number
  readonly vv: number
  readonly uv: number
  readonly uy: number
  readonly vy: number
  readonly yy: number
  /** False where the drawn points hardly span a plane and digits have cancelled. */
  readonly trustworthy: boolean
}

/** With less than this left of the determinant (one less the squared correlation) digits have cancelled. */
const CANCELLED = 1e-6

/**
 * @param u, v, y of equal length, finite
 * @returns a function of how often every point was drawn
 */
export function planeMoments(
  u: readonly number[],
  v: readonly number[],
  y: readonly number[],
): (counts: Uint32Array) => PlaneMoments {
  const points = [u, v, y].map(centred)
  const [du = new Float64Array(), dv = new Float64Array(), dy = new Float64Array()] = points
  return (counts) => {
    let n = 0
    let sumU = 0
    let sumV = 0
    let sumY = 0
    let sumUU = 0
    let sumVV = 0
    let sumYY = 0
    let sumUV = 0
    let sumUY = 0
    let sumVY = 0
    for (let i = 0; i < counts.length; i += 1) {
      const count = counts[i] ?? 0
      if (count === 0) continue
      const a = du[i] ?? NaN
      const b = dv[i] ?? NaN
      const c = dy[i] ?? NaN
      n += count
      sumU += count * a
      sumV += count * b
      sumY += count * c
      sumUU += count * a * a
      sumVV += count * b * b
      sumYY += count * c * c
      sumUV += count * a * b
      sumUY += count * a * c
      sumVY += count * b * c
    }
    const uu = sumUU - (sumU * sumU) / n
    const vv = sumVV - (sumV * sumV) / n
    const uv = sumUV - (sumU * sumV) / n
    return {
      n,
      uu,
      vv,
      uv,
      uy: sumUY - (sumU * sumY) / n,
      vy: sumVY - (sumV * sumY) / n,
      yy: sumYY - (sumY * sumY) / n,
      trustworthy: uu > CANCELLED * sumUU && vv > CANCELLED * sumVV && uu * vv - uv * uv > CANCELLED * uu * vv,
    }
  }
}

function centred(values: readonly number[]): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Float64Array.from(values, (value) => value - mean)
}
