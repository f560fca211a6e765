/** What a column holds, seen over its cells: how numbers and dates are written, how large they are, whether they only count rows. */
import { readCellNumber, type CellNumber } from '../cells/cell-number'
import { detectDateFormat, type DetectedDateFormat } from '../cells/detect-date-format'
import { headerUnit, type HeaderUnit, unitOfCells } from '../units/header-unit'
import { isMissing } from '../cells/missing-value'
import { detectNumberFormat, type NumberFormat } from '../cells/number-format'
import { plainHeader } from '../units/plain-header'
import type { TextRow, TextTable } from '../tables/text-table'
import { readUnit, type UnitExpression } from '../units/unit-grammar'
import { unitOf, type CostUnit } from '../units/units'

/** What is known of one column before anything is decided about it. */
export interface ColumnFacts {
  readonly column: number
  readonly header: string
  /** The header as `plainHeader` writes it. */
  readonly plain: string
  readonly unit: HeaderUnit
  /** Cells seen and those of them that are not missing. */
  readonly seen: number
  readonly filled: number
  readonly distinct: number
  readonly numbers: NumberFormat
  /** Shares of the filled cells, 0 to 1. */
  readonly numeric: number
  readonly positive: number
  readonly percent: number
  /** Of the numbers, without units; null where there are none. */
  readonly median: number | null
  readonly low: number
  readonly high: number
  /** Share of the numbers that lie from 0 to 100. */
  readonly withinPercent: number
  /** Whole numbers that go up or down by one: a rank, an index, a counter. */
  readonly counts: boolean
  readonly dates: DetectedDateFormat
  /** The unit that most numbers of the column carry, and the share that do; null where most carry none. */
  readonly cellUnit: CostUnit | null
  /** Share of the numbers that carry a unit. */
  readonly withUnit: number
  /** Cells that are the names of units: a column of units. */
  readonly unitNames: number
  /** The first of those units, by id. */
  readonly unitName: string | null
}

/**
 * Reads a column.
 * @param rows the whole table, or a part where only the kind of column is asked
 */
export function columnFacts(table: TextTable, column: number, rows: readonly TextRow[] = table.rows): ColumnFacts {
  const header = table.header[column] ?? ''
  const cells = rows.map((row) => row.cells[column] ?? '').filter((cell) => !isMissing(cell))
  const numbers = detectNumberFormat(cells, table.delimiter)
  const read = cells.flatMap((cell) => readCellNumber(cell, numbers.decimal) ?? [])
  const unit = headerUnit(header)
  const values = read.map((cell) => inHeaderUnit(cell, unit.unit))
  const sorted = [...values].sort((a, b) => a - b)
  const share = (count: number) => (cells.length === 0 ? 0 : count / cells.length)
  return {
    column,
    header,
    plain: plainHeader(header),
    unit,
    seen: rows.length,
    filled: cells.length,
    distinct: new Set(cells.map((cell) => cell.trim())).size,
    numbers,
    numeric: share(read.length),
    positive: share(values.filter((value) => value > 0).length),
    percent: share(read.filter(({ percent }) => percent).length),
    median: sorted[Math.floor(sorted.length / 2)] ?? null,
    low: sorted[0] ?? 0,
    high: sorted.at(-1) ?? 0,
    withinPercent:
      values.length === 0 ? 0 : values.filter((value) => value >= 0 && value <= 100).length / values.length,
    counts: isCounter(values),
    dates: detectDateFormat(cells, numbers.decimal),
    cellUnit: commonUnit(
      read.flatMap(({ unit }) => unit ?? []),
      read.length,
      header,
    ),
    withUnit: read.length === 0 ? 0 : read.filter(({ unit }) => (unit?.numerator.length ?? 0) > 0).length / read.length,
    ...unitNamesOf(cells.slice(0, NAMES_SEEN)),
  }
}

/** A number with its own power of ten, in the header's unit where its own can be turned into it. */
function inHeaderUnit({ value, unit }: CellNumber, header: CostUnit | null): number {
  if (unit === null) return value
  const own = unitOf(unit)
  if (own && header && own.dimensions === header.dimensions) return (value * own.factor) / header.factor
  return value * Number(`1e${unit.tens}`)
}

function isCounter(values: readonly number[]): boolean {
  if (values.length < 4 || !values.every(Number.isInteger)) return false
  const steps = values.slice(1).map((value, index) => value - (values[index] ?? 0))
  return steps.every((step) => step === 1) || steps.every((step) => step === -1)
}

/** Units in most of the cells win; where a few cells carry one ("168 hours" over "3.04"), it is meant for all. */
function commonUnit(units: readonly UnitExpression[], numbers: number, header: string): CostUnit | null {
  // "$1.1M" beside "$550,000": the power of ten belongs to the cell, the currency to the column.
  const named = units.filter(({ numerator }) => numerator.length > 0).map((unit) => ({ ...unit, tens: 0 }))
  if (named.length === 0) return null
  const counts = new Map<string, { unit: CostUnit; count: number }>()
  for (const expression of named) {
    const unit = unitOfCells(expression, header)
    if (unit) counts.set(unit.id, { unit, count: (counts.get(unit.id)?.count ?? 0) + 1 })
  }
  const best = [...counts.values()].reduce<{ unit: CostUnit; count: number } | null>(
    (most, next) => (most && most.count >= next.count ? most : next),
    null,
  )
  return best && (counts.size === 1 || best.count > numbers / 2 || named.length > numbers / 2) ? best.unit : null
}

/** Cells looked at to tell a column of units. */
const NAMES_SEEN = 200

function unitNamesOf(cells: readonly string[]): Pick<ColumnFacts, 'unitNames' | 'unitName'> {
  const units = cells.flatMap((cell) => unitNamed(cell) ?? [])
  return { unitNames: cells.length === 0 ? 0 : units.length / cells.length, unitName: units[0]?.id ?? null }
}

function unitNamed(cell: string): CostUnit | null {
  if (cell.length > 40 || /\d{3}/.test(cell)) return null
  const { expression, words } = readUnit(`(${cell})`)
  return expression !== null && words.length === 0 ? unitOf(expression) : null
}
