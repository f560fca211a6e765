import type { Row } from '@/lib/data/study'

export interface YearCount {
  readonly year: number
  readonly n: number
}

export interface RowsAYear {
  /** Every year from first to last, also those without rows. */
  readonly years: readonly YearCount[]
  /** First and last date, ISO; null where no row has one. */
  readonly from: string | null
  readonly to: string | null
  readonly withoutDate: number
}

/**
 * Rows a year.
 * @param dateField the column that holds the date
 */
export function rowsAYear(rows: readonly Row[], dateField: string): RowsAYear {
  const dates = rows.flatMap(({ cells }) => {
    const cell = cells[dateField]
    return typeof cell === 'string' && cell !== '' ? [cell] : []
  })
  const counts = new Map<number, number>()
  for (const date of dates) {
    const year = Number(date.slice(0, 4))
    counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  const first = Math.min(...counts.keys())
  const last = Math.max(...counts.keys())
  const sorted = dates.toSorted()
  return {
    years:
      counts.size === 0
        ? []
        : Array.from({ length: last - first + 1 }, (_, index) => ({
            year: first + index,
            n: counts.get(first + index) ?? 0,
          })),
    from: sorted[0] ?? null,
    to: sorted.at(-1) ?? null,
    withoutDate: rows.length - dates.length,
  }
}
