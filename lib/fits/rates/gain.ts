/** Cumulative gain over the fitted dates (METHODS 1): by the trend, and as observed from first record to last. */
import { power } from '@/lib/stats/elementary/power'
import type { FitOptions } from '../fit-options'
import type { Observation } from '../rows/observation'
import { select } from '../rows/select'

/**
 * Factor that the trend makes over a span: `2^(|slope| span)`.
 * @param slope doublings of cost per year; @param spanYears first to last fitted date
 * @example trendGain(-0.7652, 6.987) // 40.7
 */
export function trendGain(slope: number, spanYears: number): number {
  return power(2, Math.abs(slope) * spanYears)
}

/**
 * The same factor at the ends of the slope's interval, along the slope's own direction: below 1 where an end goes the other
 * way, infinite where nothing bounds it.
 * @param ends of the slope, lower first
 * @example trendGainEnds(-1.989, [-3.254, -0.723], 10.904) // 236 to 4.8e10
 */
export function trendGainEnds(
  slope: number,
  ends: readonly [number, number],
  spanYears: number,
): readonly [number, number] {
  const [slow, fast] = slope < 0 ? [-ends[1], -ends[0]] : ends
  return [power(2, slow * spanYears), power(2, fast * spanYears)]
}

/**
 * First record against last record inside the date window, as a factor of progress of at least 1, whatever rows the line
 * goes through; null with fewer than two records, since one record is no gain.
 */
export function observedGain(
  population: readonly Observation[],
  options: Pick<FitOptions, 'better' | 'performance' | 'threshold' | 'select' | 'from' | 'to'>,
): number | null {
  const threshold = options.select === 'all' ? null : options.threshold
  const series = select(population, { ...options, threshold, select: 'records' }).used
  const first = series[0]
  const last = series.at(-1)
  if (!first || !last || first === last) return null
  return options.better === 'less' ? first.cost / last.cost : last.cost / first.cost
}
