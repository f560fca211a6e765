/** How often each row is drawn in a resample: one by one, or all rows of a cluster together. */
import type { Random } from '@/lib/stats/chance/random'
import type { Observation } from '../rows/observation'

/** Row numbers by cluster, clusters in order of appearance; rows of no cluster are in none. */
export function clustersOf(population: readonly Observation[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>()
  for (const [row, { cluster }] of population.entries()) {
    if (cluster === null) continue
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
    for (let left = n; left > 0;) {
      if (position === buffer.length) {
        random.fill(buffer)
        position = 0
      }
      const end = Math.min(position + left, buffer.length)
      left -= countWords(counts, buffer, position, end, n, limit)
      position = end
    }
  }
}

/** Counts the remainders by n of some words, those from `limit` on left away; how many were counted. */
function countWords(
  counts: Uint32Array,
  words: Uint32Array,
  start: number,
  end: number,
  n: number,
  limit: number,
): number {
  const inverse = 1 / n
  let counted = 0
  for (let next = start; next < end; next += 1) {
    const word = words[next]!
    if (word >= limit) continue
    // The remainder by a quotient that is right or off by one: whole numbers of 32 bits divide slowly.
    let index = (word - Math.imul((word * inverse) | 0, n)) | 0
    if (index < 0) index += n
    else if (index >= n) index -= n
    counts[index]! += 1
    counted += 1
  }
  return counted
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
