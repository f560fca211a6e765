/** How the dates of a column are written, decided over all of its cells: one cell alone can't tell day from month. */
import { DATE_PRECISIONS, type DatePrecision } from './calendar-date'
import { readDate, type DateFormat } from './date-format'

/** The format that reads the most cells of a column, and how well it fits. */
export interface DetectedDateFormat {
  readonly format: DateFormat
  /** How many cells are dates in this format. */
  readonly read: number
  /** A cell that is another date with day and month (or month and decimal) the other way round, where no cell settles it. */
  readonly ambiguous: string | null
  /** The finest precision that a fifth of the dates have. */
  readonly precision: DatePrecision
  /** Different days among them. */
  readonly days: number
}

const CALENDAR: readonly DateFormat[] = ['year-first', 'month-first', 'day-first', 'month-name']
const COUNTS: readonly DateFormat[] = ['decimal-year', 'excel-serial', 'unix-seconds', 'unix-milliseconds']
/** A column whose first cells are no dates in any format is none. */
const FIRST = 500
/** Of a column that holds no dates, this share of texts and so many different days in them: its texts name days. */
const NAMED_DAYS = { share: 0.25, days: 3 } as const
/** One slip of the key among so many cells is a slip; more often it is a second habit. */
const SLIPS = 20

/**
 * The format in which most cells are dates; where two read as many, the year first, then the month, except that a table with decimal
 * commas or dotted dates is not American and so puts the day first. Where some cells can only be read day first and others only month
 * first, neither order can be trusted for the rest (`either-order`).
 */
export function detectDateFormat(cells: readonly string[], decimal: 'point' | 'comma'): DetectedDateFormat {
  if (!cells.slice(0, FIRST).some((cell) => [...CALENDAR, ...COUNTS].some((format) => readDate(cell, format).ok))) {
    return undated(cells)
  }
  // Days repeat in a long table: each is read once.
  const times = new Map<string, number>()
  for (const cell of cells) times.set(cell, (times.get(cell) ?? 0) + 1)
  const european = decimal === 'comma' || cells.some((cell) => /^\s*\d{1,2}\.\d{1,2}\.\d{2,4}/.test(cell))
  const order: readonly DateFormat[] = european ? ['year-first', 'day-first', 'month-first', 'month-name'] : CALENDAR
  const dotted = dottedYears([...times.keys()])
  const formats = dotted === 'decimal' ? ['decimal-year' as const, ...order] : [...order, ...COUNTS]
  const counts: { readonly format: DateFormat; readonly read: number }[] = []
  for (const format of formats) {
    counts.push({ format, read: readBy(times, format) })
    // Nothing can read more, and the order decides between equals.
    if (counts.at(-1)?.read === cells.length) break
  }
  const best = counts.reduce((most, next) => (next.read > most.read ? next : most))
  const dayOnly = exclusive(times, 'day-first', 'month-first')
  const monthOnly = exclusive(times, 'month-first', 'day-first')
  const fewer = Math.min(dayOnly, monthOnly)
  const mixed = fewer > 0 && Math.max(dayOnly, monthOnly) < SLIPS * fewer
  const format = mixed && (best.format === 'day-first' || best.format === 'month-first') ? 'either-order' : best.format
  return {
    format,
    read: format === 'either-order' ? readBy(times, format) : best.read,
    ambiguous: best.read === 0 ? null : eitherWay(cells, format, counts, dotted),
    ...precisionOf(times, format),
  }
}

/** No dates; but `in-text` where the texts name days, which a reader may choose to take as dates. */
function undated(cells: readonly string[]): DetectedDateFormat {
  const named = cells.flatMap((cell) => isoOrNull(cell, 'in-text') ?? [])
  const says = named.length >= NAMED_DAYS.share * cells.length && new Set(named).size >= NAMED_DAYS.days
  return { format: says ? 'in-text' : 'year-first', read: 0, ambiguous: null, precision: 'year', days: 0 }
}

function readBy(times: ReadonlyMap<string, number>, format: DateFormat): number {
  let read = 0
  for (const [cell, count] of times) if (readDate(cell, format).ok) read += count
  return read
}

function exclusive(times: ReadonlyMap<string, number>, format: DateFormat, other: DateFormat): number {
  let found = 0
  for (const [cell, count] of times) {
    if (/^\s*\d{1,2}[./-]\d{1,2}[./-]/.test(cell) && readDate(cell, format).ok && !readDate(cell, other).ok)
      found += count
  }
  return found
}

/** "2014.1" to "2014.9": tenths of a year. "2014.03", "2014.11": months. With one digit only, both fit. */
function dottedYears(cells: readonly string[]): 'decimal' | 'month' | null {
  const parts = cells.flatMap((cell) => /^\s*\d{4}[.,](\d+)\s*$/.exec(cell)?.[1] ?? [])
  if (parts.length < cells.length / 2 || parts.length === 0) return null
  const months = parts.every((part) => part.length === 2 && Number(part) >= 1 && Number(part) <= 12)
  return months ? 'month' : 'decimal'
}

function eitherWay(
  cells: readonly string[],
  format: DateFormat,
  counts: readonly { readonly format: DateFormat; readonly read: number }[],
  dotted: 'decimal' | 'month' | null,
): string | null {
  if (format === 'decimal-year' && dotted === 'decimal') {
    const digits = cells.flatMap((cell) => /^\s*\d{4}[.,](\d+)\s*$/.exec(cell)?.[1] ?? [])
    return digits.every((part) => part.length === 1 && part !== '0') ? (cells[0]?.trim() ?? null) : null
  }
  if (format === 'either-order') {
    const inDoubt = (cell: string) => {
      const result = readDate(cell, format)
      return !result.ok && result.problem === 'order-in-doubt'
    }
    return cells.find(inDoubt)?.trim() ?? null
  }
  const other = format === 'day-first' ? 'month-first' : format === 'month-first' ? 'day-first' : null
  if (other === null) return null
  const read = counts.find((count) => count.format === format)?.read
  return cells.filter((cell) => readDate(cell, other).ok).length === read ? firstDiffering(cells) : null
}

const firstDiffering = (cells: readonly string[]): string | null =>
  cells.find((cell) => isoOrNull(cell, 'day-first') !== isoOrNull(cell, 'month-first'))?.trim() ?? null

function isoOrNull(cell: string, format: DateFormat): string | null {
  const result = readDate(cell, format)
  return result.ok ? result.date : null
}

function precisionOf(times: ReadonlyMap<string, number>, format: DateFormat) {
  const found = [...times.keys()].map((cell) => readDate(cell, format)).filter((result) => result.ok)
  const share = (precision: DatePrecision) =>
    found.filter((result) => result.precision === precision).length / Math.max(1, found.length)
  return {
    precision: DATE_PRECISIONS.find((precision) => share(precision) >= 0.2) ?? 'year',
    days: new Set(found.map(({ date }) => date)).size,
  }
}
