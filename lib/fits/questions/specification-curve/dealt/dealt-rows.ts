/** Which rows of dealt columns a specification takes: reaching, records, window, in that order, without those left out. */
import type { FitOptions } from '@/lib/fits/fit-options'
import { scanRecords } from '@/lib/fits/rows/records-scan'
import type { DealtColumns } from './dealt-columns'

/** The dates of a window as places among all dates: from the first to before the second. */
export interface DateRange {
  readonly from: number
  readonly until: number
}

/** Rows that are left out of a population, one mark a place; null: none. */
export type LeftOutMarks = Uint8Array | null

/** @param dates ISO, in order */
export function rangeOf(
  dates: readonly string[],
  { from, to }: { readonly from: string | null; readonly to: string | null },
): DateRange {
  const first = from === null ? 0 : dates.findIndex((date) => date >= from)
  const after = to === null ? -1 : dates.findIndex((date) => date > to)
  return { from: first < 0 ? dates.length : first, until: after < 0 ? dates.length : after }
}

/** Places of rows: the first `n` of `places`. */
export interface Places {
  readonly places: Uint32Array
  n: number
}

/** Marks the rows that reach the threshold, by place; all do where nothing is asked. */
export function markReached(
  { performances }: DealtColumns,
  performance: FitOptions['performance'],
  threshold: number | null,
  reached: Uint8Array,
): void {
  const all = performance === null || threshold === null
  const more = performance?.better === 'more'
  for (let place = 0; place < reached.length; place += 1) {
    const value = performances[place]!
    reached[place] = Number(all || (more ? value >= threshold : value <= threshold))
  }
}

/** Fills `found` with the rows that reach, in the window. */
export function takeReaching(
  { dates }: DealtColumns,
  reached: Uint8Array,
  { from, until }: DateRange,
  out: LeftOutMarks,
  found: Places,
): void {
  let n = 0
  for (let place = 0; place < dates.length; place += 1) {
    const date = dates[place]!
    if (reached[place] === 0 || date < from || date >= until || out?.[place] === 1) continue
    found.places[n] = place
    n += 1
  }
  found.n = n
}

/**
 * Fills `found` with the records of the rows that reach, in the window.
 * @returns how many records there are, inside the window or not
 */
export function takeRecords(
  columns: DealtColumns,
  reached: Uint8Array,
  { from, until }: DateRange,
  out: LeftOutMarks,
  found: Places,
): number {
  const { places } = found
  const records = scanRecords(columns, places, (place) => reached[place] === 1 && out?.[place] !== 1)
  let n = 0
  for (let i = 0; i < records; i += 1) {
    const date = columns.dates[places[i]!]!
    if (date < from || date >= until) continue
    places[n] = places[i]!
    n += 1
  }
  found.n = n
  return records
}

/** Fills `found` with the rows of the window whose performance has a value on its natural scale. */
export function takeScaled(
  { dates, g }: DealtColumns,
  { from, until }: DateRange,
  out: LeftOutMarks,
  found: Places,
): void {
  let n = 0
  for (let place = 0; place < dates.length; place += 1) {
    const date = dates[place]!
    if (Number.isNaN(g[place]!) || date < from || date >= until || out?.[place] === 1) continue
    found.places[n] = place
    n += 1
  }
  found.n = n
}
