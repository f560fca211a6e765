/** Readers of cells, made once for a column and then put to every row: the value in the column's unit, or why there is none. */
import { power } from '@/lib/stats/elementary/power'
import { readCellNumber, type CellNumber, type RepairCode } from './cell-number'
import type { DatePrecision } from './calendar-date'
import { readDate, YEARS } from './date-format'
import type { RejectReason } from '../import-problem'
import { BOUND_FACTOR, type CostMapping, type DateMapping, type PerformanceMapping } from '../mapping'
import { isMissing } from './missing-value'
import { readNumber, type Decimal } from './number-format'
import { asWork, readUnit } from '../units/unit-grammar'
import { costUnit, unitOf, type CostUnit } from '../units/units'

/** The value of a cell with what was put right in it, or why the row can't be used. */
export type ReadCell<T> =
  | {
      readonly ok: true
      readonly value: T
      readonly repairs: readonly RepairCode[]
      /** Of a range or of value ± spread: both ends lie within this factor of the value. */
      readonly within?: number
    }
  | { readonly ok: false; readonly reason: RejectReason }

const NO_REPAIRS: readonly RepairCode[] = []
const refuse = (reason: RejectReason) => ({ ok: false, reason }) as const

/** The first day that the cell names, ISO, and how exact the cell was. */
export interface CellDate {
  readonly date: string
  readonly precision: DatePrecision
}

/** Reads the cells of a date column to ISO days; refuses `missing`, `order-in-doubt`, `bad-date`, `date-out-of-range`. */
export const dateReader = ({ format }: DateMapping): ((text: string) => ReadCell<CellDate>) =>
  eachOnce((text) => readCellDate(text, format))

const MOST_KNOWN = 50_000

/** Days and scores repeat down a long table: each is read once. */
function eachOnce<T>(read: (text: string) => ReadCell<T>): (text: string) => ReadCell<T> {
  const known = new Map<string, ReadCell<T>>()
  return (text) => {
    const before = known.get(text)
    if (before) return before
    const cell = read(text)
    if (known.size < MOST_KNOWN) known.set(text, cell)
    return cell
  }
}

function readCellDate(text: string, format: DateMapping['format']): ReadCell<CellDate> {
  if (isMissing(text)) return refuse({ code: 'missing', role: 'date' })
  const result = readDate(text, format)
  if (result.ok) return { ok: true, value: { date: result.date, precision: result.precision }, repairs: result.repairs }
  if (result.problem === 'order-in-doubt') return refuse({ code: 'order-in-doubt' })
  return refuse(
    result.problem === 'out-of-range' ? { code: 'date-out-of-range', ...YEARS } : { code: 'bad-date', format },
  )
}

/** Costs in the column's unit; of a logarithm, the cost itself. The second text is the row's cell in the unit column, if there is one. */
export function costReader(cost: CostMapping): (text: string, unitText: string | null) => ReadCell<number> {
  const unit = costUnit(cost.unit)
  const isTyped = unit === null || unit.log === null
  return (text, unitText) => {
    if (isMissing(text)) return refuse({ code: 'missing', role: 'cost' })
    // What nearly every cell of a long table is: the number itself.
    const bare = isTyped && unitText === null ? readNumber(text, cost.decimal) : null
    if (bare !== null && bare > 0) return { ok: true, value: bare, repairs: NO_REPAIRS }
    const cell = readCellNumber(text, cost.decimal)
    if (!cell) return refuse({ code: 'not-a-number', decimal: cost.decimal })
    if (LEFT_OUT[cost.bounds].some((code) => cell.repairs.includes(code))) return refuse({ code: 'bound' })
    const typed = unitText === null ? inUnit(cell, unit, cost) : inUnitColumn(cell, unit, unitText, cost.decimal)
    if (!typed.ok) return typed
    const value = unit?.log ? BASES[unit.log](typed.value) : typed.value
    if (!Number.isFinite(value)) return refuse({ code: 'not-a-number', decimal: cost.decimal })
    if (!(value > 0)) return refuse({ code: 'not-positive' })
    const ends = withinOf(cell, unit?.log ?? null)
    const isBound = cost.bounds === 'as-error' && cell.repairs.some((code) => code === 'at-least' || code === 'at-most')
    const within = isBound ? Math.max(ends ?? 1, BOUND_FACTOR) : ends
    return within === null
      ? { ok: true, value, repairs: cell.repairs }
      : { ok: true, value, repairs: cell.repairs, within }
  }
}

const LEFT_OUT: Readonly<Record<CostMapping['bounds'], readonly RepairCode[]>> = {
  value: [],
  'as-error': [],
  'leave-out': ['at-least', 'at-most'],
  'leave-out-ranges': ['at-least', 'at-most', 'range'],
}

