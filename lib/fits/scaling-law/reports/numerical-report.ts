/** The numerical route on the options' structure: at its point estimate, and resampled beside the time from the exponents. */
import { fail, ok, type Result } from '@/lib/problem'
import type { FitOptions } from '@/lib/fits/fit-options'
import type { Observation } from '@/lib/fits/rows/observation'
import { type DoublingDistribution, distributionOf } from './distribution'
import { placesOf, progressRates } from '../doubling'
import { type NumericalDoubling, numericalDoubling, publishedPoint } from './numerical-route'
import { type ResamplePlan, resampleSteps } from '../resamples'
import { type Sample, sampleOf } from '../sample'
import { createSolver } from '../solvers/solve'
import { benchmarkOffsets } from '../structure'

/** The doubling time by the numerical route, beside the one of the exponents. */
export interface NumericalReport {
  readonly year: number
  readonly compute: number
  readonly estimate: NumericalDoubling
  /** From the exponents, months; null for structures that have only this route. */
  readonly closedMonths: number | null
}

/** On the view's benchmark. Problems: those of a sample; `structure-without-rate`; `not-converged` where no delay is found. */
export function numericalReport(
  population: readonly Observation[],
  options: FitOptions,
  point: { readonly year: number; readonly compute: number } = publishedPoint,
): Result<NumericalReport> {
  const sample = sampleOf(population, options)
  if (!sample.ok) return sample
  const { structure, design } = sample.value
  if (structure.doubling === 'none')
    return fail({ code: 'structure-without-rate', structure: structure.id, numerical: false })
  const solution = createSolver(design, structure, options.delta, options.solver)(null)
  const law = { ...sample.value, point: solution.point }
  const estimate = numericalDoubling(law, placeOf(options), point)
  if (!estimate) return fail({ code: 'not-converged', objective: solution.objective })
  const rate = progressRates(law, placeOf(options))?.compute
  return ok({ ...point, estimate, closedMonths: rate === undefined ? null : 12 / rate })
}

const placeOf = ({ benchmark }: FitOptions) => ({ offset: benchmarkOffsets[benchmark] ?? null, transformer: true })

/** Both routes over the same resamples. */
export interface NumericalDistributions {
  readonly numerical: DoublingDistribution
  /** The same resamples by the exponents; null for structures that have only the numerical route. */
  readonly closed: DoublingDistribution | null
}

/** Both routes on the same resamples, over all places in which the structure's times differ. @yields draws done */
export function* numericalReportSteps(
  population: readonly Observation[],
  options: FitOptions,
  plan: ResamplePlan,
): Generator<number, Result<NumericalDistributions>> {
  const sample = sampleOf(population, options)
  if (!sample.ok) return sample
  const draws = yield* bothRoutes(sample.value, options, plan)
  const closed = draws.flatMap(({ byExponents }) => byExponents)
  return ok({
    numerical: distributionOf(
      draws.flatMap(({ byRoute }) => byRoute),
      options.level,
    ),
    closed: sample.value.structure.doubling === 'closed' ? distributionOf(closed, options.level) : null,
  })
}

function bothRoutes(sample: Sample, { delta, solver }: FitOptions, plan: ResamplePlan) {
  const { design, structure } = sample
  const solve = createSolver(design, structure, delta, solver)
  return resampleSteps(sample, plan, (weights) => {
    const law = { ...sample, point: solve(weights).point }
    const places = placesOf(structure)
    return {
      byRoute: places.map((place) => numericalDoubling(law, place)?.months ?? null),
      byExponents: places.map((place) => 12 / (progressRates(law, place)?.compute ?? NaN)),
    }
  })
}
