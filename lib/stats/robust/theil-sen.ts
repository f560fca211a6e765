/**
 * The Theil-Sen line: the median of the slopes b between all pairs of points with different x, at the level that leaves as
 * many points above as below, `median(y - b x)`. As SciPy's `theilslopes(y, x, alpha, method='joint')`, interval included:
 * a line through the medians of x and y apart can miss nearly every point of a series with a gap (SciPy issue 14324).
 *
 * Sources: H. Theil, "A rank-invariant method of linear and polynomial regression analysis", Indag. Math. 12 (1950);
 * P. K. Sen, "Estimates of the regression coefficient based on Kendall's tau", J. Am. Stat. Assoc. 63 (1968) 1379,
 * https://doi.org/10.1080/01621459.1968.10480934, equation 2.6.
 */
import { normalQuantile } from '../distributions/normal-distribution'
import { median } from './order-statistics'
import { pairSlopes } from './pair-slopes'

/** The median of the slopes between pairs of points, with what Sen's test and interval ask of it. */
export interface TheilSen {
  readonly slope: number
  /** A point of the line: the median of x, and the line there. */
  readonly x: number
  readonly y: number
  /** How many pairs have a slope less than, and more than, a value: Kendall's S of `y - value x` is their difference. */
  readonly pairsBeside: (value: number) => { readonly less: number; readonly more: number }
  /** Sen's interval of the slope, lower end first; null where the points are too few for the level. */
  readonly interval: (level: number) => readonly [number, number] | null
}

/** With under six points the normal approximation behind the interval is not worth its name. */
const FEWEST_FOR_INTERVAL = 6

/**
 * @param x not all equal; @param y of the same length, both finite
 * @example theilSen([1, 2, 3, 4], [2, 4, 6, 80]).slope // 14, where least squares has 23.6
 */
export function theilSen(x: ArrayLike<number>, y: ArrayLike<number>): TheilSen {
  const pairs = pairSlopes(x, y)
  const n = x.length
  const middle = Math.floor(pairs.count / 2) // more than 2^32 pairs from 92,683 points on
  const slope = pairs.count % 2 === 1 ? pairs.atRank(middle) : (pairs.atRank(middle - 1) + pairs.atRank(middle)) / 2
  const middleX = median(x)
  return {
    slope,
    x: middleX,
    y: median(Float64Array.from(y, (value, i) => value - slope * ((x[i] ?? NaN) - middleX))),
    pairsBeside: pairs.beside,
    interval: (level) => {
      const ranks = senRanks(n, pairs.count, sumOfTies(x) + sumOfTies(y), level)
      return ranks && [pairs.atRank(ranks[0]), pairs.atRank(ranks[1])]
    },
  }
}

/**
 * The fewest points (no ties) that have an interval of a level.
 * @example fewestForInterval(0.95) // 6
 */
export function fewestForInterval(level: number): number {
  let n = FEWEST_FOR_INTERVAL
  while (senRanks(n, (n * (n - 1)) / 2, 0, level) === null) n += 1
  return n
}

/**
 * Places (from 0) of the interval's ends among the slopes in order; null under six points, or where
 * one would lie beyond the outermost.
 */
export function senRanks(n: number, count: number, ties: number, level: number): readonly [number, number] | null {
  if (n < FEWEST_FOR_INTERVAL) return null
  const reach = normalQuantile((1 + level) / 2) * Math.sqrt((n * (n - 1) * (2 * n + 5) - ties) / 18)
  const lower = roundHalfToEven((count - reach) / 2) - 1
  const upper = roundHalfToEven((count + reach) / 2)
  return lower >= 0 && upper < count ? [lower, upper] : null
}

/** Sum of `k (k - 1) (2 k + 5)` over groups of k equal values. */
function sumOfTies(values: ArrayLike<number>): number {
  return tiesInOrder(Float64Array.from(values).sort()).sum
}

/** The same of values in order, with how many pairs are equal. */
export function tiesInOrder(sorted: Float64Array): { readonly sum: number; readonly pairs: number } {
  let sum = 0
  let pairs = 0
  for (let i = 0; i < sorted.length;) {
    let next = i + 1
    while (next < sorted.length && sorted[next] === sorted[i]) next += 1
    const k = next - i
    sum += k * (k - 1) * (2 * k + 5)
    pairs += (k * (k - 1)) / 2
    i = next
  }
  return { sum, pairs }
}

/** As NumPy rounds. */
function roundHalfToEven(value: number): number {
  const floor = Math.floor(value)
  if (value - floor !== 0.5) return Math.round(value)
  return floor % 2 === 0 ? floor : floor + 1
}
