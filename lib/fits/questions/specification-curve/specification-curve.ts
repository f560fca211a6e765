/**
 * The specification curve (METHODS 5, 11): every combination of method, cost, estimator, selection, threshold, window and
 * outlier rule that a study admits, each with its slope and interval, sorted, so that a reader sees how much a choice
 * decides.
 *
 * Source: Simonsohn, Simmons & Nelson, "Specification curve analysis", Nature Human Behaviour 4 (2020) 1208,
 * https://doi.org/10.1038/s41562-020-0912-z.
 */
import type { FitOptions } from '@/lib/fits/fit-options'
import { countedRates } from '@/lib/fits/intervals/record-count'
import { fitMethod } from '@/lib/fits/methods/fit-methods'
import { type HalvingTime, halvingTime } from '@/lib/fits/rates/halving-time'
import { modelSlopeEstimate, type SlopeDraws, slopeEstimate } from '../slope-estimate'
import { type DistinctFit, distinctFits } from './distinct-fits'
import type { SpecificationSeries, SpecificationSpace } from './specification-space'

/** The slope of one specification. */
export interface SpecificationResult extends Pick<DistinctFit, 'specification' | 'repeats' | 'dropped'> {
  readonly n: number
  readonly from: string
  readonly to: string
  /**
   * Doublings of cost per year, with its interval (null: there is none at this n; infinite where nothing bounds that
   * side). Of records by their counts, whatever the estimator: what of every combination with these records is possible.
   */
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

/** How intervals are made. */
export interface SpecificationPlan extends SlopeDraws {
  /** False: the source lists records only, with nothing to count them against; their lines keep their own intervals. */
  readonly countsRecords: boolean
}

/**
 * @param series  one a cost
 * @param options those of the view; what the space varies is taken from there
 * @param onProgress told the share of fits done, 0 to 1
 */
export function specificationCurve(
  series: readonly SpecificationSeries[],
  options: FitOptions,
  space: SpecificationSpace,
  plan: SpecificationPlan,
  onProgress?: (share: number) => void,
): SpecificationCurve {
  const { fits, combinations, repeated, tooFewPoints } = distinctFits(series, options, space)
  const countsOf = countsRemembered(countedInterval)
  let noSlope = 0
  let asMany = repeated
  const results = fits.flatMap((fit, i): readonly SpecificationResult[] => {
    const counts = plan.countsRecords && fit.specification.select === 'records'
    const estimate = slopeOf(fit, counts ? { ...plan, draws: 0 } : plan)
    const interval = estimate && (counts ? hullOf(countsOf(fit)) : estimate.interval)
    const time = estimate && halvingTime(estimate.slope, interval)
    onProgress?.((i + 1) / fits.length)
    if (!estimate || !time?.ok) {
      noSlope += 1 + fit.repeats.length
      asMany -= fit.repeats.length
      return []
    }
    const { specification, repeats, used, dropped } = fit
    const [from, to] = [used[0]?.date ?? '', used.at(-1)?.date ?? '']
    return [
      { specification, repeats, dropped, n: used.length, from, to, slope: estimate.slope, interval, time: time.value },
    ]
  })
  const progress = options.better === 'less' ? -1 : 1
  results.sort((a, b) => progress * (b.slope - a.slope))
  return { results, combinations, repeated: asMany, skipped: { tooFewPoints, noSlope }, draws: plan.draws }
}

type Interval = readonly [number, number]

/** Null where the method has no line. */
export function slopeOf(
  { specification: { method }, used, population, options }: DistinctFit,
  plan: SlopeDraws,
): { readonly slope: number; readonly interval: Interval | null } | null {
  const estimate =
    method === 'trend'
      ? slopeEstimate(
          used.map(({ decimalYear }) => decimalYear),
          used.map(({ cost }) => Math.log2(cost)),
          population,
          options,
          plan,
        )
      : modelSlopeEstimate(fitMethod(method), population, options, plan)
  return estimate.ok ? estimate.value : null
}

/** What record counts say of each set of rows that has a fit's records, found once a set whatever the estimator. */
export function countsRemembered<T>(count: (...asked: CountQuestion) => T): (fit: DistinctFit) => readonly T[] {
  const known = new Map<DistinctFit['population'], Map<string, { readonly value: T }>>()
  return ({ counted }) =>
    counted.map(({ population, options }) => {
      const ofPopulation = known.get(population) ?? new Map<string, { readonly value: T }>()
      known.set(population, ofPopulation)
      const key = JSON.stringify([options.threshold, options.from, options.to])
      const found = ofPopulation.get(key) ?? { value: count(population, options) }
      ofPopulation.set(key, found)
      return found.value
    })
}

type CountQuestion = readonly [population: DistinctFit['population'], options: FitOptions]

function countedInterval(...asked: CountQuestion): Interval | null {
  const counted = countedRates(...asked)
  return counted && [counted.lower, counted.upper]
}

/** What any of them leaves possible; null where one says nothing. */
const hullOf = (intervals: readonly (Interval | null)[]): Interval | null =>
  intervals.reduce((hull, one) => hull && one && [Math.min(hull[0], one[0]), Math.max(hull[1], one[1])])
