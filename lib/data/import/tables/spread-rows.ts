/** Rows that say how a column is written. */
import type { TextRow } from './text-table'

const MOST = 5000

/**
 * All rows of a usual table, and so many of a long one, spread over it. Every row is then read in the way that they speak for, and
 * one that is written otherwise is refused and listed.
 */
export function spreadRows(rows: readonly TextRow[]): readonly TextRow[] {
  if (rows.length <= MOST) return rows
  return sampleRows(rows, MOST)
}

/** Rows at even steps, with their cells cut. @param count at most the rows that there are */
export function sampleRows(rows: readonly TextRow[], count: number): readonly TextRow[] {
  const step = Math.max(1, rows.length / count)
  return Array.from({ length: count }, (_, index) => rows[Math.floor(index * step)]).flatMap((row) =>
    row ? [{ line: row.line, cells: row.cells }] : [],
  )
}
