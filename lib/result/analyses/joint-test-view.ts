/** Whether a view's whole specification curve is more than chance (METHODS 11): its dates dealt out anew. */
import type { Study } from '@/lib/data/study'
import { type JointTest, jointTest, shuffledOrders } from '@/lib/fits/questions/specification-curve/joint-test'
import { createRandom } from '@/lib/stats/chance/random'
import type { View } from '@/lib/view/view'
import { specificationSeries, specificationSpace } from './specification-choices'
import { trendQuestion } from './trend-question'

const SHUFFLES = 999

/**
 * The joint test of all choices that the curve shows, seeded by the view.
 * @param onProgress told the share done, 0 to 1
 * @returns null where no choice gives a slope
 */
export function jointTestOf(view: View, study: Study, onProgress?: (share: number) => void): JointTest | null {
  const question = trendQuestion(view, study)
  const series = specificationSeries(view, study)
  const models = new Set(series.flatMap(({ population }) => population.map(({ id }) => id)))
  return jointTest(
    series,
    question.options,
    specificationSpace(view, question),
    { countsRecords: !study.meta.recordsOnly },
    shuffledOrders(models.size, SHUFFLES, createRandom(view.seed)),
    onProgress,
  )
}
