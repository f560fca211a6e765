/**
 * How many of all the ways to put a view's question say what it says: the counts of its specification curve without the
 * intervals, which are what a curve's time goes into. Milliseconds, so that they can stand beside every number.
 */
import type { Study } from '@/lib/data/study'
import { dealtCurve } from '@/lib/fits/questions/specification-curve/dealt/dealt-curve'
import type { View } from '@/lib/view/view'
import { fitView } from '../fit-view'
import { lawRate, type LawRates } from '../measured-laws'
import { sharesKey } from './shares-key'
import { specificationSeries, specificationSpace } from './specification-choices'
import { fittedSpan } from './specifications-view'
import { trendQuestion } from './trend-question'

/** Counts of specifications: of the view's own series, over its costs, methods, levels, windows and outlier rules. */
export interface SpecificationShares {
  /** Of `sharesKey`, so that counts of another view are not taken for these. */
  readonly key: string
  readonly results: number
  /** With the sign of the view's own slope. */
  readonly sameSign: number
  /** By law of the view, in its order: those that are faster than it in the direction of progress. */
  readonly laws: readonly { readonly id: string; readonly faster: number }[]
}

/**
 * @param onProgress told the share done, 0 to 1
 * @returns null where the view has no slope or no choice gives one
 */
export function specificationShares(
  view: View,
  study: Study,
  lawRates: LawRates,
  onProgress?: (share: number) => void,
): SpecificationShares | null {
  const { fit } = fitView(view, study)
  if (!fit.ok || !(Math.abs(fit.value.slope) > 0)) return null
  const question = trendQuestion(view, study)
  const series = specificationSeries(view, study)
  const plan = { countsRecords: !study.meta.recordsOnly, drawn: true }
  const curveOf = dealtCurve(series, question.options, specificationSpace(view, question), plan, onProgress)
  const slopes = curveOf(null, null).map(({ slope }) => slope)
  if (slopes.length === 0) return null
  const own = fit.value.slope
  const progress = question.cost.better === 'less' ? -1 : 1
  return {
    key: sharesKey(view, study),
    results: slopes.length,
    sameSign: slopes.filter((slope) => slope * own > 0).length,
    laws: view.law.flatMap((id) => {
      const law = lawRate(id, lawRates, fittedSpan(fit.value))
      return law === null ? [] : [{ id, faster: slopes.filter((slope) => progress * slope > law.rate).length }]
    }),
  }
}
