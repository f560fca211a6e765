/** One row of a table as a row of a study, or everything that is wrong with it, or what was put right in it. */
import type { Cell, Row } from '@/lib/data/study'
import { readCellNumber, type RepairCode } from './cells/cell-number'
import type { DatePrecision } from './cells/calendar-date'
import { costReader, dateReader, performanceReader, type CellDate, type ReadCell } from './cells/cell-readers'
import type { CorrectedTable } from './tables/corrected-table'
import type { Reject, RejectReason, Repair } from './import-problem'
import type { Mapping } from './mapping'
import { isMissing } from './cells/missing-value'
import { summaryName } from './tables/summary-row'
import { isTooLong } from './tables/table-of-grid'
import type { TextRow, TextTable } from './tables/text-table'

/** The row, null where a cell keeps it out, with each cell that does and each that was put right. */
export interface ReadRow {
  readonly row: Row | null
  /** How exact the date of the row was; null where it has none. */
  readonly precision: DatePrecision | null
  readonly rejects: readonly Reject[]
  readonly repairs: readonly Repair[]
}

/** Reads one row after another. It remembers the ids that usable rows have taken. */
export function rowReader(
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

  // Of the row being read; here and not inside, because a table may have a million rows.
  let row: TextRow = { line: 0, cells: [] }
  let rejects: Reject[] = []
  let repairs: Repair[] = []
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

  return (next) => {
    row = next
    rejects = []
    repairs = []
    if (isTooLong(row.cells, columns)) {
      // Cells may have moved (an unquoted comma in a number): none of them can be trusted, and none is judged.
      const value = row.cells.slice(columns).join(table.delimiter)
      const reason: RejectReason = { code: 'too-many-cells', expected: columns, found: row.cells.length }
      return { ...refused, rejects: [{ line: row.line, column: '', value, reason }] }
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
    const day = date && readDate ? take(date.column, readDate(dateText(row, mapping)), dayOf) : null
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
    if (rejects.length > 0) return { ...refused, rejects }
    if (mapping.id !== null) idLines.set(id, row.line)
    const cells = cellsOf(row, mapping, names, { day, spent, score })
    return { row: { id, line: row.line, cells }, precision: day?.precision ?? null, rejects, repairs }
  }
}

const refused = { row: null, precision: null, repairs: [] } as const
const dayOf = ({ date }: CellDate): string => date

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
  let [read, large] = [0, 0]
  for (const { cells } of rows) {
    const cell = readCellNumber(cells[performance.column] ?? '', performance.decimal)
    if (cell) read += 1
    if (cell && cell.value > 10) large += 1
  }
  return large > 0.75 * read
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
}

function cellsOf(
  row: TextRow,
  mapping: Mapping,
  names: readonly string[],
  { day, spent, score }: ReadParts,
): Record<string, Cell> {
  const cells: Record<string, Cell> = {}
  for (const [column, name] of names.entries()) {
    if (column === mapping.date?.column) cells[name] = day?.date ?? null
    else if (column === mapping.cost?.column) cells[name] = spent
    else if (column === mapping.performance?.column) cells[name] = score
    else cells[name] = (row.cells[column] ?? '').trim() || null
  }
  return cells
}
