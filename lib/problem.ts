/**
 * Why a question has no answer. Codes and facts only: the words for people live in `lib/text`, one file a language.
 * A rising slope or an unbounded interval is a result, not a problem (METHODS 2).
 */
export type Problem =
  | { readonly code: 'too-few-points'; readonly n: number; readonly needed: number }
  | { readonly code: 'one-date-only'; readonly decimalYear: number }
  | { readonly code: 'cost-not-positive'; readonly row: string }
  | { readonly code: 'not-finite'; readonly row: string }
  | { readonly code: 'slope-zero' }
  | { readonly code: 'collinear' }
  /** The errors that the costs are said to have account for all of their spread: nothing is left to explain by. */
  | { readonly code: 'errors-exceed-spread' }
  | { readonly code: 'performance-effect-not-significant'; readonly level: number }
  /** One point alone decides the line, so an error that rests on each point's own residual has none to rest on. */
  | { readonly code: 'leverage-one' }
  /** Resamples of so few rows or groups are no interval. */
  | {
      readonly code: 'too-few-to-resample'
      readonly of: 'points' | 'clusters'
      readonly n: number
      readonly needed: number
    }
  /** So many draws gave a slope; the ends of an interval at its level lie beyond them. */
  | { readonly code: 'too-few-draws'; readonly draws: number; readonly needed: number }
  /** So many bootstrap draws gave a slope, and a BCa interval has none: all on one side, or no acceleration. */
  | { readonly code: 'draws-without-interval'; readonly draws: number }
  /** The rate is not read off a least squares regression here, so errors of its coefficients say nothing of it. */
  | { readonly code: 'not-least-squares' }
  /** Errors by clusters rest on that many clusters, and need more. */
  | { readonly code: 'too-few-clusters'; readonly n: number; readonly needed: number }
  /** Every row that reaches the level is a record, or all are of one date: record counts say nothing. */
  | { readonly code: 'nothing-to-count' }
  | { readonly code: 'not-converged'; readonly objective: number }
  | { readonly code: 'performance-needed'; readonly method: string }
  /** The threshold has no value on the metric's natural scale: at or below chance, or log of nothing. */
  | { readonly code: 'threshold-off-scale'; readonly threshold: number }
  | { readonly code: 'columns-needed'; readonly columns: readonly string[] }
  /** The scaling law gains nothing from more of these inputs, so no least cost reaches the threshold. */
  | { readonly code: 'no-least-cost'; readonly inputs: readonly string[] }

  /** The method compares models with their partners: there is no line over time. */
  | { readonly code: 'compares-pairs' }
  /** Structures of the scaling law whose compute has no doubling time at every loss; `numerical`: one at a given point. */
  | { readonly code: 'structure-without-rate'; readonly structure: string; readonly numerical: boolean }

/** A value, or why there is none. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }

/** A value as a result. */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value })

/** A problem as a result of any type. */
export const fail = (problem: Problem): { readonly ok: false; readonly problem: Problem } => ({ ok: false, problem })
