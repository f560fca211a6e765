/**
 * How fast now (METHODS 11)? A window moved along the dates, and in each place the least-squares slope of the points in it
 * with its t interval. No window reaches beyond the first or the last point, so nothing is extrapolated: the last slope is
 * that of the last years, and belongs to their middle. A line fitted locally with a flat kernel: W. S. Cleveland and S. J.
 * Devlin, JASA 83 (1988) 596, https://doi.org/10.1080/01621459.1988.10478639.
 */
import { tCritical } from '@/lib/stats/distributions/t-distribution'
import { ols } from '@/lib/stats/regression/ols'
import { type HalvingTime, halvingTime } from '../rates/halving-time'

const WINDOW_YEARS = 3
const PLACES = 60
const FEWEST_POINTS = 5
const FEWEST_DATES = 3

/** The slope of the points within one window. */
export interface LocalSlope {
  /** Middle of the window, its first and last day, decimal years. */
  readonly decimalYear: number
  readonly from: number
  readonly to: number
  readonly n: number
  /** Doublings of cost a year, with its t interval. */
  readonly slope: number
  readonly interval: readonly [number, number]
  /** Null where the slope is exactly zero. */
  readonly time: HalvingTime | null
}

/** Slopes along the dates. */
export interface LocalSlopes {
  /** Width of every window, years: 3, or half the span of a shorter series. */
  readonly width: number
  readonly level: number
  /** In date order. A window of under 5 points, or of under 3 dates, has none. */
  readonly slopes: readonly LocalSlope[]
  /** Windows left without a slope, of 60. */
  readonly empty: number
  /** Whether the window at the very end has one: what "now" is read from. */
  readonly reachesEnd: boolean
}

/**
 * @param years     decimal years, any order
 * @param doublings log2 cost, same length
 * @param level     of the pointwise t intervals
 * @example localSlopes(years, doublings, 0.95).slopes.at(-1)?.slope
 */
export function localSlopes(years: readonly number[], doublings: readonly number[], level: number): LocalSlopes {
  const first = years.reduce((a, b) => Math.min(a, b), Infinity)
  const last = years.reduce((a, b) => Math.max(a, b), -Infinity)
  const width = Math.min(WINDOW_YEARS, (last - first) / 2)
  if (!(width > 0)) return { width: 0, level, slopes: [], empty: PLACES, reachesEnd: false }
  const step = (last - first - width) / (PLACES - 1)
  const slopes = Array.from({ length: PLACES }, (_, place) => {
    const end = place === PLACES - 1
    const from = end ? last - width : first + place * step
    const to = end ? last : from + width
    const inside = years.flatMap((year, i) => (year >= from && year <= to ? [i] : []))
    const dates = new Set(inside.map((i) => years[i]))
    if (inside.length < FEWEST_POINTS || dates.size < FEWEST_DATES) return []
    const line = ols(
      inside.map((i) => years[i] ?? NaN),
      inside.map((i) => doublings[i] ?? NaN),
    )
    if (!line.ok || line.value.slopeSe === null) return []
    const { slope, slopeSe, df, n } = line.value
    const half = tCritical(level, df) * slopeSe
    const interval = [slope - half, slope + half] as const
    const time = halvingTime(slope, interval)
    return [{ decimalYear: (from + to) / 2, from, to, n, slope, interval, time: time.ok ? time.value : null }]
  })
  const found = slopes.flat()
  return {
    width,
    level,
    slopes: found,
    empty: PLACES - found.length,
    reachesEnd: (slopes.at(-1)?.length ?? 0) > 0,
  }
}
