/**
 * What every method of the field returns, so that sentence, chart, table and files need not know which one ran.
 * Slopes are doublings of cost per year (d log2 C / dt); months appear only where a slope is inverted (METHODS 2).
 */
import type { Result } from '@/lib/problem'
import type { LeftOut, Observation } from './rows/observation'

/** Ends in doublings of cost per year, at a level between 0 and 1. */
export interface SlopeInterval {
  readonly lower: number
  readonly upper: number
  readonly level: number
}

/** One fitted row. `fitted` and `residual` are in the space the method says (`residualSpace`). */
export interface FittedPoint {
  readonly observation: Observation
  /** Cost on the line, cost the model expects, or predicted performance: VIEW.md, "What the result holds, by method". */
  readonly fitted: number
  /** Observed minus fitted, in the space of `residualSd`: doublings (log2 cost), g(p), or nats. */
  readonly residual: number
  readonly leverage: number | null
  readonly cook: number | null
}

/** Value of the line at one date, in the cost's unit, with its bands where the method has them. */
export interface CurveValue {
  readonly value: number
  readonly low: number | null
  readonly high: number | null
  readonly predictLow: number | null
  readonly predictHigh: number | null
}

/** What every method answers; slopes are doublings of cost per year, residuals in `residualSpace`. */
export interface Fit {
  readonly method: string
  readonly points: readonly FittedPoint[]
  /** Rows of the population that this method or selection does not use, with reasons. */
  readonly leftOut: readonly LeftOut[]
  readonly slope: number
  readonly slopeSe: number | null
  /** log2 cost at decimal year 0; null where the method has no such number. */
  readonly intercept: number | null
  readonly r2: number | null
  readonly residualSd: number | null
  /** Median absolute residual in doublings, for the robust estimators, which have neither of the two above; else null. */
  readonly mad: number | null
  readonly residualSpace: 'log2-cost' | 'g-performance' | 'nats'
  readonly df: number | null
  /** The method's own analytic interval; null where it has none (n = 2, or a bootstrap is needed). */
  readonly interval: SlopeInterval | null
  /** Why `interval` is null although the method has one, e.g. Fieller refused. */
  readonly intervalProblem: Extract<Result<never>, { ok: false }>['problem'] | null
  /** The line at a date, at the view's threshold where the method has one. */
  readonly curve: (decimalYear: number) => CurveValue
  /**
   * One-sided confidence that the trend is faster than a law of slope `lawSlope` (standard error `lawSe`, 0 if exact),
   * `sign` = -1 where less cost is better and +1 where more is; null where draws are needed.
   */
  readonly pFaster: (lawSlope: number, lawSe: number, sign: -1 | 1) => number | null
  /** Named parameters of a model with several, e.g. the scaling law's; else null. */
  readonly parameters: Readonly<Record<string, number>> | null
  /** Minimised objective and how the solver ended, for iterative methods. */
  readonly solver: {
    readonly id: string
    readonly objective: number
    readonly iterations: number
    readonly evaluations: number
    readonly converged: boolean
    /** How many of the starts ended at another optimum; null with one start. */
    readonly startsDisagreeing: number | null
  } | null
  /** Component doubling times in months, e.g. of parameters and data in the scaling law; negative where it worsens. */
  readonly doublingTimes: Readonly<Record<string, number>> | null
}
