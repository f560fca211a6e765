/**
 * Several benchmarks of one metric in one regression, `log2 C = a_k + b t + c g(p)`: each benchmark k has a level of its
 * own, so that an easier benchmark met later is not taken for progress (Simpson's paradox); beside it the slope of each
 * benchmark alone, which the common one must not be read without.
 */
import type { PerformanceDefinition } from '@/lib/data/study'
import { ok, type Result } from '@/lib/problem'
import { multipleRegression } from '@/lib/stats/regression/multiple-regression'
import { tCritical } from '@/lib/stats/distributions/t-distribution'
import type { FitOptions } from '../fit-options'
import type { Observation } from '../rows/observation'
import { checkDates, performanceSample } from '../rows/performance-sample'
import { pooled } from './pooled'

/** The population of one benchmark, with its metric. */
export interface BenchmarkRows {
  readonly id: string
  readonly label: string
  readonly performance: PerformanceDefinition
  readonly population: readonly Observation[]
}

/** The slope of one benchmark by itself, beside the common one. */
export interface BenchmarkSlope {
  readonly id: string
  readonly label: string
  readonly n: number
  /** Doublings a year at fixed performance; null where the benchmark alone has no such fit. */
  readonly slope: number | null
  readonly interval: readonly [number, number] | null
}

/** One slope for all benchmarks, each with an intercept of its own. */
export interface PooledBenchmarks {
  readonly n: number
  readonly df: number
  readonly slope: number
  readonly slopeSe: number | null
  readonly interval: readonly [number, number] | null
  /** Doublings of cost for one unit more of g(p), common to all. */
  readonly performanceEffect: number
  readonly each: readonly BenchmarkSlope[]
}

/**
 * @param groups  the rows of each benchmark, performances on one scale
 * @param options window, direction of cost and level; the threshold moves no slope
 * @returns `too-few-points`, `one-date-only` or `collinear` where the common regression is none
 */
export function pooledWithBenchmarkEffects(
  groups: readonly BenchmarkRows[],
  options: FitOptions,
): Result<PooledBenchmarks> {
  const samples = groups
    .map(({ population, performance }) => performanceSample(population, performance, options))
    .filter(({ used }) => used.length > 0)
  const used = samples.flatMap((sample) => sample.used)
  const checked = checkDates(used)
  if (!checked.ok) return checked
  const g = samples.flatMap((sample) => sample.g)
  const group = samples.flatMap((sample, k) => sample.used.map(() => k))
  const effects = samples.slice(1).map((_, k) => group.map((own) => (own === k + 1 ? 1 : 0)))
  const surface = multipleRegression(
    [used.map(({ decimalYear }) => decimalYear), g, ...effects],
    used.map(({ cost }) => Math.log2(cost)),
  )
  if (!surface.ok) return surface
  const [, slope = NaN, performanceEffect = NaN] = surface.value.coefficients
  const { df } = surface.value
  const slopeSe = surface.value.standardErrors?.[1] ?? null
  const half = slopeSe === null ? null : tCritical(options.level, df) * slopeSe
  return ok({
    n: used.length,
    df,
    slope,
    slopeSe,
    interval: half === null ? null : [slope - half, slope + half],
    performanceEffect,
    each: groups.map((one) => slopeOf(one, options)),
  })
}

function slopeOf({ id, label, performance, population }: BenchmarkRows, options: FitOptions): BenchmarkSlope {
  const sample = performanceSample(population, performance, options)
  // The slope does not depend on the threshold: any level that the metric's scale has will do.
  const threshold = sample.used[0]?.performance ?? null
  const fit = pooled.fit(population, { ...options, performance, threshold })
  const interval = fit.ok && fit.value.interval
  return {
    id,
    label,
    n: sample.used.length,
    slope: fit.ok ? fit.value.slope : null,
    interval: interval ? [interval.lower, interval.upper] : null,
  }
}
