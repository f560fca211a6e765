/** From a view to its fit: population, options and method, put together once for figure, draws and measured laws. */
import { findCost } from '@/lib/data/find-cost'
import type { BenchmarkDefinition, CostDefinition, Study } from '@/lib/data/study'
import type { Fit, FitMethod, FitOptions } from '@/lib/fits/fit'
import { buildPopulation, type Population, type PopulationRequest } from '@/lib/fits/rows/population'
import { findMethod } from '@/lib/fits/methods/registry'
import type { Result } from '@/lib/problem'
import { findBenchmark } from '@/lib/data/find-benchmark'
import type { View } from '@/lib/view/view'

export interface Question {
  readonly method: FitMethod
  readonly benchmark: BenchmarkDefinition
  readonly cost: CostDefinition
  readonly options: FitOptions
  readonly population: Population
}

/** What is asked of which rows. The view must have been decoded against this study. */
export function questionOf(view: View, study: Study): Question {
  const { meta } = study
  const benchmark = findBenchmark(meta, view.benchmark)
  const method = findMethod(view.method)
  const cost = findCost(meta, benchmark.id, view.cost)
  if (!cost) throw new Error(`${meta.id}: cost ${view.cost} is not declared for ${benchmark.id}`)
  const options: FitOptions = {
    better: cost.better,
    performance: benchmark.performance,
    threshold: view.threshold,
    select: view.select,
    from: view.from,
    to: view.to,
    level: view.level,
    estimator: view.estimator,
    tau: view.tau,
    structure: view.structure,
    solver: view.solver,
    delta: view.delta,
    scalingLaw: meta.scalingLaw ?? null,
    benchmark: benchmark.id,
  }
  return { method, benchmark, cost, options, population: populationOf(study, populationRequest(view, method)) }
}

/** The last population asked of a study: a threshold that is dragged asks for the same rows at every move. */
const lastPopulations = new WeakMap<Study, { readonly key: string; readonly population: Population }>()

function populationOf(study: Study, request: PopulationRequest): Population {
  const key = JSON.stringify(request)
  const last = lastPopulations.get(study)
  if (last?.key === key) return last.population
  const population = buildPopulation(study, request)
  lastPopulations.set(study, { key, population })
  return population
}

/** The rows that a view speaks of, as `buildPopulation` and `coverage` ask for them. */
export function populationRequest(view: View, method: FitMethod): PopulationRequest {
  return {
    benchmark: view.benchmark,
    cost: view.cost,
    dates: view.dates,
    filters: view.where,
    exclude: view.exclude,
    needsPerformance: method.needsPerformance,
    allBenchmarks: method.usesAllBenchmarks,
    clusterField: view.by,
  }
}

export interface FittedView extends Question {
  readonly fit: Result<Fit>
}

export function fitView(view: View, study: Study): FittedView {
  const question = questionOf(view, study)
  return { ...question, fit: question.method.fit(question.population.observations, question.options) }
}
