/**
 * Theil-Sen slopes of many resamples of the same points: the slopes of all pairs are put in order once; a resample then
 * only weighs them, a pair by the product of how often its points were drawn, and reads off the weighted median.
 */
export interface CountedMedianLine {
  readonly slope: number
  /** Medians of the resample: the line goes through them. */
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
export function theilSenOfCounts(
  x: Float64Array,
  y: Float64Array,
): ((counts: Uint32Array) => CountedMedianLine) | null {
  const n = x.length
  if (n > MOST_POINTS) return null
  const pairs: { readonly slope: number; readonly i: number; readonly j: number }[] = []
  for (let i = 1; i < n; i += 1)
    for (let j = 0; j < i; j += 1) {
      const run = (x[i] ?? NaN) - (x[j] ?? NaN)
      if (run !== 0) pairs.push({ slope: ((y[i] ?? NaN) - (y[j] ?? NaN)) / run, i, j })
    }
  pairs.sort((a, b) => a.slope - b.slope)
  const slopes = Float64Array.from(pairs, ({ slope }) => slope)
  const first = Uint16Array.from(pairs, ({ i }) => i)
  const second = Uint16Array.from(pairs, ({ j }) => j)
  const byX = orderOf(x)
  const byY = orderOf(y)
  return (counts) => {
    let weight = 0
    for (let k = 0; k < slopes.length; k += 1) weight += (counts[first[k] ?? 0] ?? 0) * (counts[second[k] ?? 0] ?? 0)
    return {
      slope: weightedMedian(weight, slopes, (k) => (counts[first[k] ?? 0] ?? 0) * (counts[second[k] ?? 0] ?? 0)),
      x: medianOfCounts(x, byX, counts),
      y: medianOfCounts(y, byY, counts),
    }
  }
}

function orderOf(values: Float64Array): Uint32Array {
  return Uint32Array.from(values, (_, i) => i).sort((a, b) => (values[a] ?? NaN) - (values[b] ?? NaN))
}

function medianOfCounts(values: Float64Array, order: Uint32Array, counts: Uint32Array): number {
  const drawn = counts.reduce((sum, count) => sum + count, 0)
  const sorted = Float64Array.from(order, (i) => values[i] ?? NaN)
  return weightedMedian(drawn, sorted, (k) => counts[order[k] ?? 0] ?? 0)
}

/** The middle of `total` values, or the mean of the two middle ones, each value standing as often as its weight says. */
function weightedMedian(total: number, sorted: Float64Array, weightOf: (k: number) => number): number {
  if (total === 0) return NaN
  const lowerPlace = Math.floor((total - 1) / 2)
  const upperPlace = Math.floor(total / 2)
  let lower = NaN
  let passed = 0
  for (let k = 0; k < sorted.length; k += 1) {
    const weight = weightOf(k)
    if (passed <= lowerPlace && lowerPlace < passed + weight) lower = sorted[k] ?? NaN
    if (passed <= upperPlace && upperPlace < passed + weight) return (lower + (sorted[k] ?? NaN)) / 2
    passed += weight
  }
  return NaN
}
