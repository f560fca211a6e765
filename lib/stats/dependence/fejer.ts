/**
 * Nodes and weights of Fejér's first rule on [-1, 1]: a smooth function's integral is the weighted sum of its values, with
 * an error that falls faster than any power of their number.
 *
 * Source: L. Fejér, Math. Z. 37 (1933) 287, https://doi.org/10.1007/BF01474575; weights as in J. Waldvogel, BIT 46 (2006)
 * 195, https://doi.org/10.1007/s10543-006-0045-4.
 * @param count number of nodes
 * @example fejer(2).map(({ node, weight }) => weight * node ** 2) // the two add up to 1; the integral is 2/3 from 3 nodes on
 */
export function fejer(count: number): readonly { readonly node: number; readonly weight: number }[] {
  return Array.from({ length: count }, (_, k) => {
    const angle = ((k + 0.5) / count) * Math.PI
    let sum = 1
    for (let j = 1; 2 * j <= count; j += 1) sum -= (2 * Math.cos(2 * j * angle)) / (4 * j * j - 1)
    return { node: Math.cos(angle), weight: (2 / count) * sum }
  })
}
