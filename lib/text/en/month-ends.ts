/** The ends of an interval of months, short enough for a bracket or a column; the whole of it where it holds both directions. */
import type { HalvingTime } from '@/lib/fits/rates/halving-time'
import { formatInteger, formatMonths } from './format'
import { SLOW_MONTHS } from './answer/slow-months'

type Ends = Pick<HalvingTime, 'direction' | 'low' | 'high' | 'opposite'>
type Format = (months: number) => string

/**
 * @returns "6.02 to 37.31" of the line's own direction; "halving 9.30 to doubling 2.94" where the interval holds both;
 *   "doubling 6.00 to 24.00" where it leaves the other one alone; null where there is none
 */
export function monthEnds({ direction, low, high, opposite }: Ends, format: Format = formatMonths): string | null {
  const end: Format = (months) => (months > SLOW_MONTHS ? `over ${formatInteger(SLOW_MONTHS)}` : format(months))
  if (opposite === null) return oneWay(direction, low, high, end)
  // An interval that stops before no change has an end there, and never comes to the line's own direction.
  if (opposite.high !== null)
    return `${opposite.direction} ${oneWay(opposite.direction, opposite.low, opposite.high, end) ?? ''}`
  const [fall, rise] = direction === 'halving' ? [low, opposite.low] : [opposite.low, low]
  if (fall === null && rise === null) return 'any rate'
  return `${fall === null ? any.halving : `halving ${end(fall)}`} to ${rise === null ? any.doubling : `doubling ${end(rise)}`}`
}

const any = { halving: 'any fall', doubling: 'any rise' }

function oneWay(direction: keyof typeof any, low: number | null, high: number | null, end: Format): string | null {
  if (low !== null) return high === null ? `${end(low)} or more` : `${end(low)} to ${end(high)}`
  if (high === null) return null
  return high > SLOW_MONTHS ? any[direction] : `${end(high)} or less`
}
