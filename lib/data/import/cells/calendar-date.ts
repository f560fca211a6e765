/** The day that a text names in words or digits, once the order of day and month is known; whether the day exists is not asked here. */
import type { RepairCode } from './cell-number'
import { monthOf, partOf, saysNothing } from './date-words'

export const DATE_PRECISIONS = ['day', 'week', 'month', 'quarter', 'year'] as const

/** How exact the text was, from the day to the year. */
export type DatePrecision = (typeof DATE_PRECISIONS)[number]

/** Years of two digits are read as 1969 to 2068, as POSIX does. */
export const PIVOT = 69

/** A day as written, month and day from 1; of a period, its first day. It may not exist, as 30 February. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly precision: DatePrecision
  readonly repairs?: readonly RepairCode[]
}

/** What stands first where a date is all digits. */
export type Order = 'year-first' | 'day-first' | 'month-first' | 'month-name'

const fullYear = (digits: string): number =>
  digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < PIVOT ? 2000 : 1900)
const shortYear = (digits: string): { readonly repairs?: readonly RepairCode[] } =>
  digits.length > 2 ? {} : { repairs: ['two-digit-year'] }

/** The day in a text with the time of day taken off; null where the text is no date. */
export function dayOf(text: string, order: Order): Day | null {
  const plain = withoutTime(text)
  const short = /^['’](\d{2})$/.exec(plain)?.[1]
  if (short !== undefined) return { ...year(String(fullYear(short))), ...shortYear(short) }
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

/** Quarters, weeks, fiscal years, Chinese, Japanese and Korean dates, months in words. */
function fromWords(text: string, order: Order): Day | null {
  const han = /^(\d{4})\s*[年년](?:度)?(?:\s*(\d{1,2})\s*[月월](?:份)?(?:\s*(\d{1,2})\s*[日号일])?)?$/.exec(text)
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
