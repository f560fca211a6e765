/**
 * A slope with its interval: what a sweep or a specification curve asks hundreds of times. Where the estimator's own
 * interval is a bootstrap, it is made as a view makes it, from the population, records taken again in each draw.
 */
import { type Result, ok } from '@/lib/problem'
import { bootstrapSlopes } from '../resampling/bootstrap'
import { drawsNeeded, FEWEST_RESAMPLED, percentileInterval } from '../resampling/draws-summary'
import { findEstimator } from '../estimators/registry'
import type { FitOptions } from '../fit-options'
import type { Observation } from '../rows/observation'
import { trend } from '../methods/trend'

/** A slope with its interval, null where there is none. */
export interface SlopeEstimate {
  /** Doublings of cost per year. */
  readonly slope: number
  readonly interval: readonly [number, number] | null
}

/** Resamples where the estimator has no analytic interval; 0: then it has none here. */
export interface SlopeDraws {
  readonly draws: number
  readonly seed: number
}

/**
 * @param years      decimal years of the points fitted, in date order
 * @param doublings  their log2 cost
 * @param population that the points were chosen from by `options`
 * @returns the problem of the estimator where it has no line
 */
export function slopeEstimate(
  years: readonly number[],
  doublings: readonly number[],
  population: readonly Observation[],
  options: FitOptions,
  { draws, seed }: SlopeDraws,
): Result<SlopeEstimate> {
  const estimator = findEstimator(options.estimator)
  const estimate = estimator.estimate(years, doublings, options)
  if (!estimate.ok) return estimate
  const { slope, ends } = estimate.value
  if (estimator.intervalKind !== 'bootstrap' || draws === 0) return ok({ slope, interval: ends })
  if (years.length < FEWEST_RESAMPLED) return ok({ slope, interval: null })
  const { slopes } = bootstrapSlopes(population, trend, options, { by: 'row', draws, seed })
  const enough = slopes.length >= drawsNeeded(options.level)
  return ok({ slope, interval: enough ? percentileInterval(slopes, options.level) : null })
}
