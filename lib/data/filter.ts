/**
 * Filters on a study's columns (VIEW.md, `where`): same field are alternatives, different fields must all hold, and an
 * excluding filter takes out every row that it matches.
 */
import type { Row } from './study'

/** A condition on one column: rows with the value, or rows without it. */
export interface Filter {
  readonly field: string
  readonly value: string
  /** True for `-field:value`. */
  readonly excluded: boolean
}

/**
 * Whether a row's cell has a value, as filters write it: booleans as 'true' and 'false', numbers as JavaScript prints
 * them, any element of a list; a missing cell (or an empty list) has the value '' only.
 */
export function cellMatches(row: Row, field: string, value: string): boolean {
  const cell = row.cells[field] ?? null
  if (cell === null) return value === ''
  if (typeof cell === 'object') return cell.length === 0 ? value === '' : cell.includes(value)
  return String(cell) === value
}

/**
 * Whether a row passes all filters. No filters: every row does.
 * @example passesFilters(row, [{ field: 'notable', value: 'true', excluded: false }])
 */
export function passesFilters(row: Row, filters: readonly Filter[]): boolean {
  const matched = new Map<string, boolean>()
  for (const { field, value, excluded } of filters) {
    const matches = cellMatches(row, field, value)
    if (excluded) {
      if (matches) return false
    } else {
      matched.set(field, (matched.get(field) ?? false) || matches)
    }
  }
  return [...matched.values()].every(Boolean)
}
