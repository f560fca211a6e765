/** The scaling law's two comparisons as plain data: what lowered the loss between two models, and what transformers gain. */
import { quantile } from 'd3-array'
import { fail, ok, type Result } from '@/lib/problem'
import type { FitOptions } from '@/lib/fits/fit-options'
import type { Observation } from '@/lib/fits/rows/observation'
import { type ResamplePlan, resampleSteps } from '../resamples'
import { evaluationOf, type Sample, sampleOf } from '../sample'
import { type ComparedModel, comparisonYear, shapleySplit, type ShapleySplit } from './shapley'
import { createSolver } from '../solvers/solve'
import { computeEquivalentGain, createTransformerSolver, type TransformerFit } from './transformer'

/** A row as the Shapley split compares it, or why it cannot be. */
export function comparedModel(observation: Observation, options: FitOptions): Result<ComparedModel> {
  if (!options.scalingLaw) return fail({ code: 'columns-needed', columns: ['parameters', 'tokens', 'benchmark'] })
  const evaluation = evaluationOf(observation, options.scalingLaw)
  if (!evaluation.ok) return evaluation
  const { parameters, tokens } = evaluation.value
  return ok({ parameters, tokens, year: comparisonYear(observation.date) })
}

/** Shares of the fall of the loss from one model to another, by structure 7 with the options' solver and penalty. */
export function shapleyReport(
  population: readonly Observation[],
  options: FitOptions,
  from: ComparedModel,
  to: ComparedModel,
): Result<ShapleySplit> {
  const sample = sampleOf(population, { ...options, structure: '7' })
  if (!sample.ok) return sample
  const { design, structure, origin } = sample.value
  const { point } = createSolver(design, structure, options.delta, options.solver)(null)
  return ok(shapleySplit({ structure, origin, point }, from, to))
}

/** How many times the compute the architecture is worth. */
export interface TransformerGain {
  /** Times the compute; null where no finite factor does it. */
  readonly gain: number | null
  /** FLOP at which it holds. */
  readonly compute: number
  readonly gamma: number
  /** `sigma(gamma)`: what a transformer's loss is multiplied by. */
  readonly factor: number
  readonly objective: number
  readonly converged: boolean
}

/** The transformer's compute-equivalent gain. Problems: those of a sample; `columns-needed` without an architecture. */
export function transformerReport(
  population: readonly Observation[],
  options: FitOptions,
  compute = 1e25,
): Result<TransformerGain> {
  const sample = transformerSample(population, options)
  if (!sample.ok) return sample
  const fit = solverOf(sample.value, options)(null)
  const { gamma, objective, converged } = fit
  const gain = gainOf(sample.value, fit, compute)
  return ok({ gain, compute, gamma, factor: 1 / (1 + Math.exp(-gamma)), objective, converged })
}

/** Gains of the resamples, with their median and percentile interval. */
export interface TransformerGainDistribution {
  /** Finite gains in the order drawn. */
  readonly gains: readonly number[]
  readonly failed: number
  readonly median: number
  readonly low: number
  readonly high: number
}

/** The same on resamples: median and percentile interval at the options' level. @yields draws done */
export function* transformerReportSteps(
  population: readonly Observation[],
  options: FitOptions,
  plan: ResamplePlan,
  compute = 1e25,
): Generator<number, Result<TransformerGainDistribution>> {
  const sample = transformerSample(population, options)
  if (!sample.ok) return sample
  const solve = solverOf(sample.value, options)
  const drawn = yield* resampleSteps(sample.value, plan, (weights) => gainOf(sample.value, solve(weights), compute))
  const gains = drawn.filter((gain) => gain !== null)
  const at = (share: number) => quantile(gains, share) ?? NaN
  const [low, high] = [at((1 - options.level) / 2), at((1 + options.level) / 2)]
  return ok({ gains, failed: drawn.length - gains.length, median: at(0.5), low, high })
}

function transformerSample(population: readonly Observation[], options: FitOptions): Result<Sample> {
  if (!options.scalingLaw?.architecture) return fail({ code: 'columns-needed', columns: ['architecture'] })
  return sampleOf(population, { ...options, structure: '7' })
}

const solverOf = ({ design, evaluations }: Sample, { delta }: FitOptions) =>
  createTransformerSolver(
    design,
    evaluations.map(({ transformer }) => transformer),
    delta,
  )

function gainOf({ structure, origin }: Sample, { point, gamma }: TransformerFit, compute: number): number | null {
  const gain = computeEquivalentGain({ structure, origin, point: point.slice(0, -1) }, gamma, compute)
  return gain !== null && Number.isFinite(gain) ? gain : null
}
