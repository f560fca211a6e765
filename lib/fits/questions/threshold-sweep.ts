/**
 * Months as a function of the threshold (METHODS 5): the same fit at every observed level of performance that leaves at
 * least 4 points. Between two levels the rows that reach do not change, so neither does the fit.
 */
import type { FitOptions } from '../fit-options'
import { type HalvingTime, halvingTime } from '../rates/halving-time'
import type { Observation } from '../rows/observation'
import { inDateOrder } from '../rows/select'
import { type SlopeDraws, slopeEstimate } from './slope-estimate'

export const LEAST_POINTS = 4
export const MOST_LEVELS = 150

/** The trend at one performance level. */
export interface SweepPoint {
  /** In the metric's unit. */
  readonly threshold: number
  /** Rows that reach it, and those of them that are fitted (records, window). */
  readonly reaching: number
  readonly n: number
  /** First and last fitted date, ISO. */
  readonly from: string
  readonly to: string
  /** Doublings of cost per year, with its interval. */
  readonly slope: number
  readonly interval: readonly [number, number] | null
  /** Null where the slope is exactly zero. */
  readonly time: HalvingTime | null
}

/** The same fit at each performance level that the rows have. */
export interface ThresholdSweep {
  /** In order of threshold, from the easiest level to the hardest. */
  readonly points: readonly SweepPoint[]
  /** Different levels observed; those of them that leave too few points, or no slope, or are left out as too many. */
  readonly levels: number
  readonly tooFew: number
  readonly noSlope: number
  readonly thinned: number
  readonly select: 'records' | 'reaching'
}

/**
 * @param population as METHODS 3 says; rows without a performance reach no level
 * @param options    those of the view; `select: all`, which no threshold touches, is swept as `reaching`
 * @param plan       resamples for the band of an estimator without an analytic interval; 0: no band
 * @returns no points where the series has no performance
 */
export function thresholdSweep(
  population: readonly Observation[],
  options: FitOptions,
  plan: SlopeDraws = { draws: 0, seed: 1 },
): ThresholdSweep {
  const select = options.select === 'all' ? 'reaching' : options.select
  const none = { points: [], levels: 0, tooFew: 0, noSlope: 0, thinned: 0, select } as const
  if (options.performance === null) return none
  const more = options.performance.better === 'more'
  const rows = inDateOrder(
    population.filter(({ performance }) => performance !== null),
    options.better,
  ).map((observation) => ({ observation, p: observation.performance ?? NaN, y: Math.log2(observation.cost) }))
  const levels = [...new Set(rows.map(({ p }) => p))].sort((a, b) => (more ? a - b : b - a))

  const scored = rows.map(({ observation }) => observation)
  const less = options.better === 'less'
  const fitted = (level: number) => {
    let reaching = 0
    let best: number | null = null
    const used = rows.filter(({ observation: { cost, date }, p }) => {
      if (more ? p < level : p > level) return false
      reaching += 1
      if (select === 'records') {
        if (best !== null && (less ? cost >= best : cost <= best)) return false
        best = cost
      }
      return (options.from === null || date >= options.from) && (options.to === null || date <= options.to)
    })
    return { level, reaching, used }
  }
  const enough = levels.map(fitted).filter(({ used }) => used.length >= LEAST_POINTS)
  const kept = evenly(enough, MOST_LEVELS)
  const points = kept.flatMap(({ level, reaching, used }): SweepPoint[] => {
    const estimate = slopeEstimate(
      used.map(({ observation }) => observation.decimalYear),
      used.map(({ y }) => y),
      scored,
      { ...options, select, threshold: level },
      plan,
    )
    if (!estimate.ok || !Number.isFinite(estimate.value.slope)) return []
    const { slope, interval } = estimate.value
    const time = halvingTime(slope, interval)
    return [
      {
        threshold: level,
        reaching,
        n: used.length,
        from: used[0]?.observation.date ?? '',
        to: used.at(-1)?.observation.date ?? '',
        slope,
        interval,
        time: time.ok ? time.value : null,
      },
    ]
  })
  return {
    points,
    levels: levels.length,
    tooFew: levels.length - enough.length,
    noSlope: kept.length - points.length,
    thinned: enough.length - kept.length,
    select,
  }
}

/** At most `most` of a list, evenly by rank, first and last included. */
export function evenly<T>(list: readonly T[], most: number): readonly T[] {
  if (list.length <= most) return list
  const ranks = new Set(
    Array.from({ length: most }, (_, i) => Math.round((i * (list.length - 1)) / Math.max(1, most - 1))),
  )
  return list.filter((_, i) => ranks.has(i))
}
