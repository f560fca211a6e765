/**
 * A table and a mapping to a study like a bundled one, with the list of every cell that keeps its row out and of every cell that was put
 * right. The same file and mapping give the same study, to the byte, on every machine: no clock, no chance, no locale.
 */
import { slug } from '@/lib/data/slug'
import type { Cell, Field, Row, Study } from '@/lib/data/study'
import { readCellNumber, type RepairCode } from './cell-number'
import { costReader, dateReader, performanceReader, type CellDate, type ReadCell } from './cell-readers'
import { correctedTable, type CorrectedTable } from './corrected-table'
import type { ImportProblem, Reject, RejectReason, Repair } from './import-problem'
import { completeMapping, type Mapping } from './mapping'
import { isMissing } from './missing-value'
import { seriesKey } from './series-hints'
import { LINE_NAME, PRECISION_NAME, REPAIRS_NAME, studyOf } from './study-of-rows'
import { summaryName } from './summary-row'
import { isTooLong } from './table-of-grid'
import type { TextRow, TextTable } from './text-table'
import { uniqueSlugs } from './unique-names'

export type UsedRole = 'date' | 'cost' | 'performance' | 'name' | 'id' | 'benchmark'

export interface BuiltStudy {
  /** Null while a needed column or unit is missing or no row can be used; `problem` says why. */
  readonly study: Study | null
  readonly problem: ImportProblem | null
  /** Every cell that keeps its row out, in the order of the file. */
  readonly rejected: readonly Reject[]
  /** Every cell of a used row that was read after something in it was put right. */
  readonly repaired: readonly Repair[]
  /** Rows read; each is accepted, repaired or refused. */
  readonly rows: number
  readonly accepted: number
  readonly repairedRows: number
  readonly refused: number
  /** Accepted and repaired. */
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
export function buildStudy(original: TextTable, kept: Mapping): BuiltStudy {
  const mapping = completeMapping(kept)
  const corrected = correctedTable(original, mapping)
  const { table } = corrected
  const rows = table.rows.length
  const nothing = {
    study: null,
    rejected: [],
    repaired: [],
    rows,
    accepted: 0,
    repairedRows: 0,
    refused: rows,
    usable: 0,
    usedCells: {},
  }
  if (!mapping.date) return { ...nothing, problem: { code: 'column-needed', role: 'date' } }
  if (!mapping.cost) return { ...nothing, problem: { code: 'column-needed', role: 'cost' } }

  const names = columnNames(table, mapping)
  const read = rowReader(corrected, mapping, names)
  const rejected: Reject[] = []
  const repaired: Repair[] = []
  const used: Row[] = []
  let repairedRows = 0
  for (const textRow of table.rows) {
    const result = read(textRow)
    rejected.push(...result.rejects)
    if (!result.row) continue
    used.push(result.row)
    repaired.push(...result.repairs)
    if (result.repairs.length > 0) repairedRows += 1
  }
  const counts = {
    accepted: used.length - repairedRows,
    repairedRows,
    refused: rows - used.length,
    usable: used.length,
  }
  const result = { rejected, repaired, rows, ...counts, usedCells: usedCells(used, mapping, names) }
  if (used.length === 0) return { ...result, study: null, problem: { code: 'nothing-usable', rows } }
  if (mapping.cost.unit === '') {
    return { ...result, study: null, problem: { code: 'unit-needed', column: table.header[mapping.cost.column] ?? '' } }
  }
  const merged = mapping.mergeSeries ? withMergedSeries(used, names[mapping.benchmark ?? -1]) : used
  const series = new Set(merged.map(({ cells }) => cells[names[mapping.benchmark ?? -1] ?? ''])).size
  if (series > MOST_SERIES) {
    const column = table.header[mapping.benchmark ?? 0] ?? ''
    return { ...result, study: null, problem: { code: 'too-many-series', column, series, limit: MOST_SERIES } }
  }
  const fields = fieldsOf(table, mapping, names)
  return { ...result, study: studyOf(table, mapping, fields, withNotes(merged), rows), problem: null }
}

/** Every file of ours begins with the row's id: a column is called `id` only where it is just that. */
function columnNames({ header }: TextTable, { id }: Mapping): readonly string[] {
  const names = uniqueSlugs(header, 'column', ['id', LINE_NAME, PRECISION_NAME, REPAIRS_NAME])
  return names.map((name, column) => (column === id && slug(header[column] ?? '') === 'id' ? 'id' : name))
}

interface ReadRow {
  readonly row: Row | null
  readonly rejects: readonly Reject[]
  readonly repairs: readonly Repair[]
}

/** Reads one row after another. It remembers the ids that usable rows have taken. */
function rowReader(
  { table, typed }: CorrectedTable,
  mapping: Mapping,
  names: readonly string[],
): (row: TextRow) => ReadRow {
  const { date, cost, performance } = mapping
  const columns = table.header.length
  const readDate = date && dateReader(date)
  const readCost = cost && costReader(cost)
  const readPerformance = performance && performanceReader(performance, isPercentClearly(table, mapping))
  const idLines = new Map<string, number>()

  return (row) => {
    if (isTooLong(row.cells, columns)) {
      // Cells may have moved (an unquoted comma in a number): none of them can be trusted, and none is judged.
      const value = row.cells.slice(columns).join(table.delimiter)
      const reason: RejectReason = { code: 'too-many-cells', expected: columns, found: row.cells.length }
      return { row: null, rejects: [{ line: row.line, column: '', value, reason }], repairs: [] }
    }
    const rejects: Reject[] = []
    const repairs: Repair[] = []
    const textAt = (column: number | null) => (column === null ? '' : (row.cells[column] ?? ''))
    const reject = (column: number, reason: RejectReason) =>
      rejects.push({ line: row.line, column: table.header[column] ?? '', value: textAt(column), reason })
    const take = <T>(column: number, result: ReadCell<T>, shown: (value: T) => string): T | null => {
      if (!result.ok) {
        reject(column, result.reason)
        return null
      }
      const before = typed(row.line, column)
      const codes: readonly RepairCode[] = before === null ? result.repairs : [...result.repairs, 'corrected']
      if (codes.length > 0) {
        const value = before ?? textAt(column)
        repairs.push({ line: row.line, column: table.header[column] ?? '', value, read: shown(result.value), codes })
      }
      return result.value
    }

    const summary = mapping.summaryRows === 'leave-out' ? summaryName(row, mapping.name) : null
    if (summary !== null) reject(mapping.name ?? 0, { code: 'summary-row', name: summary })
    const id = rowId(row, mapping)
    if (mapping.id !== null) {
      const firstLine = idLines.get(id)
      if (isMissing(textAt(mapping.id))) reject(mapping.id, { code: 'missing', role: 'id' })
      else if (firstLine !== undefined) reject(mapping.id, { code: 'duplicate-id', firstLine })
    }
    if (mapping.benchmark !== null && textAt(mapping.benchmark).trim() === '') {
      reject(mapping.benchmark, { code: 'missing', role: 'benchmark' })
    }
    const day = date && readDate ? take(date.column, readDate(dateText(row, mapping)), ({ date: iso }) => iso) : null
    const spent =
      cost && readCost
        ? take(
            cost.column,
            readCost(textAt(cost.column), cost.unitColumn === null ? null : textAt(cost.unitColumn)),
            String,
          )
        : null
    const score =
      performance && readPerformance
        ? take(performance.column, readPerformance(textAt(performance.column)), String)
        : null
    if (rejects.length > 0) return { row: null, rejects, repairs: [] }
    idLines.set(id, row.line)
    const cells = cellsOf(row, mapping, names, { day, spent, score, repairs })
    return { row: { id, line: row.line, cells }, rejects: [], repairs }
  }
}

/** Year and month from two columns are one date. */
function dateText({ cells }: TextRow, { date }: Mapping): string {
  if (!date) return ''
  const text = cells[date.column] ?? ''
  const month = date.month === null ? '' : (cells[date.month] ?? '').trim()
  if (month === '' || isMissing(month) || isMissing(text)) return text
  return /^\d{1,2}$/.test(month) ? `${text.trim()}-${month.padStart(2, '0')}` : `${month} ${text.trim()}`
}

/** Most bare shares of the column lie above 10, so that one below 1 is not just a poor one. */
function isPercentClearly({ rows }: TextTable, { performance }: Mapping): boolean {
  if (performance?.unit !== 'percent') return false
  const values = rows.flatMap(
    ({ cells }) => readCellNumber(cells[performance.column] ?? '', performance.decimal)?.value ?? [],
  )
  return values.filter((value) => value > 10).length > 0.75 * values.length
}

/** The reader's id, or the line in the file, which can be looked up. Ids stand in a comma-separated query. */
function rowId(row: TextRow, mapping: Mapping): string {
  if (mapping.id === null) return `line-${row.line}`
  return (row.cells[mapping.id] ?? '')
    .trim()
    .replace(/[\s,]+/g, '-')
    .slice(0, 120)
}

interface ReadParts {
  readonly day: CellDate | null
  readonly spent: number | null
  readonly score: number | null
  readonly repairs: readonly Repair[]
}

function cellsOf(
  row: TextRow,
  mapping: Mapping,
  names: readonly string[],
  { day, spent, score, repairs }: ReadParts,
): Record<string, Cell> {
  const cells = names.map((name, column): [string, Cell] => {
    if (column === mapping.date?.column) return [name, day?.date ?? null]
    if (column === mapping.cost?.column) return [name, spent]
    if (column === mapping.performance?.column) return [name, score]
    const text = (row.cells[column] ?? '').trim()
    return [name, text === '' ? null : text]
  })
  return Object.fromEntries([
    ...cells,
    [PRECISION_NAME, day?.precision ?? null],
    [REPAIRS_NAME, repairs.length === 0 ? null : [...new Set(repairs.flatMap(({ codes }) => codes))]],
  ])
}

/** Precision and repairs are columns of the study only where they say something. */
function withNotes(rows: readonly Row[]): readonly Row[] {
  const idle = [
    ...(rows.every(({ cells }) => cells[PRECISION_NAME] === 'day') ? [PRECISION_NAME] : []),
    ...(rows.every(({ cells }) => cells[REPAIRS_NAME] === null) ? [REPAIRS_NAME] : []),
  ]
  if (idle.length === 0) return rows
  return rows.map((row) => ({
    ...row,
    cells: Object.fromEntries(Object.entries(row.cells).filter(([name]) => !idle.includes(name))),
  }))
}

/** Names that differ only in case and spaces become the commonest of their spellings. */
function withMergedSeries(rows: readonly Row[], field: string | undefined): readonly Row[] {
  if (field === undefined) return rows
  const counts = new Map<string, Map<string, number>>()
  for (const { cells } of rows) {
    const name = String(cells[field] ?? '')
    const spellings = counts.get(seriesKey(name)) ?? new Map<string, number>()
    counts.set(seriesKey(name), spellings.set(name, (spellings.get(name) ?? 0) + 1))
  }
  const commonest = (name: string) =>
    [...(counts.get(seriesKey(name)) ?? [])].reduce((most, next) => (next[1] > most[1] ? next : most), [name, 0])[0]
  return rows.map((row) => ({ ...row, cells: { ...row.cells, [field]: commonest(String(row.cells[field] ?? '')) } }))
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
