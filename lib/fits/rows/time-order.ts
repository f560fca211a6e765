/**
 * Date order, and on one day by id: the order in which neighbours are asked whether they lean on one another. An order by
 * cost within a day, as records need it, would make independent rows of one day lean by itself.
 */
import type { Observation } from './observation'

type Dated = Pick<Observation, 'decimalYear' | 'id'>

/** A longer list is dealt out to its days first, and the ids of one day are there at a time. */
const LONG = 5000

/** Of long lists, which one answer asks for several times. */
const known = new WeakMap<readonly unknown[], readonly unknown[]>()

/** What is dated in that order, in a new list; of a long one, the list that was made of it before. */
export function inTimeOrder<T>(list: readonly T[], dated: (one: T) => Dated): readonly T[] {
  if (list.length <= LONG) return [...list].sort((a, b) => byTime(dated(a), dated(b)))
  const before = known.get(list)
  if (before) return before as readonly T[]
  const ordered = dayByDay(list, dated)
  known.set(list, ordered)
  return ordered
}

function dayByDay<T>(list: readonly T[], dated: (one: T) => Dated): readonly T[] {
  const days = new Map<number, number>()
  const codes = new Uint32Array(list.length)
  const sizes: number[] = []
  list.forEach((one, place) => {
    const { decimalYear } = dated(one)
    const code = days.get(decimalYear) ?? days.size
    if (code === days.size) days.set(decimalYear, code)
    codes[place] = code
    sizes[code] = (sizes[code] ?? 0) + 1
  })
  const ends = new Uint32Array(days.size)
  const inOrder = [...days].sort(([a], [b]) => a - b)
  let start = 0
  for (const [, code] of inOrder) {
    ends[code] = start
    start += sizes[code]!
  }
  const ordered = new Array<T>(list.length)
  list.forEach((one, place) => {
    ordered[ends[codes[place]!]!++] = one
  })
  for (const [, code] of inOrder) {
    const from = ends[code]! - sizes[code]!
    const day = ordered.slice(from, ends[code]).map((one) => ({ id: dated(one).id, one }))
    day.sort(byId).forEach(({ one }, index) => {
      ordered[from + index] = one
    })
  }
  return ordered
}

const byTime = (a: Dated, b: Dated): number => a.decimalYear - b.decimalYear || byId(a, b)

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : Number(a.id > b.id)
