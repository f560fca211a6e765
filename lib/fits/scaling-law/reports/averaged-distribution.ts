/**
 * The model-averaged doubling time: the ten pairs of structure and penalty that predict rows left out best, each resampled
 * and taken through the numerical route, all draws pooled with equal weight (Ho et al. 2024, section3.ipynb, cell 71).
 * Structure 10 has a time on each of three benchmarks and so counts three times, as theirs does.
 */
import { ok, type Result } from '@/lib/problem'
import type { FitOptions } from '@/lib/fits/fit-options'
import type { Observation } from '@/lib/fits/rows/observation'
import { type DoublingDistribution, distributionOf } from './distribution'
import { placesOf } from '../doubling'
import { numericalDoubling } from './numerical-route'
import { type ResamplePlan, resampleSteps } from '../resamples'
import { sampleOf } from '../sample'
import { createSolver } from '../solvers/solve'

/** The authors' ten, best first. */
const averagedPairs: readonly { readonly structure: string; readonly delta: number }[] = [
  { structure: '10', delta: 0.001 },
  { structure: '7', delta: 0.0025 },
  { structure: '15', delta: 0.01 },
  { structure: '8', delta: 0.005 },
  { structure: '15', delta: 0.005 },
  { structure: '7', delta: 0.01 },
  { structure: '12', delta: 0.02 },
  { structure: '10', delta: 0.0025 },
  { structure: '10', delta: 0.005 },
  { structure: '12', delta: 0.005 },
]

/** Doubling times of several structures and penalties, each and pooled. */
export interface AveragedDistribution {
  readonly pairs: readonly {
    readonly structure: string
    readonly delta: number
    readonly distribution: DoublingDistribution
  }[]
  readonly pooled: DoublingDistribution
}

/**
 * @param options its solver, level and rows count; structure and penalty are the pairs'
 * @param plan draws of each pair, 100 as published; every pair is fitted to the same resamples
 * @yields fits done, of `10 * plan.draws`
 */
export function* averagedDistributionSteps(
  population: readonly Observation[],
  options: FitOptions,
  plan: ResamplePlan,
): Generator<number, Result<AveragedDistribution>> {
  const pairs: { structure: string; delta: number; distribution: DoublingDistribution }[] = []
  const all: (number | null)[] = []
  for (const [index, { structure: id, delta }] of averagedPairs.entries()) {
    const sample = sampleOf(population, { ...options, structure: id })
    if (!sample.ok) return sample
    const { design, structure } = sample.value
    const solve = createSolver(design, structure, delta, options.solver)
    const steps = resampleSteps(sample.value, plan, (weights) => {
      const law = { ...sample.value, point: solve(weights).point }
      return placesOf(structure).map((place) => numericalDoubling(law, place)?.months ?? null)
    })
    const times = (yield* offset(steps, index * plan.draws)).flat()
    all.push(...times)
    pairs.push({ structure: id, delta, distribution: distributionOf(times, options.level) })
  }
  return ok({ pairs, pooled: distributionOf(all, options.level) })
}

/** The same steps, counted from a number on. */
function* offset<T>(steps: Generator<number, T>, from: number): Generator<number, T> {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    yield from + step.value
  }
}
