/** Halving times, dates and axes in words, as every tab below the chart says them. */
import { isoDate } from '@/lib/data/decimal-year'
import { halvingTime, type HalvingTime } from '@/lib/fits/rates/halving-time'
import { formatFixed, formatMonths, formatMonthsShort, formatMonthYear } from '../format'

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

/** What the axis of speeds says at a tick: months, and the way things go where it is not progress. */
export function speedTick(months: number, against: 'rising' | 'falling' | null): string {
  if (months === Infinity) return '∞'
  const number = months >= 1 ? formatMonthsShort(months).replace(/\.0$/, '') : formatMonthsShort(months)
  return against === null ? number : `${number}, ${against}`
}

/** Two speeds in months, the slower first: "12.3 to 11.8", "25.0, rising to 40.1, rising". */
export function speedRangeText(from: number, to: number, backward: 'rising' | 'falling'): string {
  const one = (speed: number) =>
    speed === 0 ? '∞' : `${formatMonths(12 / Math.abs(speed))}${speed < 0 ? `, ${backward}` : ''}`
  return `${one(from)} to ${one(to)}`
}

export const waiting = 'Waiting for the rows of this study…'

/** Title of an axis of months; `fall`: cost halves. */
export function speedTitle(fall: boolean): string {
  return fall ? 'Halving time in months, faster upwards' : 'Doubling time in months, faster upwards'
}

/** `moore` by its name, other laws by theirs. */
export const lawLineLabel = (id: string, label: string): string =>
  /^\d+$/.test(id) ? label.replace(' months', '') : label
