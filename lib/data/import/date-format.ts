/**
 * Dates as people type them, to ISO days in UTC. Which of day and month comes first is decided over a whole column. A month without
 * a day is its first day, a year alone its first of January.
 */
import { UTCDate, utc } from '@date-fns/utc'
import { isValid, parse } from 'date-fns'
import { isoDate } from '@/lib/data/decimal-year'
import { monthNames } from '@/lib/data/month-names'

export const DATE_FORMATS = ['year-first', 'day-first', 'month-first', 'month-name', 'decimal-year'] as const
export type DateFormat = (typeof DATE_FORMATS)[number]

export interface DetectedDateFormat {
  readonly format: DateFormat
  /** How many cells are dates in this format. */
  readonly read: number
  /** A cell that is another date with day and month the other way round, where no cell settles the order. */
  readonly ambiguous: string | null
}

export type ReadDate =
  { readonly ok: true; readonly date: string } | { readonly ok: false; readonly problem: 'not-a-date' | 'out-of-range' }

/** Dates outside are slips of the key (0212, 20188), not observations. */
export const YEARS = { first: 1800, last: 2100 } as const

interface Shape {
  readonly test: RegExp
  /** date-fns pattern, after separators have become hyphens or spaces. */
  readonly pattern: string
}

const ISO_DAY: Shape = { test: /^\d{4}-\d{2}-\d{2}$/, pattern: 'yyyy-MM-dd' }
const YEAR: Shape = { test: /^\d{4}$/, pattern: 'yyyy' }
const NAMED: readonly Shape[] = [
  { test: /^\d{1,2} [a-z]{3} \d{4}$/i, pattern: 'd MMM yyyy' },
  { test: /^[a-z]{3} \d{1,2} \d{4}$/i, pattern: 'MMM d yyyy' },
  { test: /^[a-z]{3} \d{4}$/i, pattern: 'MMM yyyy' },
  { test: /^\d{4} [a-z]{3}$/i, pattern: 'yyyy MMM' },
  { test: /^\d{4} [a-z]{3} \d{1,2}$/i, pattern: 'yyyy MMM d' },
]

/** Full ISO days and months in words can't be mistaken, so every calendar format takes them. */
const SHAPES: Readonly<Record<Exclude<DateFormat, 'decimal-year'>, readonly Shape[]>> = {
  'year-first': [
    { test: /^\d{4}-\d{1,2}-\d{1,2}$/, pattern: 'yyyy-M-d' },
    { test: /^\d{4}-\d{1,2}$/, pattern: 'yyyy-M' },
    { test: /^\d{8}$/, pattern: 'yyyyMMdd' },
    YEAR,
    ...NAMED,
  ],
  'day-first': [
    ISO_DAY,
    { test: /^\d{1,2}-\d{1,2}-\d{4}$/, pattern: 'd-M-yyyy' },
    { test: /^\d{1,2}-\d{4}$/, pattern: 'M-yyyy' },
    YEAR,
    ...NAMED,
  ],
  'month-first': [
    ISO_DAY,
    { test: /^\d{1,2}-\d{1,2}-\d{4}$/, pattern: 'M-d-yyyy' },
    { test: /^\d{1,2}-\d{4}$/, pattern: 'M-yyyy' },
    YEAR,
    ...NAMED,
  ],
  'month-name': [ISO_DAY, YEAR, ...NAMED],
}

const REFERENCE = new UTCDate(2000, 0, 1)

/**
 * The day that a text names.
 * @returns ISO day, or `not-a-date` (30 February as much as "soon"), or `out-of-range` outside 1800 to 2100
 * @example readDate('1.6.2012', 'day-first') // { ok: true, date: '2012-06-01' }
 * @example readDate('2012,5', 'decimal-year') // { ok: true, date: '2012-07-01' }
 */
