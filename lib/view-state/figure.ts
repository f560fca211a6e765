/**
 * The figure: everything any output needs, computed once by `describeFigure` and only read by chart, sentence, table,
 * CSV, PNG, JSON and alternative text. Plain data: it crosses from server to browser as it is. No pixels, no colours.
 */
import type { Better } from '@/lib/data/study'
import type { HalvingTime } from '@/lib/fits/halving-time'
import type { LeftOut } from '@/lib/fits/observation'
import type { PooledBenchmarks } from '@/lib/fits/pooled-benchmarks'
import type { Problem } from '@/lib/problem'
import type { Ignored, View } from './view'

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
  /** Months per factor two when this row is left out; null where not computed or not a number. */
  readonly withoutMonths: number | null
  /** Value of the view's colour field, null when there is none. */
  readonly group: string | null
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
  readonly group: string | null
}

export interface LinePoint {
  readonly date: string
  readonly decimalYear: number
  readonly value: number
  readonly low: number | null
  readonly high: number | null
  readonly predictLow: number | null
  readonly predictHigh: number | null
}

export interface Tick {
  readonly value: number
  readonly label: string
}

export interface Axis {
  readonly scale: 'log' | 'linear'
  readonly domain: readonly [number, number]
  readonly ticks: readonly Tick[]
  /** Unlabelled ticks; on a log axis 2 to 9 times each decade where they fit. */
  readonly minor: readonly number[]
  readonly title: string
}

export interface LawComparison {
  readonly id: string
  readonly label: string
  readonly months: number
  /** Signed slope, doublings of cost per year, and its standard error (0 when the law is a convention). */
  readonly slope: number
  readonly slopeSe: number
  readonly measured: boolean
  readonly speedRatio: { readonly value: number; readonly low: number | null; readonly high: number | null }
  /** Null beyond what a number can hold. */
  readonly gain: number | null
  readonly share: number
  readonly pFaster: number | null
  /** Two ends of the law's line, starting at the fit's value on the first fitted date. Straight in log cost only. */
  readonly line: readonly { readonly decimalYear: number; readonly value: number }[]
}

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
}

export interface FigureFit {
  readonly method: string
  readonly methodLabel: string
  readonly estimator: string
  /** Share of the points below the line; null but for quantile regression. */
  readonly tau: number | null
  readonly n: number
  /** First and last fitted date, ISO, and the years between. */
  readonly from: string
  readonly to: string
  readonly spanYears: number
  readonly slope: number
  readonly slopeSe: number | null
  readonly intercept: number | null
  readonly r2: number | null
  readonly residualSd: number | null
  /** Median absolute residual in doublings: of the robust estimators, in place of R squared and residual SD; else null. */
  readonly mad: number | null
  readonly residualSpace: 'log2-cost' | 'g-performance' | 'nats'
  readonly df: number | null
  readonly slopeInterval: readonly [number, number] | null
  readonly level: number
  readonly interval: 't' | 'sen' | 'fieller' | 'bootstrap' | 'cluster' | 'residual'
  /** Draws are needed and not there yet: the browser's worker or the API's thread supplies them. */
  readonly intervalPending: boolean
  readonly halvingTime: HalvingTime
  /** Factors are null where they are beyond what a number can hold (a slope through two days, say). */
  readonly annualFactor: { readonly value: number | null; readonly low: number | null; readonly high: number | null }
  readonly gain: { readonly trend: number | null; readonly observed: number | null }
  readonly records: RecordTest | null
  /** Lag-1 correlation of residuals in date order: how far from independent the rows are. */
  readonly lag1: number | null
  readonly parameters: Readonly<Record<string, number>> | null
  readonly solver: {
    readonly id: string
    readonly objective: number
    readonly iterations: number
    readonly evaluations: number
    readonly converged: boolean
    readonly startsDisagreeing: number | null
  } | null
  readonly doublingTimes: Readonly<Record<string, number>> | null
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
  } | null
  /** `pooled` only, where the study has other benchmarks of the same metric: all with levels of their own, and each alone. */
  readonly benchmarks: PooledBenchmarks | null
}

