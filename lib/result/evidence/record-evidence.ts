/** The test of a record series against chance, with how much was looked at to find it (METHODS 3). */
import type { Study } from '@/lib/data/study'
import type { Fit } from '@/lib/fits/fit'
import { missingCosts } from '@/lib/fits/questions/missing-costs'
import { coverage, reachingWithoutCost } from '@/lib/fits/rows/looked-at'
import { recordTest } from '@/lib/fits/questions/record-test'
import type { FitOptions } from '@/lib/fits/fit-options'
import type { Observation } from '@/lib/fits/rows/observation'
import { countedRates } from '@/lib/fits/intervals/record-count'
import { reaching } from '@/lib/fits/rows/select'
import { createRandom } from '@/lib/stats/chance/random'
import { finiteOrNull } from '../finite-or-null'
import type { RecordRateRange, RecordTest } from '../result'
import { type Question, populationRequest } from '../fit-view'
import type { View } from '@/lib/view/view'

/** Null where the source lists records only: every row is one, and a test would say nothing. */
export function recordEvidence(
  question: Question & { readonly view: View; readonly study: Study; readonly fit: Fit },
): RecordTest | null {
  const { view, study, options, population } = question
  const request = populationRequest(view, question.method)
  if (study.meta.recordsOnly) return null
  const reached = reaching(population.observations, options.performance, options.threshold)
  const test = recordTest(reached, options, createRandom(view.seed))
  const { looked, reaching: reachingAtAll, withCost } = coverage(study, request, options.performance, options.threshold)
  return {
    n: test.records,
    reaching: reachingAtAll,
    looked,
    withCost,
    pCount: test.pCount,
    pCountExact: test.pCountExact,
    pSlope: test.pSlope,
    degenerate: test.degenerate,
    missing: missingCosts(
      population.observations,
      reachingWithoutCost(study, request, options.performance, options.threshold),
      question.fit.slope,
      options,
    ),
    rates: rangeOfRates(population.observations, options),
  }
}

/** By record counts, of the models inside the dates that are asked for (METHODS 11). */
function rangeOfRates(population: readonly Observation[], options: FitOptions): RecordRateRange | null {
  const rates = countedRates(population, options)
  return (
    rates && {
      low: finiteOrNull(rates.lower),
      high: finiteOrNull(rates.upper),
      estimate: rates.estimate,
      level: options.level,
      n: rates.n,
    }
  )
}
