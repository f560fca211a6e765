/** Which row of a grid names the columns: lines of title above it, names in two rows, a missing corner. */
import { readDate } from '../cells/date-format'
import { isMissing } from '../cells/missing-value'
import { readNumber } from '../cells/number-format'
import type { TextRow } from './text-table'

/** Where the names of the columns stand in a grid. */
export interface FoundHeader {
  /** Places in the rows; null where the first row is data already. */
  readonly header: number | null
  /** 1 or 2. */
  readonly headerRows: number
}

const SAMPLE = 60
/** Titles and notes stand at most this far above a table. */
const DEEPEST = 30

/**
 * Looks for the header.
 * @param rows without blank ones, at least one
 * @param hasHeader what the reader says; null to detect
 */
export function findHeader(rows: readonly TextRow[], hasHeader: boolean | null): FoundHeader {
  const start = titleRows(rows)
  const first = rows[start]
  const below = rows.slice(start + 1, start + 1 + SAMPLE)
  if (!first || hasHeader === false) return { header: null, headerRows: 0 }
  if (hasHeader === null && isData(first, below)) return { header: null, headerRows: 0 }
  return { header: start, headerRows: hasTwoRows(first, below) ? 2 : 1 }
}

/** Rows above the table: they fill no more than half of the columns that most rows fill, and hold no value. */
function titleRows(rows: readonly TextRow[]): number {
  const width = commonWidth(rows.slice(0, SAMPLE + DEEPEST))
  if (width < 2) return 0
  const isTitle = ({ cells }: TextRow) => 2 * filled(cells) <= width && !cells.some((cell) => isValue(cell.trim()))
  return Math.max(
    0,
    rows.slice(0, DEEPEST).findIndex((row) => !isTitle(row)),
  )
}

/** The number of cells that most rows fill; of two as common, the greater. */
function commonWidth(rows: readonly TextRow[]): number {
  const counts = new Map<number, number>()
  for (const { cells } of rows) counts.set(filled(cells), (counts.get(filled(cells)) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}

const filled = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== '').length

/**
 * A row with numbers or whole dates is data, not names; except that years head the columns of many tables, and that numbers which
 * grow from left to right are names where a word stands above a column of numbers or dates.
 */
function isData({ cells }: TextRow, below: readonly TextRow[]): boolean {
  if (headsDates(cells, below)) return false
  const values = cells.map((cell) => cell.trim()).filter((cell) => !isYear(cell) && isValue(cell))
  if (values.length === 0) return false
  const named = cells.some((cell, column) => {
    if (cell.trim() === '' || isMissing(cell) || isValue(cell.trim())) return false
    const own = below.map((row) => (row.cells[column] ?? '').trim()).filter((text) => text !== '')
    return own.length > 0 && own.filter(isValue).length > own.length / 2
  })
  const grows = values.every((value, index) => index === 0 || Number(value) > Number(values[index - 1]))
  return !(named && values.length > 1 && values.every((value) => /^\d+$/.test(value)) && grows)
}

/** Three dates or more, each later than the one before, over cells that are none: quarters or days as columns. */
function headsDates(cells: readonly string[], below: readonly TextRow[]): boolean {
  const dates = cells.flatMap((cell, column) => {
    const read = readDate(cell, 'year-first')
    return read.ok ? [{ column, date: read.date }] : []
  })
  const isHead = ({ column }: { readonly column: number }) =>
    below.every((row) => !readDate(row.cells[column] ?? '', 'year-first').ok)
  return (
    dates.length >= 3 &&
    dates.every(({ date }, index) => index === 0 || date > (dates[index - 1]?.date ?? '')) &&
    dates.every(isHead)
  )
}

const isYear = (text: string): boolean => /^(19|20)\d\d$/.test(text)

const isValue = (text: string): boolean =>
  /\d/.test(text) &&
  (readNumber(text, 'point') !== null || readNumber(text, 'comma') !== null || readDate(text, 'year-first').ok)

/**
 * A second row of names: no value in it, though every row below has some, and it completes the first one (which spans columns, so
 * has blanks) or holds units.
 */
function hasTwoRows(first: TextRow, below: readonly TextRow[]): boolean {
  const [second, ...rest] = below
  if (!second || rest.length < 2) return false
  const values = ({ cells }: TextRow) => cells.filter((cell) => isValue(cell.trim())).length
  if (values(second) > 0 || rest.some((row) => values(row) === 0)) return false
  const names = second.cells.filter((cell) => cell.trim() !== '')
  const units = names.filter((cell) => UNIT.test(cell.trim())).length
  const completes = first.cells.some((cell, column) => cell.trim() === '' && (second.cells[column] ?? '').trim() !== '')
  // "Training", "Training" over "compute", "tokens": what spans columns is written over each of them.
  const above = first.cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const spans = new Set(above).size < above.length && new Set(names).size === names.length
  return ((completes || spans) && names.length > 1) || (names.length > 0 && units > names.length / 2)
}

const UNIT =
  /^[([].*[)\]]$|^(-|–|%|[kMGTPEZY]?FLOPs?(\/s)?|USD|\$|EUR|€|h|s|ms|hours?|days?|years?|seconds?|y{2,4}.*|date|text|string)$/i

/** One name a column of two rows: a name that spans columns is said before each of them, and a unit stands in brackets. */
export function joinedNames(first: readonly string[], second: readonly string[]): string[] {
  const width = Math.max(first.length, second.length)
  let span = ''
  return Array.from({ length: width }, (_, column) => {
    const above = (first[column] ?? '').trim()
    const below = (second[column] ?? '').trim()
    if (above !== '') span = above
    if (below === '') return above
    if (above !== '' && UNIT.test(below)) return /^[([]/.test(below) ? `${above} ${below}` : `${above} (${below})`
    return above === '' && column > 0 ? `${span} ${below}`.trim() : `${above} ${below}`.trim()
  })
}
