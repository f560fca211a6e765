/**
 * Filters on a study's columns (VIEW.md, `where`): same field are alternatives, different fields must all hold, and an
 * excluding filter takes out every row that it matches. Of a column of numbers a value may be a range, `1e9..1e11`.
 */
import type { Row, StudyMeta } from './study'

/** A condition on one column: rows with the value, or rows without it. */
export interface Filter {
  readonly field: string
  readonly value: string
  /** True for `-field:value`. */
  readonly excluded: boolean
}

/** Numbers from one to another, both included; null: open on that side. */
export interface NumberRange {
  readonly low: number | null
  readonly high: number | null
}

/**
 * The range that a filter's value writes.
 * @returns null where it is none: no "..", an end that is no finite number, both ends open, or the first above the second
 * @example readRange('1e9..') // { low: 1e9, high: null }
 */
export function readRange(value: string): NumberRange | null {
  const ends = value.split('..')
  if (ends.length !== 2) return null
  const [low, high] = ends.map((end) => (end.trim() === '' ? null : Number(end)))
  if (low === undefined || high === undefined || (low === null && high === null)) return null
  if ([low, high].some((end) => end !== null && !Number.isFinite(end))) return null
  return low !== null && high !== null && low > high ? null : { low, high }
}

/** Whether ranges can be asked of a column. */
export const isNumeric = ({ type }: Pick<StudyMeta['fields'][number], 'type'>): boolean =>
  type === 'number' || type === 'integer'

/** The inverse, as short as JavaScript prints numbers. */
export const writeRange = ({ low, high }: NumberRange): string => `${low ?? ''}..${high ?? ''}`

/** Ranges asked of row after row are read once; of so few that none need be forgotten by itself. */
let lastRange: { readonly value: string; readonly range: NumberRange | null } = { value: '', range: null }

function isWithin(cell: number, value: string): boolean {
  if (lastRange.value !== value) lastRange = { value, range: readRange(value) }
  const { range } = lastRange
  return range !== null && (range.low === null || cell >= range.low) && (range.high === null || cell <= range.high)
}

/**
 * Whether a row's cell has a value, as filters write it: booleans as 'true' and 'false', numbers as JavaScript prints
 * them or a range that holds them, any element of a list; a missing cell (or an empty list) has the value '' only.
 */
export function cellMatches(row: Row, field: string, value: string): boolean {
  const cell = row.cells[field] ?? null
  if (cell === null) return value === ''
  if (typeof cell === 'object') return cell.length === 0 ? value === '' : cell.includes(value)
  if (typeof cell === 'number' && value.includes('..')) return isWithin(cell, value)
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
