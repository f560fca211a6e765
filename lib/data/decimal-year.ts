/**
 * Dates as numbers: ISO days (UTC) to decimal years of uniform length and back (METHODS 1). The one place that does it.
 *
 * A decimal year is `2000 + (days since 2000-01-01) / 365.25`, so that equal spans of days are equal spans of the axis;
 * it differs from "year + share of the year gone" by less than a day.
 */
const DAY = 86_400_000
const EPOCH = Date.UTC(2000, 0, 1)
const DAYS_PER_YEAR = 365.25
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** Days repeat down a long table: each is read once. */
const known = new Map<string, number | null>()
const MOST_KNOWN = 50_000

/** Whole days since 2000-01-01, or null where the text is no day of the calendar (years 0100 to 9999). */
function dayNumber(isoDay: string): number | null {
  const before = known.get(isoDay)
  if (before !== undefined) return before
  const days = readDay(isoDay)
  if (known.size < MOST_KNOWN) known.set(isoDay, days)
  return days
}

function readDay(isoDay: string): number | null {
  const parts = ISO_DAY.exec(isoDay)
  if (!parts) return null
  const [year, month, day] = [Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])]
  const time = Date.UTC(year, month, day)
  const date = new Date(time)
  // Date.UTC rolls 2021-02-30 over into March and reads years below 100 as 19xx: only a true day comes back unchanged.
  const isSame = date.getUTCFullYear() === year && date.getUTCMonth() === month && date.getUTCDate() === day
  return isSame ? Math.round((time - EPOCH) / DAY) : null
}

/**
 * Whether a text is a day that the calendar has, written `YYYY-MM-DD`.
 * @example isIsoDate('2021-02-29') // false
 */
export function isIsoDate(text: string): boolean {
  return dayNumber(text) !== null
}

/**
 * Decimal year of a day.
 * @param isoDay `YYYY-MM-DD`, UTC
 * @returns years, or null for a day that does not exist
 * @example decimalYear('2012-06-01') // 2012.41615...
 */
export function decimalYear(isoDay: string): number | null {
  const days = dayNumber(isoDay)
  return days === null ? null : 2000 + days / DAYS_PER_YEAR
}

/**
 * The day nearest to a decimal year; undoes `decimalYear` exactly.
 * @returns `YYYY-MM-DD`, UTC, or null outside the years 0100 to 9999
 * @example isoDate(2012.41615) // '2012-06-01'
 */
export function isoDate(year: number): string | null {
  const time = EPOCH + Math.round((year - 2000) * DAYS_PER_YEAR) * DAY
  if (!(time >= Date.UTC(100, 0, 1) && time <= Date.UTC(9999, 11, 31))) return null
  return new Date(time).toISOString().slice(0, 10)
}

/**
 * Days from one day to another, negative where the second is earlier; null where either does not exist.
 * @example daysBetween('2012-06-01', '2019-05-28') // 2552
 */
export function daysBetween(from: string, to: string): number | null {
  const first = dayNumber(from)
  const last = dayNumber(to)
  return first === null || last === null ? null : last - first
}
