/**
 * A specification curve on rows whose dates are dealt out anew: the slopes and signs of `distinctFits` with its estimators
 * that have an interval by a formula, thousands of times, so that all that no deal changes is made once.
 */
import type { FitOptions } from '@/lib/fits/fit-options'
import type { SpecificationSeries, SpecificationSpace } from '../specification-space'
import { dealtColumns } from './dealt-columns'
import { dealtPlanes } from './dealt-planes'
import { rangeOf } from './dealt-rows'
import type { DealtPlan, DealtSlope } from './dealt-slope'
import { dealtTrends } from './dealt-trends'

/**
 * @param series one a cost; rows of one id are one model, with one date
 * @returns asked with the place, among all models in the order of their ids, that each one's date comes from (null: its
 * own), and with a positive value that it is enough to know slopes' sides of (null: slopes themselves)
 * @param onProgress told the share of each deal that is done
 */
export function dealtCurve(
  series: readonly SpecificationSeries[],
  options: FitOptions,
  space: SpecificationSpace,
  plan: DealtPlan,
  onProgress?: (share: number) => void,
): (order: readonly number[] | null, beyond: number | null) => readonly DealtSlope[] {
  const { columns, dates, models, deal } = dealtColumns(series, options)
  const windows = space.windows.map((window) => rangeOf(dates, window))
  const parts = columns.flatMap((one) =>
    space.methods.map((method) =>
      method === 'trend'
        ? dealtTrends(one, models, windows, options, space, plan)
        : dealtPlanes(method, one, models, windows, options, space, plan),
    ),
  )
  return (order, beyond) => {
    deal(order)
    return parts.flatMap((slopesOf, i) => {
      const slopes = slopesOf(beyond)
      onProgress?.((i + 1) / parts.length)
      return slopes
    })
  }
}
