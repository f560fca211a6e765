/**
 * Bootstrapped slopes (METHODS 8): the population is drawn again with replacement, row by row or a cluster (a paper) at a
 * time, and the whole method is run on it, records retaken included; or the residuals of the fit are drawn again, one by
 * one or in blocks of neighbours in time, and the rows stay. Equal seeds give equal resamples everywhere.
 *
 * Sources: B. Efron, "Bootstrap methods: another look at the jackknife", Ann. Statist. 7 (1979) 1,
 * https://doi.org/10.1214/aos/1176344552; clusters: A. C. Davison, D. V. Hinkley, "Bootstrap methods and their
 * application", Cambridge 1997, section 3.8; blocks that wrap round, so that every residual is as likely: D. N. Politis,
 * J. P. Romano, "A circular block-resampling procedure for stationary data", 1992.
 */
import { createRandom, type Random } from '@/lib/stats/chance/random'
import { drawnSlope } from './drawn-line'
import type { DrawnLine } from './drawn-line'
import type { FitMethod } from '../methods/method'
import type { FitOptions } from '../fit-options'
import type { Observation } from '../rows/observation'
import { clustersOf, rowCounter } from './row-counts'

/** What is drawn, and how often. */
export interface BootstrapPlan {
  /** `cluster`: observations that share their `cluster` are drawn together, as many clusters as there are. */
  readonly by: 'row' | 'cluster' | 'residual'
  readonly draws: number
  readonly seed: number
  /** Length of the blocks of residuals, `residual` only; 1, the default: one by one. */
  readonly block?: number
}

/** The slopes of the resamples. */
export interface BootstrapResult {
  /** Finite slopes in the order drawn, doublings of cost per year. */
  readonly slopes: readonly number[]
  /** log2 cost of each drawn line at the start of `LEVEL_YEAR`, as many as slopes; absent where the method gives none. */
  readonly levels?: readonly number[]
  /** Draws in which a solver's starts did not end at one optimum; absent where it has one start. */
  readonly startsDisagreed?: number
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
  plan: BootstrapPlan,
): Generator<number, BootstrapResult> {
  const { by, draws, seed } = plan
  const random = createRandom(seed)
  const drawOne =
    by === 'residual'
      ? residualDraws(population, method, options, random, plan.block ?? 1)
      : rowDraws(population, method, options, random, by)
  const slopes: number[] = []
  const levels: number[] = []
  let startsDisagreed: number | null = null
  for (let draw = 1; draw <= draws; draw += 1) {
    const drawn = drawOne()
    const slope = drawnSlope(drawn)
    if (Number.isFinite(slope)) {
      slopes.push(slope)
      if (typeof drawn !== 'number' && drawn.level !== undefined) levels.push(drawn.level)
      if (typeof drawn !== 'number' && drawn.startsDisagree !== undefined)
        startsDisagreed = (startsDisagreed ?? 0) + Number(drawn.startsDisagree)
    }
    if (draw % DRAWS_A_STEP === 0) yield draw
  }
  return {
    slopes,
    failed: draws - slopes.length,
    ...(levels.length > 0 ? { levels } : {}),
    ...(startsDisagreed === null ? {} : { startsDisagreed }),
  }
}

function rowDraws(
  population: readonly Observation[],
  method: FitMethod,
  options: FitOptions,
  random: Random,
  by: 'row' | 'cluster',
): () => number | DrawnLine {
  const counts = new Uint32Array(population.length)
  const groups = by === 'cluster' ? clustersOf(population) : null
  const drawCounts = rowCounter(random, groups, counts.length)
  const slopeOf = method.resampler?.(population, options) ?? slopeOfCopies(population, method, options)
  return () => {
    drawCounts(counts)
    return slopeOf(counts)
  }
}

function residualDraws(
  population: readonly Observation[],
  method: FitMethod,
  options: FitOptions,
  random: Random,
  block: number,
): () => number | DrawnLine {
  const residuals = method.residualResampler?.(population, options) ?? null
  if (residuals === null) return () => NaN
  const picked = new Uint32Array(residuals.size)
  return () => {
    drawBlocks(random, picked, block)
    return residuals.slopeOf(picked)
  }
}

/**
 * Length of the blocks for a series of n residuals: the cube root of n, rounded up, which is the order that makes the
 * error of a block bootstrap's variance smallest (P. Hall, J. L. Horowitz, B.-Y. Jing, Biometrika 82 (1995) 561).
 * @example blockLength(6) // 2
 */
export function blockLength(n: number): number {
  let length = 1
  while (length * length * length < n) length += 1
  return length
}

/** Which residual each place bears: blocks of neighbours, each from a start drawn anew, the end followed by the start. */
function drawBlocks(random: Pick<Random, 'below'>, picked: Uint32Array, block: number): void {
  const n = picked.length
  let start = 0
  for (let place = 0; place < n; place += 1) {
    const within = place % block
    if (within === 0) start = random.below(n)
    picked[place] = (start + within) % n
  }
}

/**
 * `bootstrapSteps` in one go.
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

/** For methods without a way of their own: a population in which a row drawn twice stands twice. A tie is no record. */
export function slopeOfCopies(population: readonly Observation[], method: FitMethod, options: FitOptions) {
  return (counts: Uint32Array): number => {
    const resample: Observation[] = []
    for (const [row, observation] of population.entries())
      for (let copy = counts[row] ?? 0; copy > 0; copy -= 1) resample.push(observation)
    return method.slope(resample, options)
  }
}
