/**
 * The two slopes of `y = a + b u + c v + e` on many resamples of the same points, each given by how often every point was
 * drawn.
 */
import { multipleRegression } from './multiple-regression'
import { planeMoments } from './plane-moments'

/**
 * @param u, v, y of equal length, finite
 * @returns a function of counts; NaN where the drawn points don't span a plane
 */
export function frequencyWeightedPlane(
  u: readonly number[],
  v: readonly number[],
  y: readonly number[],
): (counts: Uint32Array) => readonly [number, number] {
  const momentsOf = planeMoments(u, v, y)
  return (counts) => {
    const { uu, vv, uv, uy, vy, trustworthy } = momentsOf(counts)
    if (!trustworthy) return ofCopies(u, v, y, counts)
    const determinant = uu * vv - uv * uv
    return [(vv * uy - uv * vy) / determinant, (uu * vy - uv * uy) / determinant]
  }
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
