/**
 * The specification curve of a view's series (METHODS 5): the choices that the study admits, the reader's own view and
 * the published numbers marked, and how many agree.
 */
import { findCost } from '@/lib/data/find-cost'
import type { PublishedValue, Study } from '@/lib/data/study'
import type { Fit } from '@/lib/fits/fit'
import { type HalvingTime, halvingTime } from '@/lib/fits/rates/halving-time'
import {
  type SpecificationCurve,
  specificationCurve,
  type SpecificationResult,
} from '@/lib/fits/questions/specification-curve/specification-curve'
import type { Specification, SpecificationSpace } from '@/lib/fits/questions/specification-curve/specification-space'
import { drawsRequest } from '../draws/draws-request'
import { answeredInterval } from '../evidence/answered-interval'
import { fitView, type Question } from '../fit-view'
import { lawRate, type LawRates } from '../measured-laws'
import { specificationSeries, specificationSpace } from './specification-choices'
import { trendQuestion } from './trend-question'
import type { View } from '@/lib/view/view'
import { contextOf } from '@/lib/view/study-context'
import { decodeView } from '@/lib/view/view-codec'

/** The curve of a view's series, with the view itself and the published numbers placed on it. */
export interface SpecificationsView extends SpecificationCurve {
  readonly space: SpecificationSpace
  /** Costs that take part, the view's own first. */
  readonly costs: readonly { readonly id: string; readonly label: string }[]
  readonly level: number
  /** The reader's view as it stands, by its own method; null where it has no slope. */
  readonly own: {
    /** Place of the result that is this view, itself or among its repeats; null where the curve does not hold it. */
    readonly index: number | null
    readonly slope: number
    readonly interval: readonly [number, number] | null
    readonly time: HalvingTime
  } | null
  /** Published numbers of this series and cost; slopes are signed as progress is. */
  readonly published: readonly (PublishedValue & { readonly slope: number })[]
  /** Results whose slope has the sign of the reader's own (of the median result where there is none), and the rest. */
  readonly agreement: {
    readonly same: number
    readonly opposite: number
    /** Of each, those whose interval excludes zero. */
    readonly sameClearly: number
    readonly oppositeClearly: number
  }
  /** By law of the view: results faster than it, and those whose whole interval is. */
  readonly laws: readonly {
    readonly id: string
    readonly slope: number
    readonly faster: number
    readonly clearlyFaster: number
  }[]
}

/** Resamples behind the intervals of Huber's and the quantile line here; the view itself draws as many as it says. */
const SPECIFICATION_DRAWS = 100
/** In a larger population they would take seconds, so these estimators go without (`draws` of the result is then 0). */
const MOST_RESAMPLED = 1000

/**
 * @param shown interval that the view's figure shows, where it comes from draws (`figure.fit.slopeInterval`); null: the
 * analytic one
 * @param onProgress told the share done, 0 to 1
 */
export function specificationsOf(
  view: View,
  study: Study,
  lawRates: LawRates,
  shown: readonly [number, number] | null = null,
  onProgress?: (share: number) => void,
): SpecificationsView {
  const question = trendQuestion(view, study)
  const { options, population, cost } = question
  const series = specificationSeries(view, study)
  const space = specificationSpace(view, question)
  const draws = population.observations.length > MOST_RESAMPLED ? 0 : SPECIFICATION_DRAWS
  const plan = { draws, seed: view.seed, countsRecords: !study.meta.recordsOnly }
  const curve = specificationCurve(series, options, space, plan, onProgress)
  const progress = cost.better === 'less' ? -1 : 1
  const fitted = fitView(view, study)
  const { fit } = fitted
  const own = fit.ok ? ownOf(view, study, fitted, fit.value, curve.results, shown) : null
  const reference = own?.slope ?? curve.results[Math.floor(curve.results.length / 2)]?.slope ?? 0
  return {
    ...curve,
    space,
    costs: series.map(({ cost: id }) => ({ id, label: findCost(study.meta, view.benchmark, id)?.label ?? id })),
    level: options.level,
    own,
    published: publishedOf(view, study, lawRates, progress),
    agreement: agreementWith(reference, curve.results),
    laws: view.law.flatMap((id) => {
      const law = lawRate(id, lawRates, fit.ok ? fittedSpan(fit.value) : null)
      return law === null ? [] : [fasterThan({ id, slope: progress * law.rate }, curve.results, progress)]
    }),
  }
}

/** Results that are faster than a law. @param law slope signed as progress is; @param progress -1 where less is better */
export function fasterThan(
  { id, slope }: { readonly id: string; readonly slope: number },
  results: readonly SpecificationResult[],
  progress: -1 | 1,
): SpecificationsView['laws'][number] {
  const beyond = (value: number) => progress * (value - slope) > 0
  return {
    id,
    slope,
    faster: results.filter((one) => beyond(one.slope)).length,
    clearlyFaster: results.filter(({ interval }) => interval?.every(beyond)).length,
  }
}

/** The fitted dates, over which measured laws are measured. */
export function fittedSpan({ points }: Fit): { readonly from: string; readonly to: string } {
  const dates = points.map(({ observation }) => observation.date).sort()
  return { from: dates[0] ?? '', to: dates.at(-1) ?? '' }
}

function ownOf(
  view: View,
  study: Study,
  question: Question,
  fit: Fit,
  results: readonly SpecificationResult[],
  shown: readonly [number, number] | null,
): SpecificationsView['own'] {
  const { slope } = fit
  const isOwn = ({ method, cost, estimator, select, threshold, window, outliers }: Specification) =>
    method === view.method &&
    cost === view.cost &&
    (question.method.estimators.length === 0 || estimator === view.estimator) &&
    // Without a level to choose by, the rows that reach are all rows.
    (!question.method.usesSelection ||
      ((select === view.select || (select === 'all' && view.select === 'reaching' && view.threshold === null)) &&
        (select === 'all' || threshold === view.threshold))) &&
    window.from === view.from &&
    window.to === view.to &&
    outliers === 'none'
  const found = results.findIndex(({ specification, repeats }) => isOwn(specification) || repeats.some(isOwn))
  const interval = drawsRequest(view, study)
    ? shown
    : answeredInterval({ ...question, view, study, fit, draws: null }).ends
  const time = halvingTime(slope, interval)
  return time.ok ? { index: found < 0 ? null : found, slope, interval, time: time.value } : null
}

function publishedOf(view: View, study: Study, lawRates: LawRates, progress: -1 | 1): SpecificationsView['published'] {
  const context = contextOf(study, lawRates)
  return study.meta.published.flatMap((value) => {
    const other = decodeView(value.query, context).view
    return other.benchmark === view.benchmark && other.cost === view.cost
      ? [{ ...value, slope: (progress * 12) / value.months }]
      : []
  })
}

function agreementWith(reference: number, results: readonly SpecificationResult[]): SpecificationsView['agreement'] {
  const clear = ({ interval }: SpecificationResult) => interval !== null && interval[0] * interval[1] > 0
  const same = results.filter(({ slope }) => slope * reference > 0)
  const opposite = results.filter(({ slope }) => slope * reference < 0)
  return {
    same: same.length,
    opposite: opposite.length,
    sameClearly: same.filter(clear).length,
    oppositeClearly: opposite.filter(clear).length,
  }
}
