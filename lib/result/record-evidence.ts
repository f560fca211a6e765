/** The test of a record series against chance, with how much was looked at to find it (METHODS 3). */
import type { Study } from '@/lib/data/study'
import { coverage } from '@/lib/fits/rows/looked-at'
import { recordTest } from '@/lib/fits/questions/record-test'
import type { FitOptions } from '@/lib/fits/fit-options'
import type { Observation } from '@/lib/fits/rows/observation'
import { inDateOrder, inWindow, reaching } from '@/lib/fits/rows/select'
import { createRandom } from '@/lib/stats/chance/random'
import { recordRates } from '@/lib/stats/chance/record-rate'
import type { RecordRateRange, RecordTest } from './result'
import { type Question, populationRequest } from './fit-view'
import type { View } from '@/lib/view/view'

/** Null where the source lists records only: every row is one, and a test would say nothing. */
export function recordEvidence(question: Question & { readonly view: View; readonly study: Study }): RecordTest | null {
  const { view, study, options, population } = question
  if (study.meta.recordsOnly) return null
  const reached = reaching(population.observations, options.performance, options.threshold)
  const test = recordTest(reached, options, createRandom(view.seed))
  const {
    looked,
    reaching: reachingAtAll,
    withCost,
  } = coverage(study, populationRequest(view, question.method), options.performance, options.threshold)
  const counted = test.records < test.among ? rangeOfRates(reached, options) : null
  return {
    n: test.records,
    reaching: reachingAtAll,
    looked,
    withCost,
    pCount: test.pCount,
    pCountExact: test.pCountExact,
    pSlope: test.pSlope,
    degenerate: test.degenerate,
    rates: counted,
  }
}

/** By record counts, of the models inside the dates that are asked for (METHODS 11). */
function rangeOfRates(
  reached: readonly Observation[],
  { better, from, to, level }: FitOptions,
): RecordRateRange | null {
  const rows = inDateOrder(inWindow(reached, from, to), better)
  const sign = better === 'less' ? 1 : -1
  const rates = recordRates(
    rows.map(({ decimalYear }) => decimalYear),
    rows.map(({ cost }) => sign * Math.log2(cost)),
    level,
  )
  if (!rates) return null
  const [low, high] = sign === 1 ? [rates.lower, rates.upper] : [-rates.upper, -rates.lower]
  return {
    low: Number.isFinite(low) ? low : null,
    high: Number.isFinite(high) ? high : null,
    estimate: rates.estimate === null ? null : sign * rates.estimate,
    level,
    n: rows.length,
  }
}
