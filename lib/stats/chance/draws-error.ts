/**
 * How far what is read off a number of draws may lie from what draws without end would give: Monte Carlo error. It says
 * nothing of the data, only of having drawn so often and no oftener.
 *
 * Source: order statistics as limits of a quantile, whatever the distribution: H. A. David, H. N. Nagaraja, "Order
 * statistics", 3rd ed., Wiley 2003, section 7.1.
 */

/** Of the ranges given here; a range holds what endless draws would give in at least this share of seeds. */
const CONFIDENCE = 0.95

/**
 * Range for a quantile of the distribution drawn from: two of the draws themselves, by binomial ranks.
 * @param sorted draws, ascending, without NaN
 * @param share  of the distribution below the quantile, 0 to 1
 * @returns infinite where no draw lies far enough out to bound that side
 * @example quantileRange([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.5) // [2, 9]: the sign test's interval of a median
 */
export function quantileRange(sorted: readonly number[], share: number): readonly [number, number] {
  const [below, above] = binomialRanks(sorted.length, share)
  return [sorted[below - 1] ?? -Infinity, sorted[above - 1] ?? Infinity]
}

/**
 * Half the range of a share of draws, by the normal approximation.
 * @param share counted among `draws`; of all or none of them the error is that of one
 */
export function shareError(share: number, draws: number): number {
  const inside = Math.min(Math.max(share, 1 / draws), 1 - 1 / draws)
  return NORMAL * Math.sqrt((inside * (1 - inside)) / draws)
}

/**
 * The last digit that a number from draws can be printed to: the smallest power of ten that its error does not exceed.
 * @param value above zero
 * @param range that holds what endless draws would give, as `quantileRange` finds it
 * @returns the power (-1: tenths); null where the error is beyond the number's first digit
 * @example supportedDigit(16.15, [15.67, 16.93]) // 0, so 16
 */
export function supportedDigit(value: number, [low, high]: readonly [number, number]): number | null {
  const error = Math.max(value - low, high - value)
  if (!(error > 0)) return -Infinity
  const digit = Math.ceil(Math.log10(error) - 1e-9) + 0 // no negative zero
  return digit <= Math.floor(Math.log10(value)) ? digit : null
}

/** The (1 + CONFIDENCE)/2 quantile of the normal distribution. */
const NORMAL = 1.959963984540054

/**
 * Ranks from 1: the greatest whose draw lies above the quantile, and the least whose draw lies below it, in no more than
 * half of what is left of CONFIDENCE; 0 and n + 1 where there is none.
 */
function binomialRanks(n: number, share: number): readonly [number, number] {
  if (share <= 0) return [0, n > 0 ? 1 : 0]
  if (share >= 1) return [n, n + 1]
  const tail = (1 - CONFIDENCE) / 2
  const odds = Math.log(share / (1 - share))
  let logTerm = n * Math.log1p(-share) // P(N = 0), N draws below the quantile; underflows to 0 only where it is nothing
  let upTo = 0 // P(N <= k)
  let below = 0
  for (let k = 0; k <= n; k += 1) {
    upTo += Math.exp(logTerm)
    if (upTo <= tail) below = k + 1
    if (1 - upTo <= tail) return [below, k + 1]
    logTerm += Math.log((n - k) / (k + 1)) + odds
  }
  return [below, n + 1]
}
