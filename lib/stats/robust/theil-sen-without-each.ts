/**
 * Theil-Sen slopes without each point in turn. Leaving a point out takes fewer than n of the pairs away, so each median
 * lies among the n or so slopes round the median of all: only those are put in order, whichever point goes.
 */
import { selectInPlace } from './order-statistics'

/** Two million pairs. */
const MOST_POINTS = 2000

/**
 * @param x finite; @param y of the same length, finite
 * @returns slopes by point, NaN where the rest has one x only; null with too many points to keep all pairs
 */
export function theilSenWithoutEach(x: readonly number[], y: readonly number[]): readonly number[] | null {
  const n = x.length
  if (n > MOST_POINTS) return null
  const all = new Float64Array((n * (n - 1)) / 2)
  const pairsOf = new Uint32Array(n)
  let count = 0
  forEachPair(x, y, (slope, i, j) => {
    all[count++] = slope
    pairsOf[i] = (pairsOf[i] ?? 0) + 1
    pairsOf[j] = (pairsOf[j] ?? 0) + 1
  })
  if (count === 0) return x.map(() => NaN)
  const slopes = all.subarray(0, count)
  const least = selectInPlace(slopes, Math.max(0, Math.floor((count - n) / 2) - 1))
  const most = selectInPlace(slopes, Math.min(count - 1, Math.ceil((count + n) / 2) + 1))

  /** How many pairs, and how many of each point, lie before the window; and those inside it. */
  const before = new Uint32Array(n)
  let allBefore = 0
  const window: { readonly slope: number; readonly i: number; readonly j: number }[] = []
  forEachPair(x, y, (slope, i, j) => {
    if (slope < least) {
      allBefore += 1
      before[i] = (before[i] ?? 0) + 1
      before[j] = (before[j] ?? 0) + 1
    } else if (slope <= most) window.push({ slope, i, j })
  })
  window.sort((a, b) => a.slope - b.slope)

  return x.map((_, out) => {
    const left = count - (pairsOf[out] ?? 0)
    if (left === 0) return NaN
    const lowerPlace = Math.floor((left - 1) / 2)
    const upperPlace = Math.floor(left / 2)
    let place = allBefore - (before[out] ?? 0)
    let lower = NaN
    for (const { slope, i, j } of window) {
      if (i === out || j === out) continue
      if (place === lowerPlace) lower = slope
      if (place === upperPlace) return (lower + slope) / 2
      place += 1
    }
    return NaN
  })
}

function forEachPair(
  x: readonly number[],
  y: readonly number[],
  visit: (slope: number, i: number, j: number) => void,
): void {
  for (let i = 1; i < x.length; i += 1)
    for (let j = 0; j < i; j += 1) {
      const run = (x[i] ?? NaN) - (x[j] ?? NaN)
      if (run !== 0) visit(((y[i] ?? NaN) - (y[j] ?? NaN)) / run, i, j)
    }
}
