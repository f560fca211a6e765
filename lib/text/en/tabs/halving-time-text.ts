/** Halving times and dates in words, as every tab below the chart says them. */
import { halvingTime, type HalvingTime } from '@/lib/fits/rates/halving-time'
import { formatMonths } from '../format'
import { monthEnds } from '../month-ends'

export const NBSP = '\u00a0'

/** "10.35 (6.02 to 37.31)", "10.35 (halving 9.30 to doubling 2.94)", "10.35"; months. */
export const monthsText = (time: HalvingTime): string => `${formatMonths(time.months)}${inBrackets(time)}`

/** "halves every 10.35 months (6.02 to 37.31)". */
export function halvingText(time: HalvingTime): string {
  return `${verb(time)} every ${formatMonths(time.months)} months${inBrackets(time)}`
}

/** The same from a slope and its interval, doublings a year. */
export function slopeText(slope: number, interval: readonly [number, number] | null): string {
  const time = halvingTime(slope, interval)
  return time.ok ? halvingText(time.value) : 'neither rises nor falls'
}

/** "halving", "doubling"; "level" where there is neither. */
export const directionText = (time: HalvingTime | null): string => time?.direction ?? 'level'

const verb = ({ direction }: Pick<HalvingTime, 'direction'>): string => (direction === 'halving' ? 'halves' : 'doubles')

function inBrackets(time: HalvingTime): string {
  const ends = monthEnds(time)
  return ends === null ? '' : ` (${ends})`
}

export { yearText } from './year-text'

export const waiting = 'Waiting for the rows of this study…'