export function readDate(text: string, format: DateFormat): ReadDate {
  const trimmed = text.trim()
  if (trimmed.length < 4 || trimmed.length > 40) return { ok: false, problem: 'not-a-date' }
  const date = format === 'decimal-year' ? fromDecimalYear(trimmed) : fromCalendar(trimmed, SHAPES[format])
  if (date === null) return { ok: false, problem: 'not-a-date' }
  const year = Number(date.slice(0, 4))
  return year < YEARS.first || year > YEARS.last ? { ok: false, problem: 'out-of-range' } : { ok: true, date }
}

/**
 * The format in which most cells of a column are dates; where two read as many, the first of `DATE_FORMATS`, except that a table
 * with decimal commas is not American and so puts the day first.
 */
export function detectDateFormat(cells: readonly string[], decimal: 'point' | 'comma'): DetectedDateFormat {
  const order: readonly DateFormat[] =
    decimal === 'comma' || cells.some((cell) => /^\s*\d{1,2}\.\d{1,2}\.\d{4}/.test(cell))
      ? DATE_FORMATS
      : ['year-first', 'month-first', 'day-first', 'month-name', 'decimal-year']
  // Days repeat in a long table: each is read once.
  const times = new Map<string, number>()
  for (const cell of cells) times.set(cell, (times.get(cell) ?? 0) + 1)
  const counts = order.map((format) => {
    let read = 0
    for (const [cell, count] of times) if (readDate(cell, format).ok) read += count
    return { format, read }
  })
  const best = counts.reduce((most, next) => (next.read > most.read ? next : most))
  return { ...best, ambiguous: best.read === 0 ? null : eitherWay(cells, best, counts) }
}

function eitherWay(
  cells: readonly string[],
  best: { readonly format: DateFormat; readonly read: number },
  counts: readonly { readonly format: DateFormat; readonly read: number }[],
): string | null {
  const other = best.format === 'day-first' ? 'month-first' : best.format === 'month-first' ? 'day-first' : null
  if (other === null || counts.find(({ format }) => format === other)?.read !== best.read) return null
  return cells.find((cell) => isoOrNull(cell, 'day-first') !== isoOrNull(cell, 'month-first'))?.trim() ?? null
}

function isoOrNull(cell: string, format: DateFormat): string | null {
  const result = readDate(cell, format)
  return result.ok ? result.date : null
}

function fromCalendar(text: string, shapes: readonly Shape[]): string | null {
  const plain = plainDate(text)
  const shape = shapes.find(({ test }) => test.test(plain))
  if (!shape) return null
  const day = parse(plain, shape.pattern, REFERENCE, { in: utc })
  return isValid(day) ? day.toISOString().slice(0, 10) : null
}

/** Time of day off, one separator for digits, one for words, month names to three letters. */
function plainDate(text: string): string {
  const day = text.replace(/(\d)[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)? ?(Z|UTC|[+-]\d{2}:?\d{2})?$/i, '$1')
  if (!/[a-z]/i.test(day))
    return day.replace(/^(\d+)[/.-](\d+)([/.-](\d+))?$/, (_, a, b, c, d) => (c ? `${a}-${b}-${d}` : `${a}-${b}`))
  return day
    .replace(/(\d)(st|nd|rd|th)\b/i, '$1')
    .replace(/[a-z]+/gi, monthName)
    .replace(/[\s,./-]+/g, ' ')
    .trim()
}

const MONTHS = monthNames('en', 'long').map((name) => name.toLowerCase())

/** "Sept" and "JUNE" to "Sep" and "Jun"; anything that is no month is left, and then fits no pattern. */
function monthName(word: string): string {
  const lower = word.toLowerCase()
  const month = MONTHS.find((name) => lower.length >= 3 && name.startsWith(lower))
  return month ? month.slice(0, 3) : 'no-month'
}

function fromDecimalYear(text: string): string | null {
  const plain = text.replace(',', '.')
  if (/^\d{4}(\.0*)?$/.test(plain)) return `${plain.slice(0, 4)}-01-01`
  return /^\d{4}\.\d{1,16}$/.test(plain) ? isoDate(Number(plain)) : null
}
