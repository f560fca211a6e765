/**
 * How many of a program's own draws may lie beyond an end of the page's interval. Both sets of draws come from the same
 * distribution, whatever that is; of M new draws, the number that is smaller than the j-th smallest of B others follows the
 * beta-binomial distribution (M, j, B - j + 1) where no two are equal. Where draws can be equal (records, few rows) fewer
 * lie strictly beyond it and more lie at or beyond it, so the two counts are held from one side each.
 *
 * Source: H. A. David, H. N. Nagaraja, "Order Statistics", 3rd ed., Wiley 2003, section 7.3 (exceedances).
 */

/** A right program fails at one end of one view in about a million. */
const CHANCE = 1e-6

/** Between which counts of the program's draws an end of the page's interval must lie. */
export interface EndBounds {
  /** At most so many of the new draws lie strictly beyond the end. */
  readonly most: number
  /** At least so many lie at it or beyond. */
  readonly fewest: number
}

/**
 * Bounds for an end that is the (1 - level) / 2 quantile of draws, definition 7, or its mirror image.
 * @param level of the interval; @param pageDraws B, 2 or more; @param ownDraws M
 * @example endBounds(0.95, 1000, 1000) // about 25 expected
 */
export function endBounds(level: number, pageDraws: number, ownDraws: number): EndBounds {
  const place = ((1 - level) / 2) * (pageDraws - 1) // from 0; the end lies between the draws on its two sides
  const [inner, outer] = [Math.min(pageDraws, Math.ceil(place - 1e-9) + 1), Math.floor(place + 1e-9) + 1]
  return {
    most: quantileOf(1 - CHANCE, ownDraws, inner, pageDraws - inner + 1),
    fewest: quantileOf(CHANCE, ownDraws, outer, pageDraws - outer + 1),
  }
}

/** The smallest k whose distribution function reaches the share: beta-binomial of n with shapes a and b, whole numbers. */
function quantileOf(share: number, n: number, a: number, b: number): number {
  // Logarithms, as the chance of none can be smaller than a number holds.
  let logChance = 0
  for (let i = 0; i < n; i += 1) logChance += Math.log((b + i) / (a + b + i))
  let below = Math.exp(logChance)
  let k = 0
  while (below < share && k < n) {
    logChance += Math.log(((n - k) / (k + 1)) * ((a + k) / (b + n - k - 1)))
    below += Math.exp(logChance)
    k += 1
  }
  return k
}
