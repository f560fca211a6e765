/** The test of a record series against chance, with how much was looked at to find it (METHODS 3). */
import type { Study } from '@/lib/data/study'
import { coverage } from '@/lib/fits/rows/looked-at'
import { recordTest } from '@/lib/fits/questions/record-test'
import { reaching } from '@/lib/fits/rows/select'
import { createRandom } from '@/lib/stats/chance/random'
import type { RecordTest } from './result'
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
  return {
    n: test.records,
    reaching: reachingAtAll,
    looked,
    withCost,
    pCount: test.pCount,
    pCountExact: test.pCountExact,
    pSlope: test.pSlope,
    degenerate: test.degenerate,
  }
}
