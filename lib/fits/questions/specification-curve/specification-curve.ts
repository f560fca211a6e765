/**
 * The specification curve (METHODS 5): every combination of estimator, selection, threshold, window and outlier rule that
 * a study admits, each with its slope and interval, sorted, so that a reader sees how much a choice decides.
 *
 * Combinations that fit the same rows by the same estimator are one result, counted once: they would vote several times.
 * Source: Simonsohn, Simmons & Nelson, "Specification curve analysis", Nature Human Behaviour 4 (2020) 1208,
 * https://doi.org/10.1038/s41562-020-0912-z.
 */
import type { EstimatorId } from '@/lib/fits/estimators/registry'
import type { FitOptions } from '@/lib/fits/fit-options'
import { type HalvingTime, halvingTime } from '@/lib/fits/rates/halving-time'
import type { Observation } from '@/lib/fits/rows/observation'
import { inDateOrder, inWindow, reaching, records } from '@/lib/fits/rows/select'
import { type SlopeDraws, slopeEstimate } from '../slope-estimate'
import { LEAST_POINTS } from '../threshold-sweep'
import { keptByRule, type OutlierRule } from './outlier-rules'

/** Inclusive ISO dates, null: open. */
export interface SpecificationWindow {
  readonly id: 'view' | 'whole' | 'since-2015' | 'last-five-years'
  readonly from: string | null
  readonly to: string | null
}

/** The choices whose product is the curve. */
export interface SpecificationSpace {
  readonly estimators: readonly EstimatorId[]
  readonly selections: readonly FitOptions['select'][]
  /** In the metric's unit; `[null]` where the series has no performance. */
  readonly thresholds: readonly (number | null)[]
  readonly windows: readonly SpecificationWindow[]
  readonly outliers: readonly OutlierRule[]
}

/** One choice of each. */
export interface Specification {
  readonly estimator: EstimatorId
  readonly select: FitOptions['select']
  /** Null where none applies: a series without performance, or `all`. */
  readonly threshold: number | null
  readonly window: SpecificationWindow
  readonly outliers: OutlierRule
}

/** The slope of one specification. */
export interface SpecificationResult {
  readonly specification: Specification
  /** Further combinations of the product that fit the same rows by the same estimator. */
  readonly repeats: readonly Specification[]
  readonly n: number
  /** Points that the outlier rule leaves out. */
  readonly dropped: number
  readonly from: string
  readonly to: string
  /** Doublings of cost per year, with its interval (null: the estimator has none at this n). */
  readonly slope: number
  readonly interval: readonly [number, number] | null
  readonly time: HalvingTime
}

/** All slopes that the choices lead to. */
export interface SpecificationCurve {
  /** Fastest progress first: by slope along the series' direction of progress. */
  readonly results: readonly SpecificationResult[]
  /** Combinations of the product, those that came to one of the results again, and those without a result. */
  readonly combinations: number
  readonly repeated: number
  readonly skipped: {
    readonly tooFewPoints: number
    /** One date only, a slope of exactly zero, or an estimator that found no line. */
    readonly noSlope: number
  }
  /** Resamples behind the intervals of estimators that have no analytic one. */
  readonly draws: number
}

/**
 * @param population as METHODS 3 says, one series
 * @param options    those of the view; what the space varies is taken from there
 * @param onProgress told the share of selections, thresholds and windows done, 0 to 1
 */
export function specificationCurve(
  population: readonly Observation[],
  options: FitOptions,
  space: SpecificationSpace,
  plan: SlopeDraws,
  onProgress?: (share: number) => void,
): SpecificationCurve {
  const { better, performance } = options
  const ordered = inDateOrder(population, better)
  const place = new Map(ordered.map((observation, i) => [observation, i]))
  const found = new Map<string, Draft | null>()
  let [combinations, repeated, tooFewPoints, noSlope] = [0, 0, 0, 0]
  const samples = space.selections.reduce(
    (sum, select) => sum + (select === 'all' ? 1 : space.thresholds.length) * space.windows.length,
    0,
  )
  let done = 0

  for (const select of space.selections)
    for (const threshold of select === 'all' ? [null] : space.thresholds) {
      const reached = select === 'all' ? ordered : reaching(ordered, performance, threshold)
      const chosen = select === 'records' ? records(reached, better) : reached
      for (const window of space.windows) {
        const inside = inWindow(chosen, window.from, window.to)
        const years = inside.map(({ decimalYear }) => decimalYear)
        const doublings = inside.map(({ cost }) => Math.log2(cost))
        for (const outliers of space.outliers) {
          const stays = keptByRule(years, doublings, outliers)
          const used = inside.filter((_, i) => stays[i])
          const x = years.filter((_, i) => stays[i])
          const y = doublings.filter((_, i) => stays[i])
          const rows = used.map((observation) => place.get(observation)).join()
          for (const estimator of space.estimators) {
            combinations += 1
            if (used.length < LEAST_POINTS) {
              tooFewPoints += 1
              continue
            }
            const specification = { estimator, select, threshold, window, outliers }
            const key = `${estimator} ${rows}`
            const before = found.get(key)
            if (before) {
              before.repeats.push(specification)
              repeated += 1
              continue
            }
            const asked = { ...options, estimator, select, threshold, from: window.from, to: window.to }
            // An outlier rule chooses among the points of the fit, so its draws start from those that it leaves.
            const [from, how] = outliers === 'none' ? [ordered, asked] : [used, { ...asked, select: 'all' as const }]
            const estimate = before === null ? null : slopeEstimate(x, y, from, how, plan)
            const time = estimate?.ok ? halvingTime(estimate.value.slope, estimate.value.interval) : null
            if (!estimate?.ok || !time?.ok) {
              found.set(key, null)
              noSlope += 1
              continue
            }
            found.set(key, {
              specification,
              repeats: [],
              n: used.length,
              dropped: inside.length - used.length,
              from: used[0]?.date ?? '',
              to: used.at(-1)?.date ?? '',
              ...estimate.value,
              time: time.value,
            })
          }
        }
        onProgress?.(++done / samples)
      }
    }

  const progress = better === 'less' ? -1 : 1
  const results = [...found.values()].filter((draft) => draft !== null)
  results.sort((a, b) => progress * (b.slope - a.slope))
  return { results, combinations, repeated, skipped: { tooFewPoints, noSlope }, draws: plan.draws }
}

type Draft = Omit<SpecificationResult, 'repeats'> & { readonly repeats: Specification[] }
