/**
 * Could all the specifications together look like this by chance? One specification among hundreds is always clear; the
 * joint test asks how often the whole curve is, when the dates are dealt out anew (Simonsohn, Simmons & Nelson 2020,
 * "Inferences about specifications jointly", https://doi.org/10.1038/s41562-020-0912-z).
 *
 * Dates are what is shuffled: each model keeps its cost with its performance, so that only the order in time is lost. Of
 * estimators those with an analytic interval take part: others would be resampled anew in every shuffle.
 */
import { findEstimator } from '@/lib/fits/estimators/registry'
import type { FitOptions } from '@/lib/fits/fit-options'
import type { Observation } from '@/lib/fits/rows/observation'
import type { Random } from '@/lib/stats/chance/random'
import { median } from '@/lib/stats/robust/order-statistics'
import { specificationCurve, type SpecificationSpace } from './specification-curve'

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
 * @param population one series, any order
 * @param orders     for each shuffle the place that each row's date comes from
 * @param onProgress told the share of shuffles done
 * @returns null where the data give no curve
 */
export function jointTest(
  population: readonly Observation[],
  options: FitOptions,
  space: SpecificationSpace,
  orders: readonly (() => readonly number[])[],
  onProgress?: (share: number) => void,
): JointTest | null {
  const estimators = space.estimators.filter((id) => findEstimator(id).intervalKind !== 'bootstrap')
  const curveOf = (rows: readonly Observation[]) =>
    statisticsOf(specificationCurve(rows, options, { ...space, estimators }, { draws: 0, seed: 1 }).results)
  const observed = curveOf(population)
  if (!observed) return null
  let [valid, medians, signs, clears] = [0, 0, 0, 0]
  orders.forEach((orderOf, run) => {
    const order = orderOf()
    const shuffled = curveOf(
      population.map((row, i) => {
        const { date, decimalYear } = population[order[i] ?? i] ?? row
        return { ...row, date, decimalYear }
      }),
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

function statisticsOf(
  results: readonly { readonly slope: number; readonly interval: readonly [number, number] | null }[],
): JointStatistics | null {
  if (results.length === 0) return null
  const falling = results.filter(({ slope }) => slope < 0).length
  const clearlyFalling = results.filter(({ interval }) => interval && interval[1] < 0).length
  const clearlyRising = results.filter(({ interval }) => interval && interval[0] > 0).length
  return {
    results: results.length,
    median: median(results.map(({ slope }) => slope)),
    oneSign: Math.max(falling, results.length - falling) / results.length,
    clear: Math.max(clearlyFalling, clearlyRising) / results.length,
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
