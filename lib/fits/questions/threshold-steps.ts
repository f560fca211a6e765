/**
 * The answer one step of the threshold lower and higher: at the nearest levels on either side that choose other rows. Between
 * two observed levels nothing changes, and of records a level may leave all where they are.
 */
import type { FitOptions } from '../fit-options'
import { trend } from '../methods/trend'
import type { Observation } from '../rows/observation'
import { select } from '../rows/select'
import { LEAST_POINTS } from './threshold-sweep'

/** The same question at another level. */
export interface ThresholdStep {
  /** In the metric's unit. */
  readonly threshold: number
  readonly n: number
  /** Doublings of cost a year. */
  readonly slope: number
}

/** By the level's number; null where no such level leaves four points or a slope. */
export interface ThresholdSteps {
  readonly lower: ThresholdStep | null
  readonly higher: ThresholdStep | null
}

/** Levels tried on a side: by then the next one is no neighbour. */
const MOST_TRIED = 20

/**
 * @param population as METHODS 3 says; @param options of a trend
 * @returns null where the trend has no threshold to step from
 */
export function thresholdSteps(population: readonly Observation[], options: FitOptions): ThresholdSteps | null {
  const { performance, threshold } = options
  if (performance === null || threshold === null || options.select === 'all') return null
  const levels = [...new Set(population.flatMap(({ performance: p }) => p ?? []))].sort((a, b) => a - b)
  const rowsAt = (level: number): readonly Observation[] => select(population, { ...options, threshold: level }).used
  const own = rowsAt(threshold)
  const isOther = (rows: readonly Observation[]): boolean =>
    rows.length !== own.length || rows.some((row, i) => row !== own[i])
  const nearest = (candidates: readonly number[]): ThresholdStep | null => {
    const level = candidates.slice(0, MOST_TRIED).find((one) => isOther(rowsAt(one)))
    if (level === undefined) return null
    const n = rowsAt(level).length
    const slope = trend.slope(population, { ...options, threshold: level })
    return n >= LEAST_POINTS && Number.isFinite(slope) && slope !== 0 ? { threshold: level, n, slope } : null
  }
  return {
    lower: nearest(levels.filter((level) => level < threshold).reverse()),
    higher: nearest(levels.filter((level) => level > threshold)),
  }
}
