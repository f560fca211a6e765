/** One row of a table read: its values, or everything that is wrong with it, and what was put right in it. */
import { readCellNumber, type RepairCode } from './cells/cell-number'
import { costReader, dateReader, performanceReader, type CellDate, type ReadCell } from './cells/cell-readers'
import type { CorrectedTable } from './tables/corrected-table'
import type { Reject, RejectReason, Repair } from './import-problem'
import type { Mapping } from './mapping'
import { isMissing } from './cells/missing-value'
import { summaryName } from './tables/summary-row'
import { spreadRows } from './tables/spread-rows'
import { firstCells, widthOf } from './tables/cut-row'
import { isTooLong } from './tables/table-of-grid'
import type { TextRow, TextTable } from './tables/text-table'

/** What the reader of rows found in one. It is one object, which holds until the next row is read: a table may have a million. */
export interface ReadRow {
  readonly usable: boolean
  readonly cells: readonly string[]
  /** The reader's id; '' where no column has ids. */
  readonly id: string
  readonly day: CellDate | null
  readonly cost: number | null
  /** Of a cost typed as a range or with ±: the factor within which its ends lie. */
  readonly costWithin: number | null
  readonly performance: number | null
  /** Each cell that keeps the row out. */
  readonly rejects: readonly Reject[]
  /** Each cell that was put right; of a row that is kept out they say nothing. */
  readonly repairs: readonly Repair[]
}

/** Reads one row after another. It remembers the ids that usable rows have taken. */
export function rowReader({ table, typed }: CorrectedTable, mapping: Mapping): (row: TextRow) => ReadRow {
  const { date, cost, performance } = mapping
  const columns = table.header.length
  const needed = cellsNeeded(mapping, columns)
  const readDate = date && dateReader(date)
  const readCost = cost && costReader(cost)
  const readPerformance = performance && performanceReader(performance, isPercentClearly(table, mapping))
  const idLines = new Map<string, number>()

  let row: TextRow = { line: 0, cells: [] }
  let rejects: readonly Reject[] = NONE
  let repairs: readonly Repair[] = NONE
  const found: Found = {
    usable: false,
    cells: [],
    id: '',
    day: null,
    cost: null,
    costWithin: null,
    performance: null,
    rejects,
    repairs,
  }
  const textAt = (column: number | null) => (column === null ? '' : (row.cells[column] ?? ''))
  const reject = (column: number, reason: RejectReason) => {
    rejects = [...rejects, { line: row.line, column: table.header[column] ?? '', value: textAt(column), reason }]
  }
  const take = <T>(column: number, result: ReadCell<T>, shown: (value: T) => string): T | null => {
    if (!result.ok) {
      reject(column, result.reason)
      return null
    }
    const before = typed(row.line, column)
    const codes: readonly RepairCode[] = before === null ? result.repairs : [...result.repairs, 'corrected']
    if (codes.length > 0) {
      const value = before ?? textAt(column)
      repairs = [
        ...repairs,
        { line: row.line, column: table.header[column] ?? '', value, read: shown(result.value), codes },
      ]
    }
    return result.value
  }
  const told = (usable: boolean): ReadRow => {
    found.usable = usable
    found.rejects = rejects
    found.repairs = repairs
    return found
  }

  return (next) => {
    const cells = widthOf(next) > columns ? next.cells : firstCells(next, needed)
    row = { line: next.line, cells }
    found.cells = row.cells
    rejects = NONE
    repairs = NONE
    if (isTooLong(row.cells, columns)) {
      // Cells may have moved (an unquoted comma in a number): none of them can be trusted, and none is judged.
      const value = row.cells.slice(columns).join(table.delimiter)
      rejects = [
        {
          line: row.line,
          column: '',
          value,
          reason: { code: 'too-many-cells', expected: columns, found: row.cells.length },
        },
      ]
      return told(false)
    }
    const summary = mapping.summaryRows === 'leave-out' ? summaryName(row, mapping.name) : null
    if (summary !== null) reject(mapping.name ?? 0, { code: 'summary-row', name: summary })
    if (mapping.id !== null) {
      found.id = idOf(textAt(mapping.id))
      const firstLine = idLines.get(found.id)
      if (isMissing(textAt(mapping.id))) reject(mapping.id, { code: 'missing', role: 'id' })
      else if (firstLine !== undefined) reject(mapping.id, { code: 'duplicate-id', firstLine })
    }
    if (mapping.benchmark !== null && textAt(mapping.benchmark).trim() === '') {
      reject(mapping.benchmark, { code: 'missing', role: 'benchmark' })
    }
    found.day = date && readDate ? take(date.column, readDate(dateText(row, mapping)), dayOf) : null
    const spent =
      cost && readCost ? readCost(textAt(cost.column), cost.unitColumn === null ? null : textAt(cost.unitColumn)) : null
    found.cost = cost && spent ? take(cost.column, spent, String) : null
    found.costWithin = spent?.ok ? (spent.within ?? null) : null
    found.performance =
      performance && readPerformance
        ? take(performance.column, readPerformance(textAt(performance.column)), String)
        : null
    if (rejects.length > 0) return told(false)
    if (mapping.id !== null) idLines.set(found.id, row.line)
    return told(true)
  }
}

/** Cells of a row up to the last one that plays a part; without a column of names, any can say that the row is a sum. */
function cellsNeeded({ date, cost, performance, name, id, benchmark }: Mapping, all: number): number {
  if (name === null) return all
  const columns = [date?.column, date?.month, cost?.column, cost?.unitColumn, performance?.column, name, id, benchmark]
  return 1 + Math.max(...columns.map((column) => column ?? 0))
}

type Found = { -readonly [K in keyof ReadRow]: ReadRow[K] }
const NONE: readonly never[] = []
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
  for (const { cells } of spreadRows(rows)) {
    const cell = readCellNumber(cells[performance.column] ?? '', performance.decimal)
    if (cell) read += 1
    if (cell && cell.value > 10) large += 1
  }
  return large > 0.75 * read
}

/** Ids stand in a comma-separated query. */
const idOf = (text: string): string =>
  text
    .trim()
    .replace(/[\s,]+/g, '-')
    .slice(0, 120)
