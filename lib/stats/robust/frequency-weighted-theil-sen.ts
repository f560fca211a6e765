/**
 * Theil-Sen slopes of many resamples of the same points: the slopes of all pairs are put in order once; a resample then
 * only weighs them, a pair by the product of how often its points were drawn, and reads off the weighted median.
 */
import { median, medianInPlace } from './order-statistics'

/** The line of one resample. */
export interface CountedMedianLine {
  readonly slope: number
  /** A point of the line: the median of x, and the line there, which has half of the resample above it. */
  readonly x: number
  readonly y: number
}

/** A quarter of a million pairs. */
const MOST_POINTS = 700

/**
 * @param x finite; @param y of the same length, finite
 * @returns a function of counts; its slope is NaN where the drawn points have one x only. Null with too many points to keep
 * all pairs.
 */
export function frequencyWeightedTheilSen(
  x: Float64Array,
  y: Float64Array,
): ((counts: Uint32Array) => CountedMedianLine) | null {
  const n = x.length
  if (n > MOST_POINTS) return null
  const all = (n * (n - 1)) / 2
  const slope = new Float64Array(all)
  const one = new Uint16Array(all)
  const other = new Uint16Array(all)
  let count = 0
  for (let i = 1; i < n; i += 1)
    for (let j = 0; j < i; j += 1) {
      const run = (x[i] ?? NaN) - (x[j] ?? NaN)
      if (run === 0) continue
      slope[count] = ((y[i] ?? NaN) - (y[j] ?? NaN)) / run
      one[count] = i
      other[count] = j
      count += 1
    }
  const order = orderOf(slope.subarray(0, count))
  const slopes = Float64Array.from(order, (pair) => slope[pair] ?? NaN)
  const first = Uint16Array.from(order, (pair) => one[pair] ?? 0)
  const second = Uint16Array.from(order, (pair) => other[pair] ?? 0)
  const byX = orderOf(x)
  const atX = Float64Array.from(byX, (point) => x[point] ?? NaN)
  const middleX = median(x)
  const levelOf = levelOfCounts(x, y, middleX)
  return (counts) => {
    const drawn = medianSlope(slopes, first, second, counts, pairsDrawn(atX, byX, counts))
    return { slope: drawn, x: middleX, y: levelOf(drawn, counts) }
  }
}

/** Pairs with different x in a resample: all of them less those of one x; `sorted` in order, point by point as `order`. */
function pairsDrawn(sorted: Float64Array, order: Uint32Array, counts: Uint32Array): number {
  let before = 0
  let ofThisX = 0
  let pairs = 0
  for (let k = 0; k < order.length; k += 1) {
    if (sorted[k] !== sorted[k - 1]) {
      before += ofThisX
      ofThisX = 0
    }
    const drawn = counts[order[k] ?? 0] ?? 0
    pairs += before * drawn
    ofThisX += drawn
  }
  return pairs
}

/** The middle of the drawn slopes, or the mean of the two middle ones: passes the lower half of them once. */
function medianSlope(
  slopes: Float64Array,
  first: Uint16Array,
  second: Uint16Array,
  counts: Uint32Array,
  total: number,
): number {
  if (total === 0) return NaN
  const lowerPlace = Math.floor((total - 1) / 2)
  const upperPlace = Math.floor(total / 2)
  let passed = 0
  let k = -1
  const passTo = (place: number) => {
    while (passed <= place) {
      k += 1
      passed += (counts[first[k] ?? 0] ?? 0) * (counts[second[k] ?? 0] ?? 0)
    }
    return slopes[k] ?? NaN
  }
  const lower = passTo(lowerPlace)
  return (lower + passTo(upperPlace)) / 2
}

function orderOf(values: Float64Array): Uint32Array {
  return Uint32Array.from(values, (_, i) => i).sort((a, b) => (values[a] ?? NaN) - (values[b] ?? NaN))
}

/** The median of `y - slope (x - middleX)`, each point standing as often as it was drawn. */
function levelOfCounts(x: Float64Array, y: Float64Array, middleX: number) {
  let levels = new Float64Array(x.length)
  return (slope: number, counts: Uint32Array): number => {
    let total = 0
    for (const drawn of counts) total += drawn
    if (total > levels.length) levels = new Float64Array(total)
    let filled = 0
    for (let i = 0; i < x.length; i += 1) {
      const level = y[i]! - slope * (x[i]! - middleX)
      for (let copy = counts[i]!; copy > 0; copy -= 1) levels[filled++] = level
    }
    return Number.isFinite(slope) ? medianInPlace(levels, total) : NaN
  }
}
