/** How far the numbers of a fit carry a sentence: every sentence about it asks here first. */
import { daysBetween } from '@/lib/data/decimal-year'
import type { FigureFit } from '../result'

/**
 * `no-rate`: two points, or a span too short for a rate a year. `pending`, `none`: no interval yet, or none at all. `clear`:
 * the interval leaves one direction, the line's. `elsewhere`: it leaves the other one only. `unclear`: both.
 */
export type Standing = 'no-rate' | 'pending' | 'none' | 'clear' | 'elsewhere' | 'unclear'

const FEWEST_POINTS = 3
const SHORTEST_DAYS = 30

type Facts = Pick<FigureFit, 'n' | 'from' | 'to' | 'slopeInterval' | 'intervalPending' | 'halvingTime'>

/** @param fit of a figure */
export function standingOf({ n, from, to, slopeInterval, intervalPending, halvingTime }: Facts): Standing {
  if (n < FEWEST_POINTS || (daysBetween(from, to) ?? 0) < SHORTEST_DAYS) return 'no-rate'
  if (intervalPending) return 'pending'
  if (slopeInterval === null) return 'none'
  if (halvingTime.significant) return 'clear'
  const [low, high] = slopeInterval
  const elsewhere = halvingTime.direction === 'halving' ? low !== null && low >= 0 : high !== null && high <= 0
  return elsewhere ? 'elsewhere' : 'unclear'
}