/** The other reading of a model with performance inside: `inverse` beside `pooled`, `pooled` beside `inverse`. */
export interface Counterpart extends HalvingTime {
  readonly method: string
  readonly methodLabel: string
  readonly level: number
}

/** A caution that belongs to the result; words in `lib/text`. */
export type Warning =
  | { readonly code: 'selection-ignored'; readonly method: string }
  /** The interval of the slope, doublings a year, lies on the other side of zero than the slope. */
  | { readonly code: 'interval-elsewhere'; readonly interval: readonly [number, number] }
  /** `interval`: whether there is one to be read. */
  | { readonly code: 'few-points'; readonly n: number; readonly interval: boolean }
  /** An interval from draws of so few points is too narrow. */
  | { readonly code: 'few-points-drawn'; readonly n: number }
  | { readonly code: 'no-interval'; readonly problem: Problem | null }
  | { readonly code: 'not-current'; readonly last: string }
  | { readonly code: 'not-significant'; readonly level: number }
  | { readonly code: 'records-no-more-than-chance'; readonly pCount: number; readonly exact: boolean }
  | { readonly code: 'cost-note'; readonly note: string }
  | { readonly code: 'solvers-differ'; readonly other: string; readonly months: number; readonly objective: number }
  | { readonly code: 'counterpart'; readonly counterpart: Counterpart }
  | { readonly code: 'benchmarks-pooled'; readonly benchmarks: PooledBenchmarks; readonly level: number }
  | { readonly code: 'threshold-moves-level-only' }
  | { readonly code: 'data-version'; readonly linked: string; readonly current: string }
  | { readonly code: 'draws-failed'; readonly failed: number; readonly draws: number }

/** Every sentence of the view, in its language: the page, the picture and the alternative text say the same. */
export interface FigureText {
  /** The finding: "The training compute to reach AlexNet-level accuracy halves every 15.7 months". */
  readonly title: string
  /** The same in pieces, so that the number can be set apart. */
  readonly titleParts: { readonly before: string; readonly number: string; readonly after: string }
  /** "95 % interval 13.2 to 19.3 · 6 records · 2012 to 2019 · R² 0.982". */
  readonly subtitle: string
  readonly interval: string
  /** One line on the law: "1.15 times as fast as Moore's law (18 months)". */
  readonly comparison: string
  /** Source, licence, method, n, span, data version. */
  readonly caption: string
  /** Long description for screen readers. */
  readonly alt: string
  readonly yTitle: string
}

export interface Figure {
  readonly view: View
  /** Canonical query of the view, without a leading "?". */
  readonly query: string
  readonly data: {
    readonly study: string
    readonly version: string
    readonly engine: string
    readonly title: string
    readonly shortTitle: string
    readonly date: string
    readonly source: string
    readonly license: string
    readonly benchmark: string
    readonly benchmarkLabel: string
    readonly cost: string
    readonly costLabel: string
    readonly costUnit: string
    readonly costBetter: Better
    readonly performanceLabel: string | null
    readonly performanceUnit: string | null
    /** Rows of the series. */
    readonly n: number
    readonly used: number
    readonly leftOut: readonly LeftOut[]
  }
  readonly fit: FigureFit | null
  /** Why there is no fit; null when there is one. */
  readonly problem: Problem | null
  /** The same rows by the other method with performance inside; null for methods that have none. */
  readonly counterpart: Counterpart | null
  readonly laws: readonly LawComparison[]
  readonly points: readonly FigurePoint[]
  readonly context: readonly ContextPoint[]
  readonly line: readonly LinePoint[]
  /** Step line through the records, in date order; empty unless records were selected. */
  readonly frontier: readonly { readonly decimalYear: number; readonly value: number }[]
  /** Vertical marks with a reason (a change of rules). */
  readonly marks: readonly { readonly date: string; readonly decimalYear: number; readonly label: string }[]
  readonly x: Axis
  readonly y: Axis
  readonly text: FigureText
  readonly ignored: readonly Ignored[]
  readonly warnings: readonly Warning[]
  readonly permalink: string
  readonly citation: string
}
