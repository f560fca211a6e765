/** A wide table, with years or benchmarks as columns, to a long one: one row for each of those cells. */
import { readDate } from '../cells/date-format'
import { isMissing } from '../cells/missing-value'
import { knownBenchmark } from '../guess/known-benchmarks'
import type { TextRow, TextTable } from './text-table'

/** Which columns are stacked, and what the two columns that come of them are called. */
export interface Unpivot {
  /** Names of the columns whose cells become rows. */
  readonly columns: readonly string[]
  /** Name of the new column that holds those names. */
  readonly names: string
  /** Name of the new column that holds their cells. */
  readonly values: string
}

/** What the new columns are called: part of the table, and so of the study's version, in whatever language it is read. */
export const STACKED = { years: 'Year', dates: 'Date', series: 'Series', value: 'Value', score: 'Score' } as const

/**
 * Puts columns under one another. Cells without a value make no row. Rows are numbered anew from 1.
 * @example unpivot(table, { columns: ['2014', '2015'], names: 'Year', values: 'Value' })
 */
export function unpivot(table: TextTable, { columns, names, values }: Unpivot): TextTable {
  const stacked = table.header.flatMap((name, column) => (columns.includes(name) ? [{ name, column }] : []))
  const kept = table.header.flatMap((name, column) => (columns.includes(name) ? [] : [{ name, column }]))
  const rows: TextRow[] = []
  for (const { cells } of table.rows) {
    const own = kept.map(({ column }) => cells[column] ?? '')
    for (const { name, column } of stacked) {
      const text = cells[column] ?? ''
      if (!isMissing(text)) rows.push({ line: rows.length + 1, cells: [...own, name.replace(UNIT, ''), text] })
    }
  }
  return {
    ...table,
    header: [...kept.map(({ name }) => name), names, values],
    rows,
    numbering: 'row',
    warnings: [...table.warnings, { code: 'stacked', columns: stacked.length, rows: rows.length }],
  }
}

/** The unit that a name ends in: "ImageNet (FLOP)". */
const UNIT = /\s*[([][^()[\]]*[)\]]$/

/**
 * Columns that ask to be stacked: three or more that are called after years or other dates, two or more that are known benchmarks or
 * that measure the same (equal units behind their names). Null where the table is not wide.
 */
export function suggestUnpivot({ header, rows }: Pick<TextTable, 'header' | 'rows'>): Unpivot | null {
  const sample = rows.slice(0, 200)
  const hasNumbers = (column: number) => {
    const cells = sample.map(({ cells }) => cells[column] ?? '').filter((cell) => !isMissing(cell))
    return cells.length > 0 && cells.filter((cell) => /^\D{0,3}\d/.test(cell.trim())).length > cells.length / 2
  }
  const years = header.filter((name, column) => /^(?:fy\s*)?(?:18|19|20)\d\d$/i.test(name) && hasNumbers(column))
  if (years.length >= 3) return { columns: years, names: STACKED.years, values: STACKED.value }
  const dates = header.filter((name, column) => isDate(name) && hasNumbers(column))
  if (dates.length >= 3) return { columns: dates, names: STACKED.dates, values: STACKED.value }
  const benchmarks = header.filter(
    (name, column) => !UNIT.test(name) && knownBenchmark(name) !== null && hasNumbers(column),
  )
  const byUnit = new Map<string, string[]>()
  header.forEach((name, column) => {
    const unit = UNIT.exec(name)?.[0].replace(/^[\s([]+|[)\]]$/g, '')
    if (unit && hasNumbers(column)) byUnit.set(unit, [...(byUnit.get(unit) ?? []), name])
  })
  if (benchmarks.length >= 2 && benchmarks.length > Math.max(...[...byUnit.values()].map(({ length }) => length), 0))
    return { columns: benchmarks, names: STACKED.series, values: STACKED.score }
  const [unit, columns = []] = [...byUnit].sort((a, b) => b[1].length - a[1].length)[0] ?? []
  return unit !== undefined && columns.length >= 2 ? { columns, names: STACKED.series, values: unit } : null
}

const isDate = (name: string): boolean => readDate(name, 'year-first').ok || readDate(name, 'month-name').ok