/** The factor of its value within which both ends lie; null where there are no ends, or one that no factor reaches. */
function withinOf({ value, low, high }: CellNumber, log: CostUnit['log']): number | null {
  if (low === null || high === null) return null
  const factor = log === null ? Math.max(high / value, value / low) : BASES[log](Math.max(high - value, value - low))
  return Number.isFinite(factor) && factor >= 1 ? factor : null
}

const BASES = { log10: (x: number) => power(10, x), log2: (x: number) => power(2, x), ln: Math.exp } as const

type Typed = { readonly ok: true; readonly value: number } | { readonly ok: false; readonly reason: RejectReason }

/** The number of a cell in the unit of its column. */
function inUnit(cell: CellNumber, unit: CostUnit | null, { decimal, ownUnit }: CostMapping): Typed {
  if (cell.unit === null || unit === null) {
    return cell.percent && unit && unit.id !== 'other'
      ? refuse({ code: 'other-unit', found: '%', expected: unit.label })
      : { ok: true, value: cell.value }
  }
  if (cell.unit.numerator.length === 0 && cell.unit.denominator.length === 0) {
    return { ok: true, value: shifted(cell, cell.unit.tens - unit.scale, decimal) }
  }
  const found = unitOf(unit.dimensions === 'flop' ? asWork(cell.unit) : cell.unit)
  if (!found) return refuse({ code: 'other-unit', found: '/', expected: unit.label })
  // "$3" under "price per million tokens ($)": the cell repeats the currency, and the header says the rest.
  const repeatsCurrency = found.dimensions === 'money' && found.currency === unit.currency && cell.unit.tens === 0
  if (repeatsCurrency && (unit.dimensions !== 'money' || unit.scale !== 0)) return { ok: true, value: cell.value }
  if (unit.id === 'other' && found.label === ownUnit) return { ok: true, value: cell.value }
  return converted(cell, found, unit, decimal)
}

function inUnitColumn(cell: CellNumber, unit: CostUnit | null, unitText: string, decimal: Decimal): Typed {
  const { expression } = readUnit(`(${unitText})`)
  const found = expression && unitOf(expression)
  if (!found) return refuse({ code: 'no-unit', found: unitText })
  return unit === null ? { ok: true, value: cell.value } : converted(cell, found, unit, decimal)
}

function converted(cell: CellNumber, found: CostUnit, unit: CostUnit, decimal: Decimal): Typed {
  if (found.dimensions !== unit.dimensions || found.currency !== unit.currency) {
    return refuse({ code: 'other-unit', found: found.label, expected: unit.label })
  }
  const ratio = found.factor / unit.factor
  const tens = Math.round(Math.log10(ratio))
  const isPower = Math.abs(ratio / Number(`1e${tens}`) - 1) < 1e-12
  return { ok: true, value: isPower ? shifted(cell, tens, decimal) : cell.value * ratio }
}

/** Times a power of ten, without a product that would lose the last digit where the numeral is there. */
function shifted({ value, numeral }: CellNumber, tens: number, decimal: Decimal): number {
  if (tens === 0) return value
  const exact = numeral === null ? null : readNumber(numeral, decimal, tens)
  return exact ?? (tens < 0 ? value / Number(`1e${-tens}`) : value * Number(`1e${tens}`))
}

/**
 * Performances; null where the cell says that there is none. Shares become fractions, because the views' thresholds are.
 * @param inPercent the column's shares are clearly percent (71, 82), so that a lone 0.76 is in doubt
 */
export function performanceReader(
  mapping: PerformanceMapping,
  inPercent: boolean,
): (text: string) => ReadCell<number | null> {
  const { decimal, unit, scale } = mapping
  const isShare = unit === 'percent' || unit === 'fraction'
  return eachOnce<number | null>((text) => {
    if (isMissing(text)) return { ok: true, value: null, repairs: [] }
    const cell = readCellNumber(text, decimal, 'arithmetic')
    if (!cell || (cell.unit && cell.unit.numerator.length > 0)) return refuse({ code: 'not-a-number', decimal })
    const { repairs } = cell
    if (!isShare) {
      const value = shifted(cell, (cell.unit?.tens ?? 0) - (cell.percent ? 2 : 0), decimal)
      return scale === 'log' && value <= 0 ? refuse({ code: 'not-positive' }) : { ok: true, value, repairs }
    }
    const bare = !cell.percent
    if (bare && unit === 'percent' && inPercent && cell.value > 0 && cell.value <= 1)
      return refuse({ code: 'share-in-doubt' })
    if (bare && unit === 'fraction' && cell.value > 1 && cell.value <= 100) return refuse({ code: 'share-in-doubt' })
    const value = shifted(cell, cell.percent || unit === 'percent' ? -2 : 0, decimal)
    return value >= 0 && value <= 1
      ? { ok: true, value, repairs }
      : refuse({ code: 'out-of-range', low: 0, high: unit === 'percent' ? 100 : 1, unit })
  })
}
