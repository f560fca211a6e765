/**
 * A slope with its interval, from given points: what a sweep or a specification curve asks hundreds of times. The points
 * are taken as given; where the estimator's own interval is a bootstrap, it resamples these points and nothing before
 * them (a view's draws retake the records in each one, which is dearer and wider).
 */
import { createRandom } from '@/lib/stats/random'
import { type Result, ok } from '@/lib/problem'
import { percentileInterval } from './bootstrap'
import { type EstimatorId, findEstimator } from './estimators/registry'

export interface SlopePlan {
  readonly estimator: EstimatorId
  readonly level: number
  /** Share of the points below the line, `quantile` only. */
  readonly tau: number
  /** Resamples where the estimator has no analytic interval; 0: then it has none here. */
  readonly draws: number
  readonly seed: number
}

export interface SlopeEstimate {
  /** Doublings of cost per year. */
  readonly slope: number
  readonly interval: readonly [number, number] | null
}

/**
 * @param years     decimal years in date order
 * @param doublings log2 cost, same length
 * @returns the problem of the estimator where it has no line
 */
export function slopeEstimate(
  years: readonly number[],
  doublings: readonly number[],
  plan: SlopePlan,
): Result<SlopeEstimate> {
  const estimator = findEstimator(plan.estimator)
  const estimate = estimator.estimate(years, doublings, plan)
  if (!estimate.ok) return estimate
  const { slope, ends } = estimate.value
  const drawn = estimator.intervalKind === 'bootstrap' && plan.draws > 0
  return ok({ slope, interval: drawn ? drawnInterval(years, doublings, plan) : ends })
}

function drawnInterval(
  years: readonly number[],
  doublings: readonly number[],
  plan: SlopePlan,
): readonly [number, number] | null {
  const n = years.length
  const { line } = findEstimator(plan.estimator)
  const random = createRandom(plan.seed)
  const x = new Float64Array(n)
  const y = new Float64Array(n)
  const counts = new Uint32Array(n)
  const slopes: number[] = []
  for (let draw = 0; draw < plan.draws; draw += 1) {
    counts.fill(0)
    for (let i = 0; i < n; i += 1) {
      const picked = random.below(n)
      counts[picked] = (counts[picked] ?? 0) + 1
    }
    let filled = 0
    for (let i = 0; i < n; i += 1)
      for (let copy = counts[i] ?? 0; copy > 0; copy -= 1) {
        x[filled] = years[i] ?? NaN
        y[filled] = doublings[i] ?? NaN
        filled += 1
      }
    if (x[0] === x[n - 1]) continue // one date only; points come in date order
    const { slope } = line(x, y, plan)
    if (Number.isFinite(slope)) slopes.push(slope)
  }
  return percentileInterval(slopes, plan.level)
}
