/**
 * Bootstrapped slopes (METHODS 8): the population is drawn again with replacement, row by row or a cluster (a paper) at a
 * time, and the whole method is run on it, records retaken included. Equal seeds give equal resamples everywhere.
 *
 * Sources: B. Efron, "Bootstrap methods: another look at the jackknife", Ann. Statist. 7 (1979) 1,
 * https://doi.org/10.1214/aos/1176344552; clusters: A. C. Davison, D. V. Hinkley, "Bootstrap methods and their
 * application", Cambridge 1997, section 3.8; quantiles: Hyndman & Fan 1996, definition 7.
 */
import { quantile, quantileSorted } from 'd3-array'
import { createRandom, type Random } from '@/lib/stats/random'
import type { FitMethod, FitOptions } from './fit'
import type { Observation } from './observation'

export interface BootstrapPlan {
  /** `cluster`: observations that share their `cluster` are drawn together, as many clusters as there are. */
  readonly by: 'row' | 'cluster'
  readonly draws: number
  readonly seed: number
}

export interface BootstrapResult {
  /** Finite slopes in the order drawn, doublings of cost per year. */
  readonly slopes: readonly number[]
  /** Draws without a slope: too few rows left, one date only, or a solver that found none. */
  readonly failed: number
}

/** How often progress is told: long enough not to matter, short enough to be cancelled at once. */
const DRAWS_A_STEP = 20

/**
 * Runs a bootstrap in steps, so that a worker can tell how far it is and be stopped between two.
 * @yields how many draws are done
 * @returns the slopes
 */
export function* bootstrapSteps(
  population: readonly Observation[],
  method: FitMethod,
  options: FitOptions,
  { by, draws, seed }: BootstrapPlan,
): Generator<number, BootstrapResult> {
  const random = createRandom(seed)
  const counts = new Uint32Array(population.length)
  const groups = by === 'cluster' ? clustersOf(population) : null
  const slopeOf = method.resampler?.(population, options) ?? slopeOfCopies(population, method, options)
  const slopes: number[] = []
  for (let draw = 1; draw <= draws; draw += 1) {
    drawCounts(random, counts, groups)
    const slope = slopeOf(counts)
    if (Number.isFinite(slope)) slopes.push(slope)
    if (draw % DRAWS_A_STEP === 0) yield draw
  }
  return { slopes, failed: draws - slopes.length }
}

/**
 * The same in one go.
 * @example bootstrapSlopes(population, scalingLaw, options, { by: 'cluster', draws: 1000, seed: 1 })
 */
export function bootstrapSlopes(
  population: readonly Observation[],
  method: FitMethod,
  options: FitOptions,
  plan: BootstrapPlan,
): BootstrapResult {
  const steps = bootstrapSteps(population, method, options, plan)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Row numbers by cluster, clusters in order of appearance. */
function clustersOf(population: readonly Observation[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>()
  for (const [row, { cluster }] of population.entries()) {
    const group = groups.get(cluster)
    if (group) group.push(row)
    else groups.set(cluster, [row])
  }
  return [...groups.values()]
}

/** How often each row is drawn, in one resample of as many rows, or of as many clusters. */
function drawCounts(random: Random, counts: Uint32Array, groups: readonly (readonly number[])[] | null): void {
  counts.fill(0)
  const n = groups ? groups.length : counts.length
  for (let drawn = 0; drawn < n; drawn += 1) {
    const index = random.below(n)
    for (const row of groups?.[index] ?? [index]) counts[row] = (counts[row] ?? 0) + 1
  }
}

/** For methods without a way of their own: a population in which a row drawn twice stands twice. A tie is no record. */
function slopeOfCopies(population: readonly Observation[], method: FitMethod, options: FitOptions) {
  return (counts: Uint32Array): number => {
    const resample: Observation[] = []
    for (const [row, observation] of population.entries())
      for (let copy = counts[row] ?? 0; copy > 0; copy -= 1) resample.push(observation)
    return method.slope(resample, options)
  }
}

/**
 * Percentile interval of the rate: the (1 - level)/2 and (1 + level)/2 quantiles of the drawn slopes, definition 7.
 * Of rates and never of months, which would put impossible draws at the fast end (METHODS 2).
 * @returns null under two slopes
 * @example percentileInterval([-3, -2, -1, 0], 0.5) // [-2.25, -0.75]
 */
export function percentileInterval(slopes: readonly number[], level: number): readonly [number, number] | null {
  if (slopes.length < 2) return null
  const sorted = [...slopes].sort((a, b) => a - b)
  const at = (share: number) => quantileSorted(sorted, share) ?? NaN
  return [at((1 - level) / 2), at((1 + level) / 2)]
}

/** Median of the drawn slopes; NaN of none. */
export function medianSlope(slopes: readonly number[]): number {
  return quantile(slopes, 0.5) ?? NaN
}

/**
 * One-sided confidence that the trend is faster than a law: `(k + 1/2) / (B + 1)`, `k` the draws that are faster.
 * @param lawSlope the law's signed slope, doublings per year
 * @param sign     -1 where less cost is better, +1 where more is
 */
export function pFasterFromDraws(slopes: readonly number[], lawSlope: number, sign: -1 | 1): number {
  const faster = slopes.filter((slope) => sign * (slope - lawSlope) > 0).length
  return (faster + 0.5) / (slopes.length + 1)
}
