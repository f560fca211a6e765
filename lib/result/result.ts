/**
 * What a view comes to, as plain data: the fit's numbers, its points and line, the laws held against it. Words are made of
 * it in `lib/text`, and a figure puts both together.
 */
import type { EstimatorId } from '@/lib/fits/estimators/registry'
import type { AskedInterval, IntervalId } from '@/lib/fits/intervals/registry'
import type { MethodId } from '@/lib/fits/methods/registry'
import type { CostError } from '@/lib/fits/rows/cost-error'
import type { HalvingTime } from '@/lib/fits/rates/halving-time'
import type { LeftOut } from '@/lib/fits/rows/observation'
import type { Linearity } from '@/lib/fits/questions/linearity/linearity'
import type { MissingCosts } from '@/lib/fits/questions/missing-costs'
import type { PooledBenchmarks } from '@/lib/fits/methods/pooled-benchmarks'
import type { Clusters } from './evidence/clusters-of-view'
import type { MonteCarloError } from './draws/monte-carlo-error'

/** Where a measured law is measured: a series of a study, by ids and by titles. */
export interface LawSource {
  readonly study: string
  readonly studyTitle: string
  readonly benchmark: string
  readonly benchmarkLabel: string
}

/** The dates that a measured law's rate is of: its first and last point there, ISO. */
export interface MeasuredOver {
  readonly from: string
  readonly to: string
  readonly n: number
  /** True where the fit's own dates hold too few of its points, and the rate is of its whole record instead. */
  readonly wholeRecord: boolean
}

/** A fitted row: `record` and `emphasised` decide how it is drawn; numbers are full precision. */
export interface FigurePoint {
  readonly id: string
  readonly name: string
  readonly url: string | null
  readonly date: string
  readonly decimalYear: number
  readonly cost: number
  readonly performance: number | null
  readonly record: boolean
  /** Set apart from the other fitted rows: records, and a model's points near its threshold. */
  readonly emphasised: boolean
  readonly fitted: number
  readonly residual: number
  readonly leverage: number | null
  readonly cook: number | null
  /** Months per factor two when this row is left out, and with it every other score of its model; null where not computed or not a number. */
  readonly withoutMonths: number | null
  /** What leaves it out by hand: its model where that has several rows in the series, else the row's id. */
  readonly exclusion: string
  /** Rows of the series that are of its model, itself among them. */
  readonly modelRows: number
  /** Value of the view's colour field, null when there is none. */
  readonly group: string | null
  /** Of a method that fits all benchmarks together: the row's, and whether it is the one that the line is drawn for. */
  readonly benchmark?: { readonly label: string; readonly drawn: boolean }
}

/** A row of the series that is not in the fit but has a date and a cost: drawn quietly, hollow when excluded. */
export interface ContextPoint {
  readonly id: string
  readonly name: string
  readonly date: string
  readonly decimalYear: number
  readonly cost: number
  readonly performance: number | null
  readonly reason: LeftOut['reason']
  readonly exclusion: string
  readonly modelRows: number
  readonly group: string | null
}

/** The line at one date in the cost's unit, with its bands; null where there is no band. */
export interface LinePoint {
  readonly date: string
  readonly decimalYear: number
  readonly value: number
  readonly low: number | null
  readonly high: number | null
  readonly predictLow: number | null
  readonly predictHigh: number | null
}

/** A law held against the fit. */
export interface LawComparison {
  readonly id: string
  readonly label: string
  readonly months: number
  /** Signed slope, doublings of cost per year, its standard error (0 when the law is a convention), and whose that is. */
  readonly slope: number
  readonly slopeSe: number
  readonly errorsBy: 't' | 'ar1' | null
  readonly measured: boolean
  /** Where a measured law is measured; null for a convention. */
  readonly source: LawSource | null
  readonly over: MeasuredOver | null
  readonly speedRatio: { readonly value: number; readonly low: number | null; readonly high: number | null }
  /** Null beyond what a number can hold. */
  readonly gain: number | null
  readonly share: number
  readonly pFaster: number | null
  /** Half the range that holds the confidence of draws without end, in 95 of 100 seeds; absent where no draws were counted. */
  readonly pFasterError?: number
  /** Two ends of the law's line, starting at the fit's value on the first fitted date. Straight in log cost only. */
  readonly line: readonly { readonly decimalYear: number; readonly value: number }[]
}

/** Ends are null where nothing bounds that side. */
export interface RecordRateRange {
  readonly low: number | null
  readonly high: number | null
  readonly estimate: number | null
  readonly level: number
  /** Models whose order it rests on. */
  readonly n: number
}

/** Whether the records are more than chance: counts of models, and two probabilities. */
export interface RecordTest {
  readonly n: number
  readonly reaching: number
  readonly looked: number
  readonly withCost: number
  /** P(at least as many records) under exchangeable order; exact where there are no ties, else from 999 shuffles. */
  readonly pCount: number | null
  readonly pCountExact: boolean
  /** Share of seeded shuffles (with 3 records or more) whose slope is at least as steep. */
  readonly pSlope: number | null
  readonly degenerate: number | null
  /** How far models that reach it without a known cost could move the slope; null where there are none. */
  readonly missing: MissingCosts | null
  /**
   * Rates that the order of all reaching models leaves possible, doublings of cost a year, whatever line the records make
   * (`recordRates`); null on one date, or where every model that reaches is a record and there is nothing to count against.
   */
  readonly rates: RecordRateRange | null
}

