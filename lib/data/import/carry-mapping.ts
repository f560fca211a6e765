/** A mapping for a table that was read again, or for another file of the same shape: columns are found again by their names. */
import type { Mapping } from './mapping'

/**
 * Parts whose column is still there keep everything that was settled about them; parts that had none, or have lost theirs, get what
 * the new table suggests. Where no name is the same (another encoding) as many columns as before are taken to be the same ones.
 * @param from names of the columns that `kept` speaks of
 * @param guessed the mapping that the new table suggests
 */
export function carryMapping(kept: Mapping, from: readonly string[], to: readonly string[], guessed: Mapping): Mapping {
  const isSame = from.length === to.length && from.every((name, column) => name === to[column])
  if (isSame) return kept
  const inPlace = from.length === to.length && !from.some((name) => to.includes(name))
  const place = (column: number | null): number | null => {
    if (column === null) return null
    if (inPlace) return column
    const found = to.indexOf(from[column] ?? '')
    return found < 0 ? null : found
  }
  const moved = <P extends { readonly column: number }>(part: P | null, otherwise: P | null): P | null => {
    const column = place(part?.column ?? null)
    return part === null || column === null ? otherwise : { ...part, column }
  }
  const taken = new Set<number>()
  const once = (column: number | null) => {
    if (column === null || taken.has(column)) return null
    taken.add(column)
    return column
  }
  const part = <P extends { readonly column: number }>(own: P | null, otherwise: P | null): P | null => {
    const found = moved(own, otherwise)
    return found && once(found.column) !== null ? found : null
  }
  const date = part(kept.date, guessed.date)
  const cost = part(kept.cost, guessed.cost)
  return {
    ...kept,
    date: date && (date === guessed.date ? date : { ...date, month: place(date.month) }),
    cost: cost && (cost === guessed.cost ? cost : { ...cost, unitColumn: place(cost.unitColumn) }),
    performance: part(kept.performance, guessed.performance),
    name: once(place(kept.name) ?? guessed.name),
    id: once(place(kept.id) ?? guessed.id),
    benchmark: once(place(kept.benchmark) ?? guessed.benchmark),
    // A cell is called by its line and column, which may now be another cell.
    corrections: inPlace ? kept.corrections : [],
    replacements: kept.replacements.flatMap((own) => moved(own, null) ?? []),
    groups: [
      ...new Set(kept.groups.length > 0 ? kept.groups.flatMap((column) => place(column) ?? []) : guessed.groups),
    ],
  }
}

/** Whether every column that a mapping speaks of is one of the table's. */
export function fitsTable({ date, cost, performance, name, id, benchmark, groups }: Mapping, columns: number): boolean {
  const used = [
    date?.column,
    date?.month,
    cost?.column,
    cost?.unitColumn,
    performance?.column,
    name,
    id,
    benchmark,
    ...groups,
  ]
  return used.every((column) => column == null || (Number.isInteger(column) && column >= 0 && column < columns))
}
