/**
 * Parts of one whole in whole per cent that add up to 100, by largest remainders: all are rounded down, and those that lost
 * most get one more until the sum is full; of equal losses the first.
 * Source: M. L. Balinski & H. P. Young, Fair Representation (2nd ed. 2001), on Hamilton's method.
 * @param parts any unit, none negative, with a positive and finite sum; @returns integers in their order
 * @example wholePercents([1, 1, 1]) // [34, 33, 33]
 */
export function wholePercents(parts: readonly number[]): readonly number[] {
  const whole = parts.reduce((sum, part) => sum + part, 0)
  const exact = parts.map((part) => (100 * part) / whole)
  const down = exact.map(Math.floor)
  const left = 100 - down.reduce((sum, percent) => sum + percent, 0)
  const lost = (index: number): number => (exact[index] ?? 0) - (down[index] ?? 0)
  const raised = new Set([...parts.keys()].sort((a, b) => lost(b) - lost(a)).slice(0, left))
  return down.map((percent, index) => percent + (raised.has(index) ? 1 : 0))
}
