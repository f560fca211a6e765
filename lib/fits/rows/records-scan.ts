/**
 * Which rows set a record, over columns: the one scan that selection, the sweep of thresholds, the shuffles of the record
 * test and every draw of a bootstrap run. The last two run it thousands of times, so it allocates nothing.
 */
import type { Better } from '@/lib/data/study'

/** Rows in date order, side by side. */
export interface RecordColumns {
  /** Decimal years, ascending. */
  readonly years: Float64Array
  /** Progress of each row in any unit, more is better: a cost that should be low counts with its sign turned. */
  readonly progress: Float64Array
}

/** Sign that turns a cost, or its logarithm, into progress. */
export const progressSign = (better: Better): 1 | -1 => (better === 'less' ? -1 : 1)

/**
 * A row is a record where it is strictly better than every row before it: the first is one, a tie is none. Of one date
 * only the best is, whatever the order within the date.
 * @param places filled with the rows of the records, in date order; as long as the columns
 * @param takesPart which rows there are, asked only of those that would be records; absent: all
 * @returns how many records there are
 * @example scanRecords({ years: Float64Array.of(2012, 2013, 2013), progress: Float64Array.of(1, 2, 3) }, places)
 *          // 2: places begins with 0, 2
 */
export function scanRecords(
  { years, progress }: RecordColumns,
  places: Uint32Array,
  takesPart?: (row: number) => boolean,
): number {
  let best = -Infinity
  let dateOfBest = NaN
  let found = 0
  for (let row = 0; row < progress.length; row += 1) {
    const reached = progress[row]!
    if (!(reached > best) || takesPart?.(row) === false) continue
    best = reached
    const year = years[row]!
    if (year !== dateOfBest) found += 1
    dateOfBest = year
    places[found - 1] = row
  }
  return found
}
