/**
 * Kendall's S, the number of pairs in order less those out of order, under no association: exact without ties, else
 * normal with the variance that ties leave. As SciPy's `kendalltau`.
 *
 * Source: M. G. Kendall, "Rank correlation methods", 4th ed., Griffin 1970, chapters 4 and 5.
 */
import { normalCdf } from '../distributions/normal-distribution'

/** Up to here the exact distribution is counted; beyond, the normal one is within a thousandth of it. */
const MOST_EXACT = 33

/**
 * P(S at least `s`) when x and y are independent.
 * @param x, y values of equal length: only which are equal matters here
 * @returns null where all x or all y are equal, so that S says nothing
 * @example kendallUpperTail(6, [1, 2, 3, 4], [5, 6, 7, 8]) // 1/24: one order in 24 has every pair in order
 */
export function kendallUpperTail(s: number, x: ArrayLike<number>, y: ArrayLike<number>): number | null {
  const n = x.length
  const inX = ties(x)
  const inY = ties(y)
  const pairs = (n * (n - 1)) / 2
  if (inX.pairs === pairs || inY.pairs === pairs) return null
  if (inX.pairs === 0 && inY.pairs === 0 && n <= MOST_EXACT) return exactUpperTail(n, (pairs - s) / 2)
  const m = n * (n - 1)
  const variance =
    (m * (2 * n + 5) - inX.fifth - inY.fifth) / 18 +
    (2 * inX.pairs * inY.pairs) / m +
    (inX.third * inY.third) / (9 * m * (n - 2))
  return normalCdf(-s / Math.sqrt(variance))
}

/** Share of the n! orders with at most so many pairs out of order (Mahonian numbers, as probabilities). */
function exactUpperTail(n: number, outOfOrder: number): number {
  let shares = [1]
  for (let size = 2; size <= n; size += 1) {
    const next: number[] = Array.from({ length: shares.length + size - 1 }, () => 0)
    shares.forEach((share, inversions) => {
      for (let more = 0; more < size; more += 1) next[inversions + more] = (next[inversions + more] ?? 0) + share / size
    })
    shares = next
  }
  let sum = 0
  for (let inversions = 0; inversions <= outOfOrder; inversions += 1) sum += shares[inversions] ?? 0
  return sum
}

/** Sums over groups of k equal values: of k (k - 1) / 2, k (k - 1) (k - 2) and k (k - 1) (2 k + 5). */
function ties(values: ArrayLike<number>): { readonly pairs: number; readonly third: number; readonly fifth: number } {
  const sorted = Float64Array.from(values).sort()
  const sums = { pairs: 0, third: 0, fifth: 0 }
  for (let i = 0; i < sorted.length;) {
    let next = i + 1
    while (next < sorted.length && sorted[next] === sorted[i]) next += 1
    const k = next - i
    sums.pairs += (k * (k - 1)) / 2
    sums.third += k * (k - 1) * (k - 2)
    sums.fifth += k * (k - 1) * (2 * k + 5)
    i = next
  }
  return sums
}
