/**
 * What every method of the field returns, so that sentence, chart, table and files need not know which one ran.
 * Slopes are doublings of cost per year (d log2 C / dt); months appear only where a slope is inverted (METHODS 2).
 */
import type { Better, PerformanceDefinition, StudyMeta } from '@/lib/data/study'
import type { Result } from '@/lib/problem'
import type { EstimatorId } from './estimators/registry'
import type { LeftOut, Observation } from './rows/observation'

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
  /** Kind of the method's own interval. */
  readonly intervalKind: 't' | 'sen' | 'fieller' | 'bootstrap'
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

export interface FitOptions {
  readonly better: Better
  readonly performance: PerformanceDefinition | null
  /** Performance level held fixed, in the metric's unit; null where the series has none. */
  readonly threshold: number | null
  readonly select: 'records' | 'reaching' | 'all'
  /** Inclusive ISO dates, applied after selection. */
  readonly from: string | null
  readonly to: string | null
  readonly level: number
  /** What puts the line through the points; `trend` only. */
  readonly estimator: EstimatorId
  /** Share of the points below the line, 0.01 to 0.99; `quantile` only. */
  readonly tau: number
  readonly structure: string
  readonly solver: 'as-published' | 'converged'
  readonly delta: number
  /** Columns of parameters, tokens and benchmark that the scaling law reads; null where the study has none. */
  readonly scalingLaw: NonNullable<StudyMeta['scalingLaw']> | null
  /** Id of the benchmark that is looked at: a method that uses all of them draws its line on this one. */
  readonly benchmark: string
}

/** A line drawn by resampling. */
export interface DrawnLine {
  readonly slope: number
  /** Its log2 cost at the start of `LEVEL_YEAR`. */
  readonly level?: number
  /** Of a solver with several starts: some ended at another optimum. */
  readonly startsDisagree?: boolean
}

/** Where levels of drawn lines are given: near the data, so that they keep their digits. */
export const LEVEL_YEAR = 2020

/** Residuals put to other rows, the rows themselves kept: their number, and the slope when place i bears residual `picked[i]`. */
export interface ResidualResampler {
  /** Rows fitted, in date order. */
  readonly size: number
  readonly slopeOf: (picked: Uint32Array) => number | DrawnLine
}

/**
 * A method of the field. `population` is what METHODS 3 calls so: usable, filtered, one row a model; selection, dates and
 * estimation are the method's business, so that leave-one-out and resampling can run the whole of it again.
 */
export interface FitMethod {
  readonly id: string
  readonly label: string
  readonly source: string
  /** False: `select` is ignored, with a notice, because the method uses every evaluation. */
  readonly usesSelection: boolean
  readonly needsPerformance: boolean
  /** True: the population holds the rows of every benchmark of the study, not of the chosen one only. */
  readonly usesAllBenchmarks: boolean
  /** True: one refit takes milliseconds, so nothing refits it once a row (leave-one-out) while a page waits. */
  readonly costly?: boolean
  /** What its own interval resamples, by estimator where that decides; without it the method has an analytic one. */
  readonly drawsBy?: 'row' | 'cluster' | ((estimator: EstimatorId) => 'row' | null)
  readonly fit: (population: readonly Observation[], options: FitOptions) => Result<Fit>
  /** Slope only, as fast as the method allows: what a bootstrap draw or a leave-one-out refit needs. NaN: no slope. */
  readonly slope: (population: readonly Observation[], options: FitOptions) => number
  /**
   * A faster way to the slopes of many resamples, for a method whose preparation is worth keeping, or which keeps something
   * of the full sample in every one: prepared once, then asked with how often each row of the population was drawn. With
   * the line's level where its band must come from draws.
   */
  readonly resampler?: (
    population: readonly Observation[],
    options: FitOptions,
  ) => (counts: Uint32Array) => number | DrawnLine
  /** The same for residuals, in the space of the regression; absent or null where the method has none to move. */
  readonly residualResampler?: (population: readonly Observation[], options: FitOptions) => ResidualResampler | null
  /** Slopes without each used row, by id, in closed form; null where leaving a row out can change the selection. */
  readonly slopesWithoutEach?: (
    population: readonly Observation[],
    options: FitOptions,
  ) => ReadonlyMap<string, number> | null
}
