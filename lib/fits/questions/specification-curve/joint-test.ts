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
import { countedDirection } from '@/lib/fits/intervals/record-count'
import { findMethod } from '@/lib/fits/methods/registry'
import type { Random } from '@/lib/stats/chance/random'
import { median } from '@/lib/stats/robust/order-statistics'
import { distinctFits } from './distinct-fits'
import { countsRemembered, slopeOf, type SpecificationPlan } from './specification-curve'
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
  { countsRecords }: Pick<SpecificationPlan, 'countsRecords'>,
  orders: readonly (() => readonly number[])[],
  onProgress?: (share: number) => void,
): JointTest | null {
  const curveOf = (some: readonly SpecificationSeries[]) => {
    const signsOf = countsRemembered(countedDirection)
    return statisticsOf(
      distinctFits(some, options, space).fits.flatMap((fit): Slope | readonly Slope[] => {
        const { method, estimator, select } = fit.specification
        const counts = countsRecords && select === 'records'
        if (!counts && findMethod(method).ownInterval(estimator) === 'bootstrap') return []
        const estimate = slopeOf(fit, { draws: 0, seed: 1 })
        if (!estimate || estimate.slope === 0 || !Number.isFinite(estimate.slope)) return []
        return { slope: estimate.slope, clear: counts ? oneOf(signsOf(fit)) : signOf(estimate.interval) }
      }),
    )
  }
  const observed = curveOf(series)
  if (!observed) return null
  const dated = new Map(series.flatMap(({ population }) => population.map((row) => [row.id, row] as const)))
  const models = [...dated.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  let [valid, medians, signs, clears] = [0, 0, 0, 0]
  orders.forEach((orderOf, run) => {
    const order = orderOf()
    const dates = new Map(models.map(({ id }, i) => [id, models[order[i] ?? i]]))
    const shuffled = curveOf(
      series.map(({ cost, population }) => ({
        cost,
        population: population.map((row) => {
          const { date, decimalYear } = dates.get(row.id) ?? row
          return { ...row, date, decimalYear }
        }),
      })),
    )
    onProgress?.((run + 1) / orders.length)
    if (!shuffled) return
    valid++
    if (Math.abs(shuffled.median) >= Math.abs(observed.median) - ROUNDING) medians++
    if (shuffled.oneSign >= observed.oneSign - ROUNDING) signs++
    if (shuffled.clear >= observed.clear - ROUNDING) clears++
  })
  const p = (count: number) => (1 + count) / (1 + valid)
  return { observed, shuffles: orders.length, valid, p: { median: p(medians), oneSign: p(signs), clear: p(clears) } }
}

/** The identity among the orders is as far out as the data, whatever the last digit. */
const ROUNDING = 1e-12

interface Slope {
  readonly slope: number
  /** Sign of every rate in its interval; 0: it holds both, or there is none. */
  readonly clear: -1 | 0 | 1
}

const signOf = (interval: readonly [number, number] | null): Slope['clear'] =>
  interval === null ? 0 : interval[1] < 0 ? -1 : interval[0] > 0 ? 1 : 0

/** Of several sets of rows with the same records, where all of them say the same. */
function oneOf(signs: readonly Slope['clear'][]): Slope['clear'] {
  const [sign = 0] = signs
  return signs.every((other) => other === sign) ? sign : 0
}

function statisticsOf(results: readonly Slope[]): JointStatistics | null {
  if (results.length === 0) return null
  const falling = results.filter(({ slope }) => slope < 0).length
  const clearly = (sign: -1 | 1) => results.filter(({ clear }) => clear === sign).length
  return {
    results: results.length,
    median: median(results.map(({ slope }) => slope)),
    oneSign: Math.max(falling, results.length - falling) / results.length,
    clear: Math.max(clearly(-1), clearly(1)) / results.length,
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
