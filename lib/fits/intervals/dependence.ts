/** Intervals of a regression whose errors lean on the ones before, in date order (METHODS 11). */
import { ar1 } from '@/lib/stats/dependence/ar1'
import { hac } from '@/lib/stats/dependence/hac'
import type { ContrastInference } from '@/lib/stats/regression/contrast'
import { type MultipleRegression, multipleRegression } from '@/lib/stats/regression/multiple-regression'
import { FEWEST_IN_ORDER } from './fewest'
import type { Evidence, EvidenceInputs, SlopeEvidence } from './interval-kind'
import { rateEvidence, withoutEvidence } from './rate-evidence'
import { inTimeOrder } from '../rows/time-order'

/** By errors that each lean on the one before. */
export const evidenceByAr1: Evidence = inDateOrder(ar1)

/** By errors that lean on one another in any way that fades. */
export const evidenceByHac: Evidence = inDateOrder(hac)

function inDateOrder(inferenceOf: (fit: MultipleRegression) => ContrastInference | null) {
  return ({ method, fit, population, options }: EvidenceInputs): SlopeEvidence => {
    const regression = method.regression?.(population, options)
    if (!regression) return withoutEvidence({ code: 'not-least-squares' })
    const n = regression.response.length
    const tooFew = withoutEvidence({ code: 'too-few-points', n, needed: FEWEST_IN_ORDER })
    if (n < FEWEST_IN_ORDER) return tooFew
    const { columns, response, rows } = regression
    const places = inTimeOrder(
      rows.map((_, place) => place),
      (place) => rows[place]!,
    )
    const ordered = (values: readonly number[]) => places.map((place) => values[place]!)
    const solved = multipleRegression(columns.map(ordered), ordered(response))
    if (!solved.ok) return withoutEvidence(solved.problem)
    const inference = inferenceOf(solved.value)
    return inference ? rateEvidence({ fit, regression, solved: solved.value, inference, level: options.level }) : tooFew
  }
}
