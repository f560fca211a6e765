/** The rows of a series as the study's file has them, in its order, as CSV: only the columns that a program reads. */
import Papa from 'papaparse'
import { decimalYear } from '@/lib/data/decimal-year'
import type { Cell, Study } from '@/lib/data/study'
import { type PopulationRequest, seriesRows } from '@/lib/fits/rows/population'

/** What a column is read as: a cell of another type counts as missing, and is left empty. */
export type Reading = 'text' | 'number' | 'day'

/** Columns by name, in the order in which they are written. */
export type Columns = ReadonlyMap<string, Reading>

/** @returns lines of the table (a cell may hold line ends of its own), the header first; `id` is the first column */
export function seriesCsv(study: Study, request: PopulationRequest, columns: Columns): readonly string[] {
  const names = [...columns].filter(([name]) => name !== 'id')
  return [
    csvLine(['id', ...names.map(([name]) => name)]),
    ...seriesRows(study, request).map(({ row }) =>
      csvLine([row.id, ...names.map(([name, reading]) => textOf(row.cells[name] ?? null, reading))]),
    ),
  ]
}

/** Without the apostrophes that keep spreadsheets from running text: a program compares it. */
const csvLine = (cells: readonly string[]): string => Papa.unparse([[...cells]], { newline: '\n' })

function textOf(cell: Cell, reading: Reading): string {
  if (cell === null) return ''
  if (reading === 'number') return typeof cell === 'number' ? String(cell) : ''
  if (reading === 'day') return typeof cell === 'string' && decimalYear(cell) !== null ? cell : ''
  return typeof cell === 'object' ? cell.join(';') : String(cell)
}
