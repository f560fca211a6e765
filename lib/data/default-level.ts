/** The level of performance that a series shows first: by one rule, which looks at no cost and no date. */
import { median } from '@/lib/stats/robust/order-statistics'

/**
 * The median performance, to two significant digits (unrounded where that would leave what was observed): the level that
 * splits the models most evenly. The most models over the longest span reach the easiest level there is, which holds
 * nothing fixed; of the levels that half of the models or fewer reach, the median is the one that most reach.
 * @param performances of the rows with a date and the default cost, in any order
 * @returns null where there is none
 * @example defaultLevel([0.5, 0.612, 0.7]) // 0.61
 */
export function defaultLevel(performances: readonly number[]): number | null {
  if (performances.length === 0) return null
  // Twelve digits first: half of a digit must not hang on the last binary place.
  const middle = Number(median(performances).toPrecision(12))
  const rounded = Number(middle.toPrecision(2))
  const least = performances.reduce((a, b) => Math.min(a, b))
  const most = performances.reduce((a, b) => Math.max(a, b))
  return rounded >= least && rounded <= most ? rounded : middle
}
