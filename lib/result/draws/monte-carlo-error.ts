/** How far the ends and the median of drawn slopes may lie from those of draws without end, in months. */
import { quantileRange } from '@/lib/stats/chance/draws-error'

/** Months from and to; null where nothing bounds that side. */
type MonthsRange = readonly [number | null, number | null]

/** For each number read off draws, the range that holds what draws without end would give, in 95 of 100 seeds. */
export interface MonteCarloError {
  /** Of the ends of the interval; null where there is none. */
  readonly low: MonthsRange | null
  readonly high: MonthsRange | null
  readonly median: MonthsRange
}

/**
 * @param slopes drawn, in any order
 * @param slope of the fit, whose direction the months have
 * @param interval of the slope, as it was read off the draws
 */
export function monteCarloError(
  slopes: readonly number[],
  slope: number,
  interval: readonly [number, number] | null,
): MonteCarloError {
  const sorted = [...slopes].sort((a, b) => a - b)
  // An end's own place among the draws: a BCa interval moves its percentiles.
  const ofRate = (rate: number) => monthsOf(slope, quantileRange(sorted, placeOf(sorted, rate)))
  const ends = interval ? (slope < 0 ? interval : interval.toReversed()).map(ofRate) : []
  return { low: ends[0] ?? null, high: ends[1] ?? null, median: monthsOf(slope, quantileRange(sorted, 0.5)) }
}

/** Share of the draws below a rate, those at it counted half. */
function placeOf(sorted: readonly number[], rate: number): number {
  const below = sorted.findIndex((draw) => draw >= rate)
  if (below === -1) return 1
  const above = sorted.findIndex((draw) => draw > rate)
  return (below + (above === -1 ? sorted.length : above)) / 2 / sorted.length
}

/** Rates that run against the slope, or beyond every draw, are no time: null on that side. */
function monthsOf(slope: number, rates: readonly [number, number]): MonthsRange {
  const [slow, fast] = slope < 0 ? [-rates[1], -rates[0]] : rates
  return [fast > 0 && Number.isFinite(fast) ? 12 / fast : null, slow > 0 ? 12 / slow : null]
}
