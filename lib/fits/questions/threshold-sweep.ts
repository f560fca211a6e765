/**
 * Months as a function of the threshold (METHODS 5): the same fit at every observed level of performance that leaves at
 * least 4 points. Between two levels the rows that reach do not change, so neither does the fit.
 */
import { createRandom } from '@/lib/stats/chance/random'
import { findEstimator } from '../estimators/registry'
import type { FitOptions } from '../fit-options'
import { countedRates } from '../intervals/record-count'
import { type HalvingTime, halvingTime } from '../rates/halving-time'
import type { Observation } from '../rows/observation'
import { scanRecords } from '../rows/records-scan'
import { inDateOrder, inWindow, recordColumns } from '../rows/select'
import { simultaneousLevel } from './simultaneous-level'
import { type SlopeDraws, slopeEstimate } from './slope-estimate'

export const LEAST_POINTS = 4
const MOST_LEVELS = 150

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
  /** Doublings of cost per year, with its interval: of records by their counts where the plan counts them. */
  readonly slope: number
  readonly interval: readonly [number, number] | null
  /** The same at the level where all levels' intervals hold together; null where the sweep has no such level. */
  readonly together: readonly [number, number] | null
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
  /** True: intervals are by record counts, among the rows that reach each level inside the dates. */
  readonly counted: boolean
  /** Level of each interval at which they hold together at the view's; null without simulations or analytic intervals. */
  readonly levelTogether: number | null
}

/** What a sweep may spend on bands. */
export interface SweepPlan extends SlopeDraws {
  /** Simulations behind the band that holds at all levels together; absent or 0: none. */
  readonly simulations?: number
  /** True: records are counted against the rows that reach, whatever the estimator; there is then no band together. */
  readonly countsRecords?: boolean
}

/**
 * @param population as METHODS 3 says; rows without a performance reach no level
 * @param options    those of the view; `select: all`, which no threshold touches, is swept as `reaching`
 * @param plan       resamples for the band of an estimator without an analytic interval; 0: no band. Simulations for the
 *                   band of all levels together (`simultaneousLevel`), which takes the estimators with an analytic one
 * @returns no points where the series has no performance
 */
export function thresholdSweep(
  population: readonly Observation[],
  options: FitOptions,
  plan: SweepPlan = { draws: 0, seed: 1 },
): ThresholdSweep {
  const select = options.select === 'all' ? 'reaching' : options.select
  const counted = select === 'records' && plan.countsRecords === true
  const none = {
    points: [],
    levels: 0,
    tooFew: 0,
    noSlope: 0,
    thinned: 0,
    select,
    counted,
    levelTogether: null,
  } as const
  if (options.performance === null) return none
  const more = options.performance.better === 'more'
  const rows = inDateOrder(
    population.filter(({ performance }) => performance !== null),
    options.better,
  )
  const performances = Float64Array.from(rows, ({ performance }) => performance ?? NaN)
  const levels = [...new Set(performances)].sort((a, b) => (more ? a - b : b - a))
  const doublings = rows.map(({ cost }) => Math.log2(cost))

  const columns = recordColumns(rows, options.better)
  const shown = new Set(inWindow(rows, options.from, options.to))
  const inside = rows.map((row) => shown.has(row))
  const places = new Uint32Array(rows.length)
  const everyPlace = rows.map((_, place) => place)
  const isReached = (level: number) =>
    more ? (place: number) => performances[place]! >= level : (place: number) => performances[place]! <= level
  const fitted = (level: number) => {
    const reaches = isReached(level)
    const chosen =
      select === 'records' ? [...places.subarray(0, scanRecords(columns, places, reaches))] : everyPlace.filter(reaches)
    return { level, used: chosen.filter((place) => inside[place]) }
  }
  const enough = levels.map(fitted).filter(({ used }) => used.length >= LEAST_POINTS)
  const kept = evenly(enough, MOST_LEVELS)
  const yearsOf = (used: readonly number[]) => used.map((place) => columns.years[place]!)
  const simulations =
    counted || findEstimator(options.estimator).intervalKind === 'bootstrap' ? 0 : (plan.simulations ?? 0)
  const levelTogether =
    simulations > 0 && kept.length > 0
      ? simultaneousLevel(
          kept.map(({ used }) => ({ places: used, years: yearsOf(used) })),
          rows.length,
          options.level,
          simulations,
          createRandom(plan.seed),
        )
      : null
  const points = kept.flatMap(({ level, used }): SweepPoint[] => {
    const estimateAt = (confidence: number) =>
      slopeEstimate(
        yearsOf(used),
        used.map((place) => doublings[place]!),
        rows,
        { ...options, select, threshold: level, level: confidence },
        counted ? { ...plan, draws: 0 } : plan,
      )
    const estimate = estimateAt(options.level)
    const wide = levelTogether === null ? null : estimateAt(levelTogether)
    if (!estimate.ok || !Number.isFinite(estimate.value.slope)) return []
    const { slope } = estimate.value
    const rates = counted ? countedRates(rows, { ...options, threshold: level }) : null
    const interval = counted ? rates && ([rates.lower, rates.upper] as const) : estimate.value.interval
    const time = halvingTime(slope, interval)
    return [
      {
        threshold: level,
        reaching: everyPlace.filter(isReached(level)).length,
        n: used.length,
        from: rows[used[0]!]?.date ?? '',
        to: rows[used.at(-1)!]?.date ?? '',
        slope,
        interval,
        together: wide?.ok ? wide.value.interval : null,
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
    counted,
    levelTogether,
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
