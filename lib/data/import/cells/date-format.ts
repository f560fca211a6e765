/**
 * Dates as people type them, to ISO days in UTC. Which of day and month comes first is decided over a whole column. A period (a year,
 * a quarter, a week) stands for its first day; how exact the text was is kept.
 */
import { isIsoDate, isoDate } from '@/lib/data/decimal-year'
import type { RepairCode } from './cell-number'
import { westernDigits } from './cell-text'
import { dayOf, type DatePrecision, type Day, type Order } from './calendar-date'
import { ABOUT } from './date-words'

export const DATE_FORMATS = [
  'year-first',
  'day-first',
  'month-first',
  'month-name',
  'decimal-year',
  'either-order',
  'excel-serial',
  'unix-seconds',
  'unix-milliseconds',
  'in-text',
] as const

/** What all dates of a column have in common, most of all which of day and month comes first. */
export type DateFormat = (typeof DATE_FORMATS)[number]

/** An ISO day in UTC, or why the text gives none. */
export type ReadDate =
  | {
      readonly ok: true
      readonly date: string
      readonly precision: DatePrecision
      /** What was dropped or assumed. */
      readonly repairs: readonly RepairCode[]
    }
  | { readonly ok: false; readonly problem: 'not-a-date' | 'out-of-range' | 'order-in-doubt' }

/** Dates outside are slips of the key (0212, 20188), not observations. */
export const YEARS = { first: 1800, last: 2100 } as const
const LONGEST = 60

const FAILED = { ok: false, problem: 'not-a-date' } as const

/**
 * The day that a text names.
 * @returns ISO day, or `not-a-date` (30 February as much as "soon"), `out-of-range` outside 1800 to 2100, or `order-in-doubt` where a
 * column has both orders of day and month and the text reads both ways
 * @example readDate('1.6.2012', 'day-first') // 2012-06-01
 * @example readDate('2012,5', 'decimal-year') // 2012-07-02
 */
export function readDate(text: string, format: DateFormat): ReadDate {
  const trimmed = westernDigits(text.trim())
  if (/^\d{4}-\d{2}-\d{2}$/.test(trimmed) && isIsoDate(trimmed)) return inRange(trimmed, 'day', [])
  if (trimmed.length < 3 || trimmed.length > LONGEST || !/\d{2}/.test(trimmed)) return FAILED
  switch (format) {
    case 'decimal-year':
      return fromDecimalYear(trimmed)
    case 'excel-serial':
      return fromCount(trimmed, /^\d{5}(?:[.,]\d+)?$/, (days) => (Math.floor(days) - 25_569) * 86_400_000)
    case 'unix-seconds':
      return fromCount(trimmed, /^\d{8,10}(?:\.\d+)?$/, (seconds) => seconds * 1000)
    case 'unix-milliseconds':
      return fromCount(trimmed, /^\d{11,13}$/, (milliseconds) => milliseconds)
    case 'either-order':
      return eitherOrder(trimmed)
    case 'in-text':
      return withinText(trimmed)
    default:
      return fromCalendar(trimmed, format)
  }
}

function inRange(date: string, precision: DatePrecision, repairs: readonly RepairCode[]): ReadDate {
  const year = Number(date.slice(0, 4))
  return year < YEARS.first || year > YEARS.last
    ? { ok: false, problem: 'out-of-range' }
    : { ok: true, date, precision, repairs }
}

function fromCalendar(text: string, order: Order): ReadDate {
  const repairs: RepairCode[] = []
  const drop = (pattern: RegExp, from: string, code: RepairCode, to = ''): string => {
    const rest = from.replace(pattern, to)
    if (rest !== from) repairs.push(code)
    return rest
  }
  let rest = drop(/^="(.*)"$/, text, 'formula-text', '$1')
  rest = drop(/\s*(?:\[(?:\d{1,3}|[a-z])\]|[*†‡])+$/i, rest, 'footnote').trim()
  rest = drop(ABOUT, rest, 'approximate').trim()
  rest = drop(/\s*\?$/, rest, 'approximate').trim()
  rest = rest.replace(/^\((.*)\)$/, '$1')
  const day = dayOf(rest, order)
  if (day) return finished(day, repairs)
  return middleOf(rest, order, repairs)
}

function finished({ year, month, day, precision, repairs = [] }: Day, before: readonly RepairCode[]): ReadDate {
  const iso = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isIsoDate(iso)
    ? inRange(iso, precision, [...before, ...repairs])
    : year < 100
      ? { ok: false, problem: 'out-of-range' }
      : FAILED
}

/** "2014-2016", "March to May 2014": the day halfway between its ends. */
function middleOf(text: string, order: Order, repairs: readonly RepairCode[]): ReadDate {
  const season = /^(?:fy\s*)?(\d{4})[/–-](\d{2})$/i.exec(text)
  const [from = '', to = ''] = season
    ? [season[1] ?? '', `${(season[1] ?? '').slice(0, 2)}${season[2] ?? ''}`]
    : text.split(/\s+(?:-|–|—|to|until|bis|à)\s+|(?<=\d{4})\s*[–—-]\s*(?=\d{4}\b)|\s*[–—]\s*/)
  const last = dayOf(to, order)
  // "March to May 2014": the year stands once.
  const first = dayOf(from, order) ?? (last ? dayOf(`${from} ${last.year}`, order) : null)
  if (!first || !last) return FAILED
  const start = finished(first, [])
  const end = finished(last, [])
  if (!start.ok || !end.ok || start.date > end.date) return FAILED
  const middle = new Date((Date.parse(start.date) + Date.parse(end.date)) / 2).toISOString().slice(0, 10)
  return inRange(middle, last.precision, [...repairs, 'range'])
}

/** A column with both orders: what reads one way only is that day, the rest is in doubt. */
function eitherOrder(text: string): ReadDate {
  const dayFirst = fromCalendar(text, 'day-first')
  const monthFirst = fromCalendar(text, 'month-first')
  if (dayFirst.ok && monthFirst.ok && dayFirst.date !== monthFirst.date) return { ok: false, problem: 'order-in-doubt' }
  return dayFirst.ok ? dayFirst : monthFirst
}

/** "gpt-4o-2024-05-13", "claude-3-opus-20240229": a whole day inside a name, set off from other digits. */
function withinText(text: string): ReadDate {
  const [, year, month, day] =
    /(?<!\d)(\d{4})([-_.]?)(\d{2})\2(\d{2})(?!\d)/.exec(text)?.filter((_, at) => at !== 2) ?? []
  const iso = `${year}-${month}-${day}`
  return isIsoDate(iso) ? inRange(iso, 'day', []) : FAILED
}

function fromCount(text: string, shape: RegExp, milliseconds: (count: number) => number): ReadDate {
  if (!shape.test(text)) return FAILED
  const time = milliseconds(Number(text.replace(',', '.')))
  if (Math.abs(time) > 8.64e15) return { ok: false, problem: 'out-of-range' }
  return inRange(new Date(time).toISOString().slice(0, 10), 'day', [])
}

function fromDecimalYear(text: string): ReadDate {
  const plain = text.replace(',', '.')
  if (/^\d{4}(\.0*)?$/.test(plain)) return inRange(`${plain.slice(0, 4)}-01-01`, 'year', [])
  if (!/^\d{4}\.\d{1,16}$/.test(plain)) return FAILED
  const date = isoDate(Number(plain))
  return date === null ? { ok: false, problem: 'out-of-range' } : inRange(date, plain.length > 7 ? 'day' : 'month', [])
}
