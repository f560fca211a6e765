/** Halving times and dates in words, as every tab below the chart says them. */
import { isoDate } from '@/lib/data/decimal-year'
import { halvingTime, type HalvingTime } from '@/lib/fits/rates/halving-time'
import { formatFixed, formatMonths, formatMonthYear } from '../format'

export const NBSP = '\u00a0'

/** "10.35 (6.02 to 37.31)", "10.35 (6.02 or more)", "10.35"; months. */
export function monthsText({ months, low, high }: HalvingTime): string {
  if (low === null) return formatMonths(months)
  return `${formatMonths(months)} (${formatMonths(low)} ${high === null ? 'or more' : `to ${formatMonths(high)}`})`
}

/** "halves every 10.35 months (6.02 to 37.31)". */
export function halvingText(time: HalvingTime): string {
  return `${verb(time)} every ${formatMonths(time.months)} months${endsText(time)}`
}

/** The same from a slope and its interval, doublings a year. */
export function slopeText(slope: number, interval: readonly [number, number] | null): string {
  const time = halvingTime(slope, interval)
  return time.ok ? halvingText(time.value) : 'neither rises nor falls'
}

/** "halving", "doubling"; "level" where there is neither. */
export const directionText = (time: HalvingTime | null): string => time?.direction ?? 'level'

const verb = ({ direction }: Pick<HalvingTime, 'direction'>): string => (direction === 'halving' ? 'halves' : 'doubles')

function endsText({ low, high }: HalvingTime): string {
  if (low === null) return ''
  return ` (${formatMonths(low)} ${high === null ? 'or more, unbounded' : `to ${formatMonths(high)}`})`
}

/** A decimal year as a reader's date: "Mar 2019". */
export function yearText(year: number): string {
  const date = isoDate(year)
  return date === null ? formatFixed(year, 0) : formatMonthYear(date)
}

export const waiting = 'Waiting for the rows of this study…'
