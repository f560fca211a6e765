/** How often each row is drawn in a resample: one by one, or all rows of a cluster together. */
import type { Random } from '@/lib/stats/random'
import type { Observation } from './observation'

/** Row numbers by cluster, clusters in order of appearance. */
export function clustersOf(population: readonly Observation[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>()
  for (const [row, { cluster }] of population.entries()) {
    const group = groups.get(cluster)
    if (group) group.push(row)
    else groups.set(cluster, [row])
  }
  return [...groups.values()]
}

/**
 * Counts how often each of n things is drawn in n draws, each as `random.below(n)` draws, from integers made some
 * thousands at a time: making them is most of what a draw of a fast method costs. The generator must not be used for
 * anything else.
 */
function counter(random: Random, n: number): (counts: Uint32Array) => void {
  const buffer = new Uint32Array(WORDS_AT_ONCE)
  const limit = TWO_TO_32 - (TWO_TO_32 % n)
  let position = buffer.length
  return (counts) => {
    counts.fill(0)
    const words = buffer
    let next = position
    for (let drawn = 0; drawn < n;) {
      if (next === words.length) {
        random.fill(words)
        next = 0
      }
      const word = words[next] ?? 0
      next += 1
      if (word >= limit) continue
      // The remainder in floating point, exact below 2^53: whole numbers of 32 bits divide slowly.
      const index = word - Math.floor(word / n) * n
      counts[index] = (counts[index] ?? 0) + 1
      drawn += 1
    }
    position = next
  }
}

const TWO_TO_32 = 4294967296
const WORDS_AT_ONCE = 4096

/** How often each row is drawn, in one resample of as many rows, or of as many clusters. */
export function rowCounter(random: Random, groups: readonly (readonly number[])[] | null, rows: number) {
  if (groups === null) return counter(random, rows)
  const drawGroups = counter(random, groups.length)
  const drawn = new Uint32Array(groups.length)
  return (counts: Uint32Array): void => {
    drawGroups(drawn)
    groups.forEach((group, index) => {
      for (const row of group) counts[row] = drawn[index] ?? 0
    })
  }
}
