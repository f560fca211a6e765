/**
 * The two slopes of `y = a + b u + c v + e` on many resamples of the same points, each given by how often every point was
 * drawn: the sums of products in one pass over centred values.
 */
import { multipleRegression } from './multiple-regression'

/** With less than this left of the determinant (one less the squared correlation) digits have cancelled: by QR then. */
const CANCELLED = 1e-6

/**
 * @param u, v, y of equal length, finite
 * @returns a function of counts; NaN where the drawn points don't span a plane
 */
export function frequencyWeightedPlane(
  u: readonly number[],
  v: readonly number[],
  y: readonly number[],
): (counts: Uint32Array) => readonly [number, number] {
  const points = [u, v, y].map(centred)
  const [du = new Float64Array(), dv = new Float64Array(), dy = new Float64Array()] = points
  return (counts) => {
    let n = 0
    let sumU = 0
    let sumV = 0
    let sumY = 0
    let sumUU = 0
    let sumVV = 0
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
      sumUV += count * a * b
      sumUY += count * a * c
      sumVY += count * b * c
    }
    const uu = sumUU - (sumU * sumU) / n
    const vv = sumVV - (sumV * sumV) / n
    const uv = sumUV - (sumU * sumV) / n
    const determinant = uu * vv - uv * uv
    const trustworthy = uu > CANCELLED * sumUU && vv > CANCELLED * sumVV && determinant > CANCELLED * uu * vv
    if (!trustworthy) return ofCopies(u, v, y, counts)
    const uy = sumUY - (sumU * sumY) / n
    const vy = sumVY - (sumV * sumY) / n
    return [(vv * uy - uv * vy) / determinant, (uu * vy - uv * uy) / determinant]
  }
}

function centred(values: readonly number[]): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Float64Array.from(values, (value) => value - mean)
}

function ofCopies(
  u: readonly number[],
  v: readonly number[],
  y: readonly number[],
  counts: Uint32Array,
): readonly [number, number] {
  const copies = (values: readonly number[]) =>
    values.flatMap((value, i) => Array.from({ length: counts[i] ?? 0 }, () => value))
  const fit = multipleRegression([copies(u), copies(v)], copies(y))
  const [, b = NaN, c = NaN] = fit.ok ? fit.value.coefficients : []
  return [b, c]
}