/**
 * What an interval is of. A trend, at its level; or, with no level claimed for a trend, the line through records that were
 * taken from other rows, the line through the records that a source lists, what the models that reach a level spent.
 */
export type IntervalOf = 'trend' | 'these-records' | 'listed-records' | 'spending'

/** The numbers of a fit; slopes are doublings of cost a year. */
export interface FigureFit {
  readonly method: MethodId
  readonly estimator: EstimatorId | null // null where the method has no choice of one
  readonly tau: number | null // share of the points below the line; null but for quantile regression
  /** Factor within which costs are taken to lie, where the fit is corrected for it; null: they are taken as exact. */
  readonly costError: CostError | null
  readonly n: number
  /** First and last fitted date, ISO, and the years between. */
  readonly from: string
  readonly to: string
  readonly spanYears: number
  readonly slope: number
  readonly slopeSe: number | null
  /**
   * The kind whose `slopeSe` and `df` are: that of the interval; the method's own where it is of the slope alone (record
   * counts, draws). Null where there is no standard error.
   */
  readonly errorsBy: IntervalId | null
  /** The kind whose interval the band of the line is; null where the line can have none. */
  readonly bandBy: IntervalId | null
  readonly intercept: number | null
  readonly r2: number | null
  readonly residualSd: number | null
  /** Median absolute residual in doublings: of the robust estimators, in place of R squared and residual SD; else null. */
  readonly mad: number | null
  readonly residualSpace: 'log2-cost' | 'g-performance' | 'nats'
  readonly df: number | null
  /** Ends are null where nothing bounds that side; null as a whole where there is no interval. */
  readonly slopeInterval: readonly [number | null, number | null] | null
  readonly level: number
  /** The kind that answers, what was asked, and what the interval is of. */
  readonly interval: IntervalId
  readonly intervalAsked: AskedInterval
  readonly intervalOf: IntervalOf
  /** Draws are needed and not there yet: the browser's worker or the API's thread supplies them. */
  readonly intervalPending: boolean
  readonly halvingTime: HalvingTime
  /** Factors are null where they are beyond what a number can hold (a slope through two days, say). */
  readonly annualFactor: { readonly value: number | null; readonly low: number | null; readonly high: number | null }
  /** `trendLow`, `trendHigh`: at the ends of the slope's interval, below 1 where an end goes the other way. */
  readonly gain: {
    readonly trend: number | null
    readonly trendLow: number | null
    readonly trendHigh: number | null
    readonly observed: number | null
  }
  readonly records: RecordTest | null
  /** Why records are asked for and not held against chance; null where they are, or where none are asked for. */
  readonly recordsUntested: 'source-lists-records-only' | null
  /** Lag-1 correlation of residuals in date order: how far from independent the rows are. */
  readonly lag1: number | null
  /** Whether a straight line describes the fitted rows; null where the method fits none to cost over time. */
  readonly linearity: Linearity | null
  /** Of an interval by clusters; null of others. */
  readonly clusters: Clusters | null
  readonly parameters: Readonly<Record<string, number | null>> | null
  readonly solver: {
    readonly id: string
    readonly objective: number
    readonly iterations: number
    readonly evaluations: number
    readonly converged: boolean
    readonly startsDisagreeing: number | null
  } | null
  /** Null where a component does not move: its time is without end. */
  readonly doublingTimes: Readonly<Record<string, number | null>> | null
  readonly bootstrap: {
    readonly draws: number
    readonly failed: number
    /** Median of the drawn rates, as months. */
    readonly median: number
    /** `row`, `residual`, or the field whose values were drawn together. */
    readonly by: string
    /** How the interval is read off the draws. */
    readonly ci: 'percentile' | 'bca'
    /** Length of the blocks of residuals; null where rows or clusters are drawn. */
    readonly block: number | null
    /** Draws in which the solver's starts did not end at one optimum; null where it has one start. */
    readonly startsDisagreed: number | null
    readonly monteCarlo: MonteCarloError
  } | null
  /** `pooled` only, where the study has other benchmarks of the same metric: all with levels of their own, and each alone. */
  readonly benchmarks: PooledBenchmarks | null
}

/** The other reading of a model with performance inside: `inverse` beside `pooled`, `pooled` beside `inverse`. */
export interface OtherDirection extends HalvingTime {
  readonly method: MethodId
  readonly level: number
  /** The kind of its interval; null where it has none. */
  readonly interval: IntervalId | null
}

/** What the scaling law's other solver says of the same question. */
export interface OtherSolver {
  readonly id: string
  readonly objective: number
  /** Its interval from draws of its own; without ends where none were made. */
  readonly halvingTime: HalvingTime
  readonly level: number
  readonly bootstrap: FigureFit['bootstrap']
  /** Confidence that it is faster, law by law; empty without an interval. */
  readonly laws: readonly { readonly id: string; readonly pFaster: number; readonly pFasterError: number }[]
}
