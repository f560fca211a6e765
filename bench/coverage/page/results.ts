/** What the simulation found, as `npm run coverage` keeps it in `results.json`, and when an interval counts as one that holds. */
import type { Coverage } from '../simulate'

/** Two points below the level of 95 %. */
const LOWEST = 0.93

export const share = ({ covered, sets, without }: Coverage): number => covered / (sets - without)

/** Monte Carlo standard error of the share. */
export function errorOf(one: Coverage): number {
  const p = share(one)
  return Math.sqrt((p * (1 - p)) / (one.sets - one.without))
}

/** Fewer sets than this with an interval say nothing of how often one holds. */
const FEWEST_SETS = 50

export const isTold = ({ sets, without }: Coverage): boolean => sets - without >= FEWEST_SETS

/** True: below the lowest allowed by more than two Monte Carlo errors. */
export const fails = (one: Coverage): boolean => isTold(one) && share(one) + 2 * errorOf(one) < LOWEST
