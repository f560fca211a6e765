/** From a view to its fit: population, options and method, put together once for figure, draws and measured laws. */
import { findCost } from '@/lib/data/find-cost'
import type { BenchmarkDefinition, CostDefinition, Study } from '@/lib/data/study'
import type { Fit } from '@/lib/fits/fit'
import type { FitMethod } from '@/lib/fits/methods/method'
import type { FitOptions } from '@/lib/fits/fit-options'
import { gradesOf } from '@/lib/fits/rows/cost-error'
import { buildPopulation, type Population, type PopulationRequest } from '@/lib/fits/rows/population'
import { fitMethod } from '@/lib/fits/methods/fit-methods'
import type { MethodId } from '@/lib/fits/methods/registry'
import type { Result } from '@/lib/problem'
import { findBenchmark } from '@/lib/data/find-benchmark'
import type { View } from '@/lib/view/view'
import { fieldsMoving } from '@/lib/view/view-fields'

/** What a view asks: a method with its options, and the rows it is asked of. */
export interface Question {
  readonly method: FitMethod<MethodId>
  readonly benchmark: BenchmarkDefinition
  readonly cost: CostDefinition
  readonly options: FitOptions
  readonly population: Population
}

/** What is asked of which rows. The view must have been decoded against this study. */
export function questionOf(view: View, study: Study): Question {
  const { meta } = study
  const benchmark = findBenchmark(meta, view.benchmark)
  const method = fitMethod(view.method)
  const cost = findCost(meta, benchmark.id, view.cost)
  if (!cost) throw new Error(`${meta.id}: cost ${view.cost} is not declared for ${benchmark.id}`)
  const options: FitOptions = {
    ...fieldsMoving(view, 'fit', 'interval'),
    better: cost.better,
    performance: benchmark.performance,
    scalingLaw: meta.scalingLaw ?? null,
    costGrades: gradesOf(meta, view.cost),
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
    ...fieldsMoving(view, 'rows'),
    by: view.by,
    needsPerformance: method.needsPerformance,
    allBenchmarks: method.usesAllBenchmarks,
  }
}

/** A question with its answer. */
export interface FittedView extends Question {
  readonly fit: Result<Fit>
}

/** Answers the view's question; the problem is the method's. */
export function fitView(view: View, study: Study): FittedView {
  const question = questionOf(view, study)
  return { ...question, fit: question.method.fit(question.population.observations, question.options) }
}
