/** The rule by which a published number is held against ours: difference and verdict. */
import type { MonteCarloError } from '@/lib/result/draws/monte-carlo-error'

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
  /** How far months that draws gave may lie from those of draws without end; absent where none did. */
  readonly monteCarlo?: Pick<MonteCarloError, 'low' | 'high'> & {
    /** Null where the value itself is no draw's. */
    readonly value: MonteCarloError['median'] | null
  }
}

/** What `compareEstimates` finds. */
export type Verdict = 'reproduced' | 'recomputed' | 'agrees' | 'differs'

/** How far ours is from the published number, as a fraction of it, and what that means. */
export interface Comparison {
  /** Ours over the published value, less 1; null where either is missing or the two change in opposite directions. */
  readonly difference: number | null
  readonly verdict: Verdict
}

/** How far a reproduced number may lie from the published one. */
const REPRODUCED_WITHIN = 0.05

/**
 * The rule. *Reproduced*: within 5 % of the published value, which lies in our interval where we have one. *Agrees*: the
 * two intervals overlap; a number without interval counts as one of no width. *Differs*: neither. *Recomputed* is what the
 * first is called where ours is the published table through its own formula: that checks the arithmetic, not the finding.
 * @example compareEstimates({ value: 16, low: null, ... }, { value: 15.68, low: 13.22, high: 19.28, ... })
 *          // { difference: -0.02, verdict: 'reproduced' }
 */
export function compareEstimates(published: ReportedEstimate, ours: ReportedEstimate, recomputes = false): Comparison {
  const difference =
    published.value === null || ours.value === null || published.value === 0 ? null : ours.value / published.value - 1
  const [from, to] = ends(ours)
  const inside = published.value !== null && (ours.low === null || (from <= published.value && published.value <= to))
  if (published.value !== null && inside && isNear(published.value, ours.value))
    return { difference, verdict: recomputes ? 'recomputed' : 'reproduced' }
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
