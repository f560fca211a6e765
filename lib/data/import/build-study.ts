/**
 * A table and a mapping to a study like a bundled one, and the list of every cell that keeps its row out. The same file and mapping
 * give the same study, to the byte, on every machine: no clock, no chance, no locale.
 */
import { slug } from '@/lib/data/slug'
import type { Cell, Field, Row, Study } from '@/lib/data/study'
import { readDate, YEARS } from './date-format'
import type { ImportProblem, Reject, RejectReason } from './import-problem'
import type { Mapping, PerformanceMapping } from './mapping'
import { isMissing, readNumber, readShare } from './number-format'
import { LINE_NAME, studyOf } from './study-of-rows'
import { isTooLong } from './table-of-grid'
import type { TextRow, TextTable } from './text-table'
import { uniqueSlugs } from './unique-names'

export type UsedRole = 'date' | 'cost' | 'performance' | 'name' | 'id' | 'benchmark'

export interface BuiltStudy {
  /** Null while a needed column is missing or no row can be used; `problem` says why. */
  readonly study: Study | null
  readonly problem: ImportProblem | null
  /** Every cell that keeps its row out, in the order of the file. */
  readonly rejected: readonly Reject[]
  readonly rows: number
  readonly usable: number
  /** Of the usable rows, how many have a value in the column of each part that is mapped. */
  readonly usedCells: Readonly<Partial<Record<UsedRole, number>>>
}

/** More series than this is a column of names, not of benchmarks. */
const MOST_SERIES = 100

/**
 * Builds the study. A row needs a date and a positive cost (and a benchmark and an unused id where such columns are mapped). A row
 * without a performance is kept: methods that need one leave it out with that reason, as they do in a bundled study.
 * @example buildStudy(table, guessMapping(table)).study?.meta.id // 'local-3f2a…'
 */
export function buildStudy(table: TextTable, mapping: Mapping): BuiltStudy {
  const nothing = { study: null, rejected: [], rows: table.rows.length, usable: 0, usedCells: {} }
  if (!mapping.date) return { ...nothing, problem: { code: 'column-needed', role: 'date' } }
  if (!mapping.cost) return { ...nothing, problem: { code: 'column-needed', role: 'cost' } }

  const names = columnNames(table, mapping)
  const rejected: Reject[] = []
  const rows: Row[] = []
  const idLines = new Map<string, number>()
  for (const textRow of table.rows) {
    const problems = rejectsOf(textRow, table, mapping, idLines)
    rejected.push(...problems)
    if (problems.length > 0) continue
    const id = rowId(textRow, mapping)
    idLines.set(id, textRow.line)
    rows.push({ id, line: textRow.line, cells: cellsOf(textRow, table, mapping, names) })
  }
  const result = { rejected, rows: table.rows.length, usable: rows.length, usedCells: usedCells(rows, mapping, names) }
  if (rows.length === 0) {
    return { ...result, study: null, problem: { code: 'nothing-usable', rows: table.rows.length } }
  }
  const series =
    mapping.benchmark === null ? 1 : new Set(rows.map(({ cells }) => cells[names[mapping.benchmark ?? 0] ?? ''])).size
  if (series > MOST_SERIES) {
    const column = table.header[mapping.benchmark ?? 0] ?? ''
    return { ...result, study: null, problem: { code: 'too-many-series', column, series, limit: MOST_SERIES } }
  }
  return { ...result, study: studyOf(table, mapping, fieldsOf(table, mapping, names), rows), problem: null }
}

/** Every file of ours begins with the row's id: a column is called `id` only where it is just that. */
function columnNames({ header }: TextTable, { id }: Mapping): readonly string[] {
  const names = uniqueSlugs(header, 'column', ['id', LINE_NAME])
  return names.map((name, column) => (column === id && slug(header[column] ?? '') === 'id' ? 'id' : name))
}

