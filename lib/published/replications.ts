/** Published numbers of a study's folder, each held against what the figure of the same question answers. */
import { findCost } from '@/lib/data/find-cost'
import type { PublishedMeasure, PublishedQuantity, PublishedValue, StudyMeta } from '@/lib/data/study'
import type { Comparison as ComparedPairs } from '@/lib/result/pairs'
import type { FigureFit } from '@/lib/result/result'
import { type Comparison, compareEstimates, type ReportedEstimate } from './compare-estimates'

/** A published number beside ours, and where both are found. */
export interface Replication extends Comparison {
  readonly what: string
  /** `compute-gain`: how many times the compute something is worth. */
  readonly measure: 'months' | 'compute-gain' | PublishedMeasure
  readonly published: ReportedEstimate
  readonly ours: ReportedEstimate
  readonly n: number
  readonly why: string | null
  readonly source: string
  readonly url: string | null
  /** The view that answers it: study, and its query without `study=`. */
  readonly study: string
  readonly query: string
  /** Id of the same number in the literature table. */
  readonly literature: string | null
}

/** Every published number of a study: times per factor of two first. */
export const publishedNumbers = (
  meta: Pick<StudyMeta, 'published' | 'publishedQuantities'>,
): readonly (PublishedValue | PublishedQuantity)[] => [...meta.published, ...(meta.publishedQuantities ?? [])]

/**
 * @param figure of the view that `published.query` names, draws included
 * @returns null where the figure has no such number: a row without ours would say nothing
 */
export function replicate(
  published: PublishedValue | PublishedQuantity,
  figure: {
    readonly data: { readonly benchmark: string; readonly cost: string }
    readonly fit: FigureFit | null
    readonly pairs: Pick<ComparedPairs, 'ratio' | 'level' | 'n'> | null
  },
  meta: Pick<StudyMeta, 'id' | 'costs'>,
): Replication | null {
  const { fit, pairs, data } = figure
  const measure = 'measure' in published ? published.measure : 'months'
  const ours = measure === 'pair-ratio' ? pairs && ratioOf(pairs) : fit && oursOf(published, fit)
  const n = (pairs ?? fit)?.n
  if (!ours || n === undefined) return null
  const theirs: ReportedEstimate = {
    value: 'measure' in published ? (published.value ?? null) : published.months,
    low: published.low ?? null,
    high: published.high ?? null,
    level: published.level ?? null,
  }
  // A published number says by its cost which way it goes: what is better with less, halves.
  const expected = findCost(meta, data.benchmark, data.cost)?.better === 'more' ? 'doubling' : 'halving'
  const isRate = measure === 'months' || measure === 'annual-factor'
  const opposite = isRate && fit?.halvingTime.direction !== expected
  const comparison: Comparison = opposite
    ? { difference: null, verdict: 'differs' }
    : compareEstimates(theirs, ours, published.recomputes)
  return {
    what: published.what,
    measure,
    published: theirs,
    ours,
    ...comparison,
    n,
    why: published.why ?? null,
    source: published.source,
    url: published.url ?? null,
    study: meta.id,
    query: published.query,
    literature: published.literature ?? null,
  }
}

/** What of the figure answers a published number; null where it holds no such thing. */
function oursOf(published: PublishedValue | PublishedQuantity, fit: FigureFit): ReportedEstimate | null {
  const alone = (value: number | null): ReportedEstimate | null =>
    value === null ? null : { value, low: null, high: null, level: null }
  if (!('measure' in published)) return oursInMonths(published, fit)
  switch (published.measure) {
    case 'observed-gain':
      return alone(fit.gain.observed)
    case 'annual-factor': {
      const { value, low, high } = fit.annualFactor
      return value === null ? null : { value, low, high, level: low === null ? null : fit.level }
    }
    case 'r-squared':
      return alone(fit.r2)
    case 'objective':
      return alone(fit.solver?.objective ?? null)
    case 'pair-ratio':
      return null
  }
}

const ratioOf = ({ ratio, level }: Pick<ComparedPairs, 'ratio' | 'level'>): ReportedEstimate => ({
  ...ratio,
  level: ratio.low === null ? null : level,
})

/**
 * Months per factor of two of a fit, as a published value is held against it.
 * @returns null where the median of draws is asked for and there are none
 */
export function oursInMonths(
  { statistic }: Pick<PublishedValue, 'statistic'>,
  fit: FigureFit,
): ReportedEstimate | null {
  const { months, low, high } = fit.halvingTime
  const { bootstrap } = fit
  const isMedian = statistic === 'bootstrap-median'
  const value = isMedian ? (bootstrap?.median ?? null) : months
  if (value === null) return null
  const ours = { value, low, high, level: low === null ? null : fit.level }
  if (!bootstrap) return ours
  const { median, ...ends } = bootstrap.monteCarlo
  return { ...ours, monteCarlo: { ...ends, value: isMedian ? median : null } }
}
