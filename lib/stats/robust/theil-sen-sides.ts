/**
 * On which sides of some values the Theil-Sen slope and Sen's interval lie, without looking for either: a count of pairs
 * out of order for each value, which is all that a shuffle is asked, and a tenth of the work.
 */
import { countFalls, inOrderAfter } from './inversions'
import { senRanks, theilSen, tiesInOrder } from './theil-sen'

/** What is known of a slope without knowing it. */
export interface SlopeSides {
  readonly sign: -1 | 0 | 1
  /** Sign of every slope in Sen's interval; 0 where it holds both, or there is none. */
  readonly clear: -1 | 0 | 1
  /** Whether it is at least as far from zero as the value. */
  readonly beyond: boolean
}

/**
 * @param most points that a set will have
 * @returns asked with x rising, not all equal; y of the same length, rising where x is equal; a level of the interval, and
 * a positive value
 */
export function theilSenSides(
  most: number,
): (x: Float64Array, y: Float64Array, level: number, value: number) => SlopeSides {
  const [all, allSpare] = [new Float64Array(most), new Float64Array(most)]
  return (x, y, level, value) => {
    const n = x.length
    const [room, spare, first] = [all.subarray(0, n), allSpare.subarray(0, n), x[0]!]
    const below = (slope: number): number => {
      for (let i = 0; i < n; i += 1) room[i] = y[i]! - slope * (x[i]! - first)
      return countFalls(room, spare, false)
    }
    const negative = below(0)
    const inX = tiesInOrder(x)
    const inY = tiesInOrder(inOrderAfter(room, spare))
    const pairs = (n * (n - 1)) / 2 - inX.pairs
    const notPositive = negative + inY.pairs - samePoints(x, y)
    const ranks = senRanks(n, pairs, inX.sum + inY.sum, level)
    const clear = ranks === null ? 0 : ranks[1] < negative ? -1 : ranks[0] >= notPositive ? 1 : 0

    // The median is one pair's slope, or the mean of two, which may lie on both sides of a value.
    const [lower, upper] = [Math.floor((pairs - 1) / 2), Math.floor(pairs / 2)]
    const exact = (): SlopeSides => {
      const { slope } = theilSen(x, y)
      return { sign: slope < 0 ? -1 : slope > 0 ? 1 : 0, clear, beyond: Math.abs(slope) >= value }
    }
    const [falls, rises] = [lower < negative, upper >= notPositive]
    if (falls && rises) return exact()
    if (!falls && !rises) return { sign: 0, clear, beyond: false }
    // Slopes under a falling line's far side are those not above it: no pair lies on it but by rounding.
    const count = below(falls ? -value : value)
    if (lower < count !== upper < count) return exact()
    return { sign: falls ? -1 : 1, clear, beyond: falls ? upper < count : lower >= count }
  }
}

/** Pairs of one x and one y. */
function samePoints(x: Float64Array, y: Float64Array): number {
  let pairs = 0
  let since = 0
  for (let i = 1; i < x.length; i += 1) {
    if (x[i] !== x[since] || y[i] !== y[since]) since = i
    pairs += i - since
  }
  return pairs
}
