/**
 * How many records a sequence holds by chance (Rényi 1962): where every order is equally likely, the i-th value is a
 * record with probability 1/i, independently of the others.
 */

/**
 * Exact probability of at least `count` records when values without ties come in random order.
 *
 * Values that come together (models of one day) make one step: the best of them alone can be a record, and is one with
 * probability (values in the step) / (values so far), again independently. Steps of one value are Rényi's case.
 * @param steps numbers of values that come together, in order; each 1 or more
 * @example chanceOfRecords(6, [1, 1, 1, 1, 1, 1]) // 1 / 720
 */
export function chanceOfRecords(count: number, steps: readonly number[]): number {
  if (count <= 0) return 1
  // chances[k]: exactly k records so far; the last entry gathers `count` or more, so that small tails keep their digits.
  const chances = new Float64Array(count + 1)
  chances[0] = 1
  let seen = 0
  for (const step of steps) {
    seen += step
    const record = step / seen
    chances[count] = (chances[count] ?? 0) + (chances[count - 1] ?? 0) * record
    for (let k = count - 1; k > 0; k--) {
      chances[k] = (chances[k] ?? 0) * (1 - record) + (chances[k - 1] ?? 0) * record
    }
    chances[0] = (chances[0] ?? 0) * (1 - record)
  }
  return chances[count] ?? 0
}
