/** Is one slope enough for what the view shows? The break test on its fitted rows (METHODS 10). */
import type { Study } from '@/lib/data/study'
import { type BreakTest, breakTest } from '@/lib/fits/questions/break-test/break-test'
import type { BreakShape } from '@/lib/fits/questions/break-test/candidates'
import { select } from '@/lib/fits/rows/select'
import { ok, type Result } from '@/lib/problem'
import { trendQuestion } from './trend-question'
import type { View } from '@/lib/view/view'

/** The break test of a view's rows. */
export interface BreakView extends BreakTest {
  /** False: the view's own method is another; its rows and cost are tested as a trend. The test is of least squares. */
  readonly ownMethod: boolean
}

const BREAK_SIMULATIONS = 1999

/**
 * @param shape      two free lines, or one line with a kink
 * @param onProgress told the share of simulations done, 0 to 1
 */
export function breakOf(
  view: View,
  study: Study,
  shape: BreakShape = 'two-lines',
  onProgress?: (share: number) => void,
): Result<BreakView> {
  const { own, options, population } = trendQuestion(view, study)
  const { used } = select(population.observations, options)
  const test = breakTest(
    used.map(({ decimalYear }) => decimalYear),
    used.map(({ cost }) => Math.log2(cost)),
    { shape, level: view.level, simulations: BREAK_SIMULATIONS, seed: view.seed },
    onProgress,
  )
  return test.ok ? ok({ ...test.value, ownMethod: own }) : test
}
