/**
 * Could all the specifications together look like this by chance? One specification among hundreds is always clear; the
 * joint test asks how often the whole curve is, when the dates are dealt out anew (Simonsohn, Simmons & Nelson 2020,
 * "Inferences about specifications jointly", https://doi.org/10.1038/s41562-020-0912-z).
 *
 * Dates are what is shuffled: each model keeps its costs with its performance, so that only the order in time is lost.
 * Estimators with an analytic interval take part: others would be resampled anew in every shuffle. Of records the rate
 * of zero alone is asked for, by their counts, which is all that "clear" says.
 */
import type { FitOptions } from '@/lib/fits/fit-options'
import type { Random } from '@/lib/stats/chance/random'
import { median } from '@/lib/stats/robust/order-statistics'
import { dealtCurve } from './dealt/dealt-curve'
import type { DealtSlope } from './dealt/dealt-slope'
import type { SpecificationPlan } from './specification-curve'
import type { SpecificationSeries, SpecificationSpace } from './specification-space'

/** What is read off a curve; shares are of its results. */
export interface JointStatistics {
  readonly results: number
  /** Of the slopes, doublings of cost a year. */
  readonly median: number
  /** Share with the commoner sign. */
  readonly oneSign: number
  /** Share with the commoner sign whose interval excludes zero: the larger of the two signs' shares. */
  readonly clear: number
}

/** The curve against curves of shuffled dates. */
export interface JointTest {
  readonly observed: JointStatistics
  readonly shuffles: number
  /** Shuffles with a curve at all; the others count for neither side. */
  readonly valid: number
  /** Share of valid shuffles, the data counted as one, that are at least as far out; two-sided. */
  readonly p: { readonly median: number; readonly oneSign: number; readonly clear: number }
}

/**
 * @param series one a cost; rows of one id are one model, with one date
 * @param orders for each shuffle the place among all models, in the order of their ids, that each one's date comes from
 * @param onProgress told the share of shuffles done
 * @returns null where the data give no curve
 */
export function jointTest(
  series: readonly SpecificationSeries[],
  options: FitOptions,
  space: SpecificationSpace,
  plan: Pick<SpecificationPlan, 'countsRecords'>,
  orders: readonly (() => readonly number[])[],
  onProgress?: (share: number) => void,
): JointTest | null {
  const curveOf = dealtCurve(series, options, space, { ...plan, drawn: false })
  const data = curveOf(null, null)
  if (data.length === 0) return null
  const observed = { results: data.length, median: median(data.map(({ slope }) => slope)), ...sharesOf(data) }
  // The identity among the orders is as far out as the data, whatever the last digit.
  const far = Math.max(Math.abs(observed.median) - ROUNDING, Number.MIN_VALUE)
  let [valid, medians, signs, clears] = [0, 0, 0, 0]
  orders.forEach((orderOf, run) => {
    const order = orderOf()
    const slopes = curveOf(order, far)
    onProgress?.((run + 1) / orders.length)
    if (slopes.length === 0) return
    valid++
    const { oneSign, clear } = sharesOf(slopes)
    if (medianIsBeyond(slopes, far) ?? medianIsBeyond(curveOf(order, null), far)) medians++
    if (oneSign >= observed.oneSign - ROUNDING) signs++
    if (clear >= observed.clear - ROUNDING) clears++
  })
  const p = (count: number) => (1 + count) / (1 + valid)
  return { observed, shuffles: orders.length, valid, p: { median: p(medians), oneSign: p(signs), clear: p(clears) } }
}

const ROUNDING = 1e-12

/** Whether the median lies that far from zero; null where that takes slopes that are known by their sides alone. */
function medianIsBeyond(slopes: readonly DealtSlope[], far: number): boolean | null {
  const ordered = [...slopes].sort((a, b) => a.slope - b.slope)
  const [lower, upper] = [ordered[(ordered.length - 1) >> 1], ordered[ordered.length >> 1]]
  if (!lower || !upper) return false
  const sideOf = ({ slope }: DealtSlope) => (slope >= far ? 1 : slope <= -far ? -1 : 0)
  if (sideOf(lower) === sideOf(upper)) return sideOf(lower) !== 0
  return lower.exact && upper.exact ? Math.abs((lower.slope + upper.slope) / 2) >= far : null
}

function sharesOf(slopes: readonly DealtSlope[]): Pick<JointStatistics, 'oneSign' | 'clear'> {
  let [falling, clearlyDown, clearlyUp] = [0, 0, 0]
  for (const { slope, clear } of slopes) {
    if (slope < 0) falling += 1
    if (clear === -1) clearlyDown += 1
    if (clear === 1) clearlyUp += 1
  }
  return {
    oneSign: Math.max(falling, slopes.length - falling) / slopes.length,
    clear: Math.max(clearlyDown, clearlyUp) / slopes.length,
  }
}

/** As many seeded orders as asked for, each made when it is its turn (Fisher and Yates). */
export function shuffledOrders(
  n: number,
  count: number,
  random: Pick<Random, 'below'>,
): readonly (() => readonly number[])[] {
  return Array.from({ length: count }, () => () => {
    const order = Array.from({ length: n }, (_, i) => i)
    for (let i = n - 1; i > 0; i--) {
      const j = random.below(i + 1)
      const kept = order[i] ?? 0
      order[i] = order[j] ?? 0
      order[j] = kept
    }
    return order
  })
}
