/**
 * A published number held against ours: difference and verdict by a stated rule. It compares what a study's folder says
 * was published with what the figure of the same question answers.
 */
import { findCost } from '@/lib/data/find-cost'
import type { PublishedMeasure, PublishedQuantity, PublishedValue, StudyMeta } from '@/lib/data/study'
import type { FigureFit } from '@/lib/result/result'

/** A number with its interval, in any unit. */
export interface ReportedEstimate {
  /** Null where only a range was published. */
  readonly value: number | null
  /** Null where there is no interval. */
  readonly low: number | null
  /** Null beside a `low` where the interval has no upper end. */
  readonly high: number | null
  /** Level of the interval; null where none was stated. */
  readonly level: number | null
}

/** What `compareEstimates` finds. */
export type Verdict = 'reproduced' | 'agrees' | 'differs'

/** How far ours is from the published number, as a fraction of it, and what that means. */
export interface Comparison {
  /** Ours over the published value, less 1; null where either is missing or the two change in opposite directions. */
  readonly difference: number | null
  readonly verdict: Verdict
}

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

/** How far a reproduced number may lie from the published one. */
const REPRODUCED_WITHIN = 0.05

/**
 * The rule. *Reproduced*: within 5 % of the published value, which lies in our interval where we have one. *Agrees*: the
 * two intervals overlap; a number without interval counts as one of no width. *Differs*: neither.
 * @example compareEstimates({ value: 16, low: null, ... }, { value: 15.68, low: 13.22, high: 19.28, ... })
 *          // { difference: -0.02, verdict: 'reproduced' }
 */
export function compareEstimates(published: ReportedEstimate, ours: ReportedEstimate): Comparison {
  const difference =
    published.value === null || ours.value === null || published.value === 0 ? null : ours.value / published.value - 1
  const [from, to] = ends(ours)
  const inside = published.value !== null && (ours.low === null || (from <= published.value && published.value <= to))
  if (published.value !== null && inside && isNear(published.value, ours.value))
    return { difference, verdict: 'reproduced' }
  const [publishedFrom, publishedTo] = ends(published)
  return { difference, verdict: from <= publishedTo && publishedFrom <= to ? 'agrees' : 'differs' }
}

/** By the values and not by their quotient, which would lose exactly 5 % to rounding. */
const isNear = (published: number, ours: number | null): boolean =>
  ours !== null && Math.abs(ours - published) <= REPRODUCED_WITHIN * Math.abs(published)

function ends({ value, low, high }: ReportedEstimate): readonly [number, number] {
  if (low === null) return [value ?? NaN, value ?? NaN]
  return [low, high ?? Infinity]
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
  figure: { readonly data: { readonly benchmark: string; readonly cost: string }; readonly fit: FigureFit | null },
  meta: Pick<StudyMeta, 'id' | 'costs'>,
): Replication | null {
  const { fit, data } = figure
  const measure = 'measure' in published ? published.measure : 'months'
  const ours = fit && oursOf(published, fit)
  if (!fit || !ours) return null
  const theirs: ReportedEstimate = {
    value: 'measure' in published ? (published.value ?? null) : published.months,
    low: published.low ?? null,
    high: published.high ?? null,
    level: published.level ?? null,
  }
  // A published number says by its cost which way it goes: what is better with less, halves.
  const expected = findCost(meta, data.benchmark, data.cost)?.better === 'more' ? 'doubling' : 'halving'
  const opposite = fit.halvingTime.direction !== expected && (measure === 'months' || measure === 'annual-factor')
  const comparison: Comparison = opposite ? { difference: null, verdict: 'differs' } : compareEstimates(theirs, ours)
  return {
    what: published.what,
    measure,
    published: theirs,
    ours,
    ...comparison,
    n: fit.n,
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
  }
}

/**
 * Months per factor of two of a fit, as a published value is held against it.
 * @returns null where the median of draws is asked for and there are none
 */
export function oursInMonths(
  { statistic }: Pick<PublishedValue, 'statistic'>,
  fit: FigureFit,
): ReportedEstimate | null {
  const { months, low, high } = fit.halvingTime
  const value = statistic === 'bootstrap-median' ? (fit.bootstrap?.median ?? null) : months
  return value === null ? null : { value, low, high, level: low === null ? null : fit.level }
}
