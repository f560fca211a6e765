/** The rows of a method that has performance inside the model, each with its g(p), and those that it cannot use. */
import type { PerformanceDefinition } from '@/lib/data/study'
import { fail, ok, type Result } from '@/lib/problem'
import type { FitOptions } from '../fit-options'
import { naturalScale } from './natural-scale'
import type { LeftOut, LeftOutReason, Observation } from './observation'
import { inDateOrder, inWindow } from './select'

/** The rows of a method that holds performance in its model. */
export interface PerformanceSample {
  /** In date order. */
  readonly used: readonly Observation[]
  /** g(p) of each. */
  readonly g: readonly number[]
  readonly leftOut: readonly LeftOut[]
}

/** Rows inside the window whose score has a finite g; the others are left out with a reason. */
export function performanceSample(
  population: readonly Observation[],
  performance: PerformanceDefinition,
  { better, from, to }: Pick<FitOptions, 'better' | 'from' | 'to'>,
): PerformanceSample {
  const reasons = new Map<string, LeftOutReason>()
  const values = new Map<Observation, number>()
  for (const observation of population) {
    const scaled =
      observation.performance === null ? 'no-performance' : naturalScale(performance, observation.performance)
    if (typeof scaled === 'number') values.set(observation, scaled)
    else reasons.set(observation.id, scaled)
  }
  const scaled = population.filter((observation) => values.has(observation))
  const inside = new Set(inWindow(scaled, from, to))
  for (const { id } of scaled.filter((observation) => !inside.has(observation))) reasons.set(id, 'outside-window')
  const used = inDateOrder(
    scaled.filter((observation) => inside.has(observation)),
    better,
  )
  return {
    used,
    g: used.map((observation) => values.get(observation) ?? NaN),
    leftOut: population.flatMap(({ id }) => {
      const reason = reasons.get(id)
      return reason ? [{ id, reason }] : []
    }),
  }
}

/**
 * What the options ask of a population: the sample and the threshold on the metric's natural scale.
 * @returns `performance-needed`, `threshold-off-scale`, or `cost-not-positive` and `not-finite` of a row
 */
export function samplePerformance(
  population: readonly Observation[],
  options: FitOptions,
  method: string,
): Result<{ readonly sample: PerformanceSample; readonly level: number }> {
  const { performance, threshold } = options
  if (performance === null || threshold === null) return fail({ code: 'performance-needed', method })
  const level = naturalScale(performance, threshold)
  if (typeof level !== 'number') return fail({ code: 'threshold-off-scale', threshold })
  const sample = performanceSample(population, performance, options)
  const bad = sample.used.find(({ cost }) => !(cost > 0 && Number.isFinite(cost)))
  if (bad) return fail(bad.cost <= 0 ? { code: 'cost-not-positive', row: bad.id } : { code: 'not-finite', row: bad.id })
  return ok({ sample, level })
}

/** Two columns for a regression beside dates that differ: under three rows, or on one date, there is none. */
export function checkDates(used: readonly Observation[]): Result<null> {
  if (used.length < 3) return fail({ code: 'too-few-points', n: used.length, needed: 3 })
  const first = used[0]?.decimalYear ?? NaN
  if (used.every(({ decimalYear }) => decimalYear === first)) return fail({ code: 'one-date-only', decimalYear: first })
  return ok(null)
}
