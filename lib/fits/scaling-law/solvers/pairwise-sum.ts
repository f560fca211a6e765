/**
 * Sum by halves: the rounding error grows with the logarithm of the count instead of the count. NumPy sums in this order
 * (eight running sums in blocks of up to 128), and forward differences divide the rounding error of a sum by 1.5e-8, so a
 * solver that is to retrace SciPy's path must sum as NumPy does.
 *
 * Source: N. J. Higham, "The accuracy of floating point summation", SIAM J. Sci. Comput. 14 (1993) 783.
 */

/** Sum of `count` numbers of an array from `start` on; 0 of none. */
export function pairwiseSum(values: Float64Array, start: number, count: number): number {
  if (count < 8) {
    let sum = 0
    for (let index = start; index < start + count; index += 1) sum += values[index]!
    return sum
  }
  if (count > 128) {
    const half = count >> 1
    const left = half - (half % 8)
    return pairwiseSum(values, start, left) + pairwiseSum(values, start + left, count - left)
  }
  let [a, b, c, d] = [values[start]!, values[start + 1]!, values[start + 2]!, values[start + 3]!]
  let [e, f, g, h] = [values[start + 4]!, values[start + 5]!, values[start + 6]!, values[start + 7]!]
  const whole = start + count - (count % 8)
  let index = start + 8
  for (; index < whole; index += 8) {
    a += values[index]!
    b += values[index + 1]!
    c += values[index + 2]!
    d += values[index + 3]!
    e += values[index + 4]!
    f += values[index + 5]!
    g += values[index + 6]!
    h += values[index + 7]!
  }
  let sum = a + b + (c + d) + (e + f + (g + h))
  for (; index < start + count; index += 1) sum += values[index]!
  return sum
}
