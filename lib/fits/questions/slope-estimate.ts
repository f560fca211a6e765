/**
 * A slope with its interval: what a sweep or a specification curve asks hundreds of times. Where the estimator's own
 * interval is a bootstrap, it is made as a view makes it, from the population, records taken again in each draw.
 */
import { type Result, ok } from '@/lib/problem'
import { bootstrapSlopes } from '../resampling/bootstrap'
import { drawsNeeded, FEWEST_RESAMPLED, percentileInterval } from '../resampling/draws-summary'
import { lineEstimator } from '../estimators/line-estimators'
import type { FitOptions } from '../fit-options'
import type { Observation } from '../rows/observation'
import type { FitMethod } from '../methods/method'
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
  const estimator = lineEstimator(options.estimator)
  const estimate = estimator.estimate(years, doublings, options)
  if (!estimate.ok) return estimate
  const { slope, ends } = estimate.value
  if (estimator.intervalKind !== 'bootstrap' || draws === 0) return ok({ slope, interval: ends })
  return ok({ slope, interval: resampled(trend, population, options, years.length, { draws, seed }) })
}

/** The same of a method that holds performance in its model. */
export function modelSlopeEstimate(
  method: FitMethod,
  population: readonly Observation[],
  options: FitOptions,
  plan: SlopeDraws,
): Result<SlopeEstimate> {
  const fit = method.fit(population, options)
  if (!fit.ok) return fit
  const { slope, interval, points } = fit.value
  if (method.ownInterval(options.estimator) !== 'bootstrap' || plan.draws === 0)
    return ok({ slope, interval: interval && [interval.lower, interval.upper] })
  return ok({ slope, interval: resampled(method, population, options, points.length, plan) })
}

/** @param n points fitted */
function resampled(
  method: FitMethod,
  population: readonly Observation[],
  options: FitOptions,
  n: number,
  { draws, seed }: SlopeDraws,
): SlopeEstimate['interval'] {
  if (n < FEWEST_RESAMPLED) return null
  const { slopes } = bootstrapSlopes(population, method, options, { by: 'row', draws, seed })
  return slopes.length >= drawsNeeded(options.level) ? percentileInterval(slopes, options.level) : null
}