/** Everything wrong with a row at once, so that one round of corrections is enough. */
function rejectsOf(row: TextRow, table: TextTable, mapping: Mapping, idLines: ReadonlyMap<string, number>): Reject[] {
  const columns = table.header.length
  if (isTooLong(row.cells, columns)) {
    // Cells may have moved (an unquoted comma in a number): none of them can be trusted, and none is judged.
    const extra = row.cells.slice(columns).join(table.delimiter)
    const reason: RejectReason = { code: 'too-many-cells', expected: columns, found: row.cells.length }
    return [{ line: row.line, column: '', value: extra, reason }]
  }
  const rejects: Reject[] = []
  const judge = (column: number | null, reasonOf: (text: string) => RejectReason | null) => {
    if (column === null) return
    const value = row.cells[column] ?? ''
    const reason = reasonOf(value)
    if (reason) rejects.push({ line: row.line, column: table.header[column] ?? '', value, reason })
  }
  const { date, cost, performance } = mapping
  judge(mapping.id, (text) => {
    if (isMissing(text)) return { code: 'missing', role: 'id' }
    const firstLine = idLines.get(rowId(row, mapping))
    return firstLine === undefined ? null : { code: 'duplicate-id', firstLine }
  })
  judge(mapping.benchmark, (text) => (text.trim() === '' ? { code: 'missing', role: 'benchmark' } : null))
  if (date) judge(date.column, (text) => dateReason(text, date.format))
  if (cost) {
    judge(cost.column, (text) => {
      if (isMissing(text)) return { code: 'missing', role: 'cost' }
      const value = readNumber(text, cost.decimal)
      return value === null
        ? { code: 'not-a-number', decimal: cost.decimal }
        : value > 0
          ? null
          : { code: 'not-positive' }
    })
  }
  if (performance) judge(performance.column, (text) => performanceReason(text, performance))
  return rejects
}

function dateReason(text: string, format: NonNullable<Mapping['date']>['format']): RejectReason | null {
  if (isMissing(text)) return { code: 'missing', role: 'date' }
  const result = readDate(text, format)
  if (result.ok) return null
  return result.problem === 'out-of-range' ? { code: 'date-out-of-range', ...YEARS } : { code: 'bad-date', format }
}

function performanceReason(text: string, mapping: PerformanceMapping): RejectReason | null {
  if (isMissing(text)) return null
  const value = performanceValue(text, mapping)
  if (value === null) return { code: 'not-a-number', decimal: mapping.decimal }
  if (mapping.unit === 'percent' || mapping.unit === 'fraction') {
    const inside = value >= 0 && value <= 1
    return inside
      ? null
      : { code: 'out-of-range', low: 0, high: mapping.unit === 'percent' ? 100 : 1, unit: mapping.unit }
  }
  return mapping.scale === 'log' && value <= 0 ? { code: 'not-positive' } : null
}

/** Shares become fractions, because the views' thresholds are; every other metric stays in its own unit. */
function performanceValue(text: string, mapping: PerformanceMapping): number | null {
  if (mapping.unit === 'percent' || mapping.unit === 'fraction') return readShare(text, mapping.decimal, mapping.unit)
  return readNumber(text, mapping.decimal)
}

/** The reader's id, or the line in the file, which can be looked up. Ids stand in a comma-separated query. */
function rowId(row: TextRow, mapping: Mapping): string {
  if (mapping.id === null) return `line-${row.line}`
  return (row.cells[mapping.id] ?? '')
    .trim()
    .replace(/[\s,]+/g, '-')
    .slice(0, 120)
}

function cellsOf(row: TextRow, table: TextTable, mapping: Mapping, names: readonly string[]): Record<string, Cell> {
  const { date, cost, performance } = mapping
  return Object.fromEntries(
    table.header.map((_, column): [string, Cell] => {
      const text = row.cells[column] ?? ''
      const name = names[column] ?? ''
      if (column === date?.column) {
        const result = readDate(text, date.format)
        return [name, result.ok ? result.date : null]
      }
      if (column === cost?.column) return [name, readNumber(text, cost.decimal)]
      if (column === performance?.column) return [name, isMissing(text) ? null : performanceValue(text, performance)]
      return [name, text.trim() === '' ? null : text.trim()]
    }),
  )
}

function fieldsOf(table: TextTable, mapping: Mapping, names: readonly string[]): readonly Field[] {
  return table.header.map((title, column): Field => {
    const name = names[column] ?? ''
    const base = { name, title, description: `Column ${column + 1} of ${table.fileName}` }
    if (column === mapping.date?.column) return { ...base, type: 'date' }
    if (column === mapping.cost?.column || column === mapping.performance?.column) return { ...base, type: 'number' }
    return { ...base, type: 'string' }
  })
}

function usedCells(rows: readonly Row[], mapping: Mapping, names: readonly string[]): BuiltStudy['usedCells'] {
  const columns: readonly [UsedRole, number | null][] = [
    ['date', mapping.date?.column ?? null],
    ['cost', mapping.cost?.column ?? null],
    ['performance', mapping.performance?.column ?? null],
    ['name', mapping.name],
    ['id', mapping.id],
    ['benchmark', mapping.benchmark],
  ]
  return Object.fromEntries(
    columns.flatMap(([role, column]) =>
      column === null ? [] : [[role, rows.filter(({ cells }) => cells[names[column] ?? ''] != null).length]],
    ),
  )
}
