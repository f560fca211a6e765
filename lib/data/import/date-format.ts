/**
 * Dates as people type them, to ISO days in UTC. Which of day and month comes first is decided over a whole column. A period (a year,
 * a quarter, a week) stands for its first day; how exact the text was is kept.
 */
import { isIsoDate, isoDate } from '@/lib/data/decimal-year'
import type { RepairCode } from './cell-number'
import { ABOUT, monthOf, partOf, saysNothing } from './date-words'

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
] as const
export type DateFormat = (typeof DATE_FORMATS)[number]

export const DATE_PRECISIONS = ['day', 'week', 'month', 'quarter', 'year'] as const
export type DatePrecision = (typeof DATE_PRECISIONS)[number]

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
/** Years of two digits are read as 1969 to 2068, as POSIX does. */
export const PIVOT = 69
const LONGEST = 60

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly precision: DatePrecision
  readonly repairs?: readonly RepairCode[]
}

const FAILED = { ok: false, problem: 'not-a-date' } as const

/**
 * The day that a text names.
 * @returns ISO day, or `not-a-date` (30 February as much as "soon"), `out-of-range` outside 1800 to 2100, or `order-in-doubt` where a
 * column has both orders of day and month and the text reads both ways
 * @example readDate('1.6.2012', 'day-first') // 2012-06-01
 * @example readDate('2012,5', 'decimal-year') // 2012-07-02
 */
export function readDate(text: string, format: DateFormat): ReadDate {
  const trimmed = text.trim()
  if (/^\d{4}-\d{2}-\d{2}$/.test(trimmed) && isIsoDate(trimmed)) return inRange(trimmed, 'day', [])
  if (trimmed.length < 4 || trimmed.length > LONGEST || !/\d{2}/.test(trimmed)) return FAILED
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

type Order = Exclude<
  DateFormat,
  'decimal-year' | 'either-order' | 'excel-serial' | 'unix-seconds' | 'unix-milliseconds'
>

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

const fullYear = (digits: string): number =>
  digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < PIVOT ? 2000 : 1900)
const shortYear = (digits: string): { readonly repairs?: readonly RepairCode[] } =>
  digits.length > 2 ? {} : { repairs: ['two-digit-year'] }

function dayOf(text: string, order: Order): Day | null {
  const plain = withoutTime(text)
  return /\p{L}/u.test(plain) ? fromWords(plain, order) : fromDigits(plain, order)
}

/** "T10:00+01:00", " 3:05 PM", " 00:00:00 GMT": the time of day and its zone. */
const TIME =
  /(?<=\d)(?:T|,?\s+)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|[A-Z]{3,4}|[+-]\d{2}:?\d{2})?(?:\s*\([^)]*\))?$/i
const withoutTime = (text: string): string => text.replace(TIME, '').trim()

function fromDigits(text: string, order: Order): Day | null {
  const [, a = '', b = '', c = ''] = /^(\d{1,4})\s*[./-]\s*(\d{1,4})(?:\s*[./-]\s*(\d{1,4}))?\.?$/.exec(text) ?? []
  if (a === '') return fromOneNumber(text, order)
  if (a.length === 4) {
    if (b.length > 2 || c.length > 2) return null
    if (order !== 'year-first' && (b.length < 2 || (c !== '' && c.length < 2))) return null
    // "2014-03-00" and "2014-00-00" are how databases write a month and a year.
    if (Number(b) === 0) return Number(c) === 0 && b.length === 2 && c !== '' ? year(a, ['no-day']) : null
    if (c === '') return order === 'year-first' ? month(a, Number(b)) : null
    return Number(c) === 0
      ? { ...month(a, Number(b)), repairs: ['no-day'] }
      : { year: Number(a), month: Number(b), day: Number(c), precision: 'day' }
  }
  if (a.length > 2) return null
  if (order !== 'day-first' && order !== 'month-first') return null
  if (c === '') return b.length === 4 ? month(b, Number(a)) : null
  if (b.length > 2 || c.length === 3 || c.length === 1) return null
  const [dayText, monthText] = order === 'day-first' ? [a, b] : [b, a]
  return { year: fullYear(c), month: Number(monthText), day: Number(dayText), precision: 'day', ...shortYear(c) }
}

const year = (digits: string, repairs?: readonly RepairCode[]): Day => ({
  year: Number(digits),
  month: 1,
  day: 1,
  precision: 'year',
  ...(repairs ? { repairs } : {}),
})
const month = (digits: string, number: number): Day => ({
  year: fullYear(digits),
  month: number,
  day: 1,
  precision: 'month',
})

function fromOneNumber(text: string, order: Order): Day | null {
  if (/^\d{4}(?:[.,]0+)?$/.test(text)) return year(text.slice(0, 4))
  if (order !== 'year-first') return null
  if (/^\d{6}$/.test(text)) return month(text.slice(0, 4), Number(text.slice(4)))
  const day = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  return day ? { year: Number(day[1]), month: Number(day[2]), day: Number(day[3]), precision: 'day' } : null
}

