/**
 * What puts a line through log2 cost over decimal years (METHODS 3). An estimator knows numbers only: selection, dates and
 * resampling are the trend's business. One file each; `registry.ts` is the list from which URL values, menus and
 * tests follow, and the compiler asks `line-estimators.ts` for its computation and `lib/text/en/method/estimators.ts` for
 * its names.
 */
import type { Problem, Result } from '@/lib/problem'
import type { ProgramTime } from '../program-time'

/** What an estimator is asked with, beside the points. */
export interface EstimatorOptions {
  /** Of the interval, 0 to 1. */
  readonly level: number
  /** Share of the points below the line, for `quantile`. */
  readonly tau: number
}

/** A line by its slope and a point near the data that it goes through: decimal year 0 lies two thousand years away. */
export interface Line {
  readonly slope: number
  readonly x: number
  readonly y: number
}

/** Half-widths in y, at the level asked for; `prediction` is null where errors have no distribution. */
export interface BandHalfWidths {
  readonly mean: number
  readonly prediction: number | null
}

/** A line with its errors; what the estimator does not give is null. */
export interface Estimate extends Line {
  readonly slopeSe: number | null
  readonly df: number | null
  readonly r2: number | null
  readonly residualSd: number | null
  /** Median absolute residual, for the robust ones; null otherwise. */
  readonly mad: number | null
  readonly residuals: readonly number[]
  readonly leverage: readonly (number | null)[]
  readonly cook: readonly (number | null)[]
  /** Ends of the slope's own interval, lower first, or why there are none; both null where draws must make it. */
  readonly ends: readonly [number, number] | null
  readonly endsProblem: Problem | null
  readonly bandAt: ((x: number) => BandHalfWidths) | null
  /** See `Fit.pFaster`. */
  readonly pFaster: (lawSlope: number, lawSe: number, sign: -1 | 1) => number | null
}

/** Options that not every estimator reads. */
export type EstimatorOption = 'tau'

/** What an estimator is, for all who do not compute with it: a page that reads its address loads no computation. */
export interface EstimatorTraits<Id extends string = string> {
  readonly id: Id
  readonly source: string
  /** Kind of its own interval; `bootstrap`: of rows, because no analytic one is good. */
  readonly intervalKind: 't' | 'sen' | 'bootstrap'
  /** Its line is that of least squares, so that other errors of the same regression may be put beside it. */
  readonly leastSquares?: true
  /** Options of its own, which say nothing beside another estimator. */
  readonly reads: readonly EstimatorOption[]
  /** True: it ends within a tolerance of its line, so two right programs differ by more than rounding. */
  readonly iterates?: true
  readonly programTime: ProgramTime
}

/** A way to put a line through points. */
export interface Estimator<Id extends string = string> extends EstimatorTraits<Id> {
  /**
   * The line with all that can be said about it.
   * @param x decimal years; @param y log2 cost, of the same length
   * @returns `too-few-points` under 2, `one-date-only`, `not-finite` (row = index), `not-converged`
   */
  readonly estimate: (x: readonly number[], y: readonly number[], options: EstimatorOptions) => Result<Estimate>
  /** The line alone, as fast as may be; x not all equal. A slope that is not finite: none. */
  readonly line: (x: Float64Array, y: Float64Array, options: EstimatorOptions) => Line
  /** The same for many resamples, prepared once, then asked with how often each point was drawn. */
  readonly lineOfCounts?: (
    x: Float64Array,
    y: Float64Array,
    options: EstimatorOptions,
  ) => ((counts: Uint32Array) => Line) | null
  /** Slopes without each point in turn, in closed form; NaN where none is left. */
  readonly slopesWithoutEach?: (x: readonly number[], y: readonly number[]) => readonly number[] | null
}

/** No line: one date only, or under two points. */
export const noLine: Line = { slope: NaN, x: NaN, y: NaN }
