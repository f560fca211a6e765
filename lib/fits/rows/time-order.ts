/**
 * Date order, and on one day by id: the order in which neighbours are asked whether they lean on one another. An order by
 * cost within a day, as records need it, would make independent rows of one day lean by itself.
 */
import type { Observation } from './observation'

type Dated = Pick<Observation, 'decimalYear' | 'id'>

/** A longer list is dealt out to its days first, and ids are asked for once. */
const LONG = 5000

/** What is dated in that order, in a new list. */
export function inTimeOrder<T>(list: readonly T[], dated: (one: T) => Dated): readonly T[] {
  if (list.length <= LONG) return [...list].sort((a, b) => byTime(dated(a), dated(b)))
  const days = new Map<number, { readonly id: string; readonly one: T }[]>()
  for (const one of list) {
    const { decimalYear, id } = dated(one)
    const day = days.get(decimalYear)
    if (day) day.push({ id, one })
    else days.set(decimalYear, [{ id, one }])
  }
  const ordered = [...days].sort(([a], [b]) => a - b)
  return ordered.flatMap(([, day]) => day.sort(byId).map(({ one }) => one))
}

const byTime = (a: Dated, b: Dated): number => a.decimalYear - b.decimalYear || byId(a, b)

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : Number(a.id > b.id)