/** Quarters, weeks, fiscal years, Chinese dates, months in words. */
function fromWords(text: string, order: Order): Day | null {
  const han = /^(\d{4})\s*年(?:度)?(?:\s*(\d{1,2})\s*月(?:份)?(?:\s*(\d{1,2})\s*[日号])?)?$/.exec(text)
  if (han) {
    const [, y = '', m, d] = han
    if (m === undefined) return year(y)
    return d === undefined
      ? month(y, Number(m))
      : { year: Number(y), month: Number(m), day: Number(d), precision: 'day' }
  }
  const quarter = /^(?:q([1-4])[\s/'’-]*(\d{2}|\d{4})|(\d{4})[\s/-]*q([1-4])|([1-4])q[\s/'’-]*(\d{2}|\d{4}))$/i.exec(
    text,
  )
  if (quarter) {
    const number = Number(quarter[1] ?? quarter[4] ?? quarter[5])
    return period(quarter[2] ?? quarter[3] ?? quarter[6] ?? '', 3 * number - 2, 'quarter')
  }
  const half = /^(?:h([12])[\s/'’-]*(\d{2}|\d{4})|(\d{4})[\s/-]*h([12])|([12])h[\s/'’-]*(\d{2}|\d{4}))$/i.exec(text)
  if (half) {
    const number = Number(half[1] ?? half[4] ?? half[5])
    return period(half[2] ?? half[3] ?? half[6] ?? '', 6 * number - 5, 'year')
  }
  const week = /^(\d{4})-?\s?w(?:eek )?(\d{2})(?:-?([1-7]))?$/i.exec(text)
  if (week) return isoWeek(Number(week[1]), Number(week[2]), Number(week[3] ?? 1), week[3] !== undefined)
  const fiscal = /^fy\s*['’]?(\d{2}|\d{4})$/i.exec(text)
  if (fiscal) return { ...year(String(fullYear(fiscal[1] ?? ''))), repairs: ['fiscal-year'] }
  return fromMonthWords(text, order)
}

const period = (digits: string, first: number, precision: DatePrecision): Day => ({
  year: fullYear(digits),
  month: first,
  day: 1,
  precision,
  ...shortYear(digits),
})

/** Monday of the week that holds 4 January is the first of week 1 (ISO 8601). */
function isoWeek(inYear: number, week: number, weekday: number, exact: boolean): Day | null {
  if (week < 1 || week > 53) return null
  const fourth = Date.UTC(inYear, 0, 4)
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * 86_400_000
  const date = new Date(monday + ((week - 1) * 7 + weekday - 1) * 86_400_000)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    precision: exact ? 'day' : 'week',
  }
}

function fromMonthWords(text: string, order: Order): Day | null {
  const words = text
    .replace(/(\d)(?:st|nd|rd|th|er|º|ª)\b/gi, '$1')
    .split(/[\s,./\-–_]+/)
    .filter((word) => word !== '' && !saysNothing(word))
  const numbers = words.map((word) => word.replace(/^['’]/, '')).filter((word) => /^\d{1,4}$/.test(word))
  const names = words.filter((word) => !/^['’]?\d{1,4}$/.test(word))
  const months = names.flatMap((word) => monthOf(word) ?? [])
  const parts = names.flatMap((word) => (monthOf(word) === null ? (partOf(word) ?? []) : []))
  if (months.length + parts.length !== names.length || months.length > 1 || parts.length > 1) return null
  const [first = '', second = ''] = numbers
  const [named] = months
  const [part] = parts
  if (named === undefined) {
    // "early 2017", "spring 2023"
    return part === undefined || numbers.length !== 1 || first.length !== 4
      ? null
      : { year: Number(first), month: part, day: 1, precision: 'quarter', repairs: ['period'] }
  }
  if (numbers.length === 1) {
    if (first.length !== 4 && first.length !== 2) return null
    return { ...month(first, named), ...(part === undefined ? shortYear(first) : { repairs: ['period'] }) }
  }
  if (numbers.length !== 2 || part !== undefined) return null
  const [yearText, dayText] = first.length === 4 ? [first, second] : [second, first]
  if (dayText.length > 2 || (yearText.length !== 4 && yearText.length !== 2)) return null
  // "14-Mar-03" can begin with the year; where years are written first, it does.
  const swapped =
    yearText.length === 2 && order === 'year-first' && /^\d{2}[\s-]\p{L}/u.test(text) && Number(first) > 31
  return swapped
    ? { year: fullYear(first), month: named, day: Number(second), precision: 'day', ...shortYear(first) }
    : { year: fullYear(yearText), month: named, day: Number(dayText), precision: 'day', ...shortYear(yearText) }
}

/** A column with both orders: what reads one way only is that day, the rest is in doubt. */
function eitherOrder(text: string): ReadDate {
  const dayFirst = fromCalendar(text, 'day-first')
  const monthFirst = fromCalendar(text, 'month-first')
  if (dayFirst.ok && monthFirst.ok && dayFirst.date !== monthFirst.date) return { ok: false, problem: 'order-in-doubt' }
  return dayFirst.ok ? dayFirst : monthFirst
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
