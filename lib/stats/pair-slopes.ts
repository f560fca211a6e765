/**
 * The slopes between all pairs of points with different x, by rank. Up to some thousand points they are written out;
 * beyond that a slope of given rank is found without them, by counting how many are at most a value (pairs out of order
 * in `y - value x`), so that the cost grows as n log n.
 *
 * Counting: M. B. Dillencourt, D. M. Mount, N. S. Netanyahu, "A randomized algorithm for slope selection", Int. J.
 * Comput. Geom. Appl. 2 (1992) 1, https://doi.org/10.1142/S0218195992000020.
 */
import { selectInPlace } from './order-statistics'

export interface PairSlopes {
  /** Pairs with different x. */
  readonly count: number
  /** The slope at a place (from 0) in rising order. */
  readonly atRank: (rank: number) => number
  /** How many slopes are less, and more, than a value. */
  readonly beside: (value: number) => { readonly less: number; readonly more: number }
}

/** Two million slopes, 16 MB. */
const MOST_WRITTEN_OUT = 2000

/** @param x finite; @param y of the same length, finite */
export function pairSlopes(x: ArrayLike<number>, y: ArrayLike<number>): PairSlopes {
  return x.length <= MOST_WRITTEN_OUT ? writtenOut(x, y) : counted(x, y)
}

function writtenOut(x: ArrayLike<number>, y: ArrayLike<number>): PairSlopes {
  const n = x.length
  const all = new Float64Array((n * (n - 1)) / 2)
  let count = 0
  for (let i = 1; i < n; i += 1) {
    const xi = x[i] ?? NaN
    const yi = y[i] ?? NaN
    for (let j = 0; j < i; j += 1) {
      const run = xi - (x[j] ?? NaN)
      if (run !== 0) all[count++] = (yi - (y[j] ?? NaN)) / run
    }
  }
  const slopes = all.subarray(0, count)
  return {
    count,
    atRank: (rank) => selectInPlace(slopes, rank),
    beside: (value) => {
      let less = 0
      let more = 0
      for (const slope of slopes) {
        if (slope < value) less += 1
        else if (slope > value) more += 1
      }
      return { less, more }
    },
  }
}

function counted(x: ArrayLike<number>, y: ArrayLike<number>): PairSlopes {
  const n = x.length
  // By x, equal x by y: then no pair of one x is out of order in y - value x, whatever the value.
  const order = Uint32Array.from({ length: n }, (_, i) => i).sort(
    (a, b) => (x[a] ?? NaN) - (x[b] ?? NaN) || (y[a] ?? NaN) - (y[b] ?? NaN),
  )
  const first = x[order[0] ?? 0] ?? NaN
  const run = Float64Array.from(order, (i) => (x[i] ?? NaN) - first)
  const rise = Float64Array.from(order, (i) => y[i] ?? NaN)
  let pairsOfOneX = 0
  let samePoints = 0
  let sinceX = 0
  let sincePoint = 0
  for (let i = 1; i < n; i += 1) {
    if (run[i] !== run[sinceX]) sinceX = i
    if (run[i] !== run[sincePoint] || rise[i] !== rise[sincePoint]) sincePoint = i
    pairsOfOneX += i - sinceX
    samePoints += i - sincePoint
  }
  const count = (n * (n - 1)) / 2 - pairsOfOneX
  const from = new Float64Array(n)
  const to = new Float64Array(n)
  const level = (value: number) => {
    for (let i = 0; i < n; i += 1) from[i] = (rise[i] ?? NaN) - value * (run[i] ?? NaN)
    return from
  }
  const atMost = (value: number) => pairsOutOfOrder(level(value), to, true) - samePoints
  const below = (value: number) => pairsOutOfOrder(level(value), to, false)

  /** Halves an interval that holds the slope until its ends are neighbours, or differ by less than slopes are exact to. */
  const atRank = (rank: number) => {
    let high = 1
    while (atMost(high) <= rank) high = high > 0 ? high * 8 : high / 8
    let low = -1
    while (atMost(low) > rank) low *= 8
    while (high - low > 1e-15 * Math.max(Math.abs(low), Math.abs(high))) {
      const middle = (low + high) / 2
      if (middle <= low || middle >= high) break
      if (atMost(middle) > rank) high = middle
      else low = middle
    }
    return high
  }
  return {
    count,
    atRank,
    beside: (value) => ({ less: below(value), more: count - atMost(value) }),
  }
}

/** Pairs of places i < j whose values fall, or (`ties`) do not rise: counted while merging. Overwrites both arrays. */
function pairsOutOfOrder(values: Float64Array, spare: Float64Array, ties: boolean): number {
  const n = values.length
  let from = values
  let to = spare
  let pairs = 0
  for (let width = 1; width < n; width *= 2) {
    for (let start = 0; start < n; start += 2 * width) {
      const middle = Math.min(start + width, n)
      const end = Math.min(start + 2 * width, n)
      let left = start
      let right = middle
      for (let place = start; place < end; place += 1) {
        const a = from[left] ?? NaN
        const b = from[right] ?? NaN
        const takeLeft = left < middle && (right >= end || (ties ? a < b : a <= b))
        if (takeLeft) {
          to[place] = a
          left += 1
        } else {
          to[place] = b
          right += 1
          pairs += middle - left
        }
      }
    }
    const kept = from
    from = to
    to = kept
  }
  return pairs
}
