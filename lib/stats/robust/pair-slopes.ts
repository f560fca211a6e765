/**
 * The slopes between all pairs of points with different x, by rank: written out for some hundred points, found without
 * them beyond.
 */
import { selectInPlace } from './order-statistics'
import { type PairSlopes, selectSlopes } from './slope-selection'

/** Points up to which writing the slopes out is the faster way (measured: as fast at 300, half as fast at 500). */
const MOST_WRITTEN_OUT = 300

/** @param x finite; @param y of the same length, finite */
export function pairSlopes(x: ArrayLike<number>, y: ArrayLike<number>): PairSlopes {
  return x.length <= MOST_WRITTEN_OUT ? writtenOut(x, y) : selectSlopes(x, y)
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
