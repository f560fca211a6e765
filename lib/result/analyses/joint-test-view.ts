/** Whether a view's whole specification curve is more than chance (METHODS 11): its dates dealt out anew. */
import type { Study } from '@/lib/data/study'
import { type JointTest, jointTest, shuffledOrders } from '@/lib/fits/questions/specification-curve/joint-test'
import { createRandom } from '@/lib/stats/chance/random'
import type { View } from '@/lib/view/view'
import { specificationSpace } from './specification-choices'
import { trendQuestion } from './trend-question'

/** Shuffles by rows: every one makes the whole curve again, some tens of milliseconds for a hundred rows. */
const shufflesOf = (rows: number): number => (rows <= 60 ? 499 : 99)

/**
 * The joint test of the curve's choices by the view's own cost and without outlier rules, which would make every shuffle
 * ten times as long; seeded by the view.
 * @param onProgress told the share done, 0 to 1
 * @returns null where no choice gives a slope
 */
export function jointTestOf(view: View, study: Study, onProgress?: (share: number) => void): JointTest | null {
  const question = trendQuestion(view, study)
  const { observations } = question.population
  const orders = shuffledOrders(observations.length, shufflesOf(observations.length), createRandom(view.seed))
  const series = [{ cost: view.cost, population: observations }]
  const space = { ...specificationSpace(view, question), outliers: ['none'] as const }
  return jointTest(series, question.options, space, { countsRecords: !study.meta.recordsOnly }, orders, onProgress)
}
