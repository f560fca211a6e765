/** The bootstrap of a view with the errors of its costs counted in, beside the same draws without them (METHODS 10). */
import type { Study } from '@/lib/data/study'
import { type BootstrapResult, bootstrapSlopes } from '@/lib/fits/resampling/bootstrap'
import { medianSlope } from '@/lib/fits/resampling/draws-summary'
import { costErrorSteps } from '@/lib/fits/resampling/cost-errors'
import { type HalvingTime, halvingTime } from '@/lib/fits/rates/halving-time'
import { type CostError, doublingsOfFactor, factorOf, type GradedFactor, gradesOf } from '@/lib/fits/rows/cost-error'
import { ok, type Result } from '@/lib/problem'
import { findMethod } from '@/lib/fits/methods/registry'
import { drawnInterval } from '../draws/drawn-interval'
import { questionOf } from '../fit-view'
import type { View } from '@/lib/view/view'

/** The interval with and without errors of the costs. */
export interface CostErrorsView {
  readonly accuracy: CostError
  /** Rows of the population by factor, the surest first. */
  readonly factors: readonly { readonly grade: string | null; readonly factor: number; readonly n: number }[]
  readonly level: number
  readonly draws: number
  /** Median and percentile interval of the draws, without the errors and with them. */
  readonly plain: HalvingTime
  readonly moved: HalvingTime
  /** Draws without a slope, with the errors and without. */
  readonly failed: { readonly plain: number; readonly moved: number }
  /** The method explains by cost (and can be corrected for its errors): these then move the number itself. */
  readonly explains: boolean
}

/** Enough to see what the errors do; the view's own interval has as many as it says. */
const COST_ERROR_DRAWS = 500

/** The scaling law reads parameters and tokens, which are known, and no cost. */
export const takesCostErrors = ({ method }: Pick<View, 'method'>): boolean => findMethod(method).fitsCost

/** @param onProgress told the share done, 0 to 1 */
export function costErrorsOf(
  view: View,
  study: Study,
  accuracy: CostError,
  onProgress?: (share: number) => void,
): Result<CostErrorsView> {
  const { method, options, population } = questionOf(view, study)
  const rows = population.observations
  const ofCost = gradesOf(study.meta, view.cost)
  const grades = rows.map(({ row }) => factorOf(row, ofCost, accuracy))
  const plan = {
    by: view.interval === 'cluster' ? 'cluster' : 'row',
    draws: COST_ERROR_DRAWS,
    seed: view.seed,
  } as const
  const fit = method.fit(rows, options)
  if (!fit.ok) return fit
  const plain = bootstrapSlopes(rows, method, options, plan)
  const steps = costErrorSteps(
    rows,
    grades.map(({ factor }) => doublingsOfFactor(factor)),
    method,
    options,
    plan,
  )
  for (;;) {
    const step = steps.next()
    if (!step.done) {
      onProgress?.(step.value / plan.draws)
      continue
    }
    const timeOf = ({ slopes }: BootstrapResult): Result<HalvingTime> => {
      const draws = { ...plan, key: '', slopes, failed: plan.draws - slopes.length }
      const interval = drawnInterval(draws, fit.value.slope, fit.value.points, { ci: 'percentile', level: view.level })
      return interval.ok ? halvingTime(medianSlope(slopes), interval.value) : interval
    }
    const [without, counted] = [timeOf(plain), timeOf(step.value)]
    if (!without.ok) return without
    if (!counted.ok) return counted
    return ok({
      accuracy,
      factors: countsOf(grades),
      level: view.level,
      draws: plan.draws,
      plain: without.value,
      moved: counted.value,
      failed: { plain: plain.failed, moved: step.value.failed },
      explains: method.reads.includes('costError'),
    })
  }
}

function countsOf(grades: readonly GradedFactor[]): CostErrorsView['factors'] {
  const counts = new Map<string, GradedFactor & { n: number }>()
  for (const { grade, factor } of grades) {
    const key = `${factor} ${grade}`
    const count = counts.get(key)
    if (count) count.n += 1
    else counts.set(key, { grade, factor, n: 1 })
  }
  return [...counts.values()].sort((a, b) => a.factor - b.factor || b.n - a.n)
}
