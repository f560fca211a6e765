import { isoDate } from '@/lib/data/decimal-year'
import { formatFixed, formatMonthYear } from '../format'

/** A decimal year as a reader's date: "Mar 2019". */
export function yearText(year: number): string {
  const date = isoDate(year)
  return date === null ? formatFixed(year, 0) : formatMonthYear(date)
}
