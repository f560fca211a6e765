import type { MethodId } from '@/lib/fits/methods/registry'
import type { PooledBenchmarks } from '@/lib/fits/methods/pooled-benchmarks'
import type { MissingCosts } from '@/lib/fits/questions/missing-costs'
import type { Problem } from '@/lib/problem'
import type { Bend } from './bend'
import type { OtherDirection, OtherSolver, RecordRateRange } from '../result'

/** A caution that belongs to the result; words in `lib/text`. */
export type Warning =
  | { readonly code: 'selection-ignored'; readonly method: MethodId }
  /** The interval of the slope, doublings a year, lies on the other side of zero than the slope. */
  | { readonly code: 'interval-elsewhere'; readonly interval: readonly [number | null, number | null] }
  /** `interval`: whether there is one to be read. */
  | { readonly code: 'few-points'; readonly n: number; readonly interval: boolean }
  /** An interval from draws of so few points is too narrow. */
  | { readonly code: 'few-points-drawn'; readonly n: number }
  /** Draws of so few clusters make too narrow an interval. `by`: title of the column. */
  | { readonly code: 'few-clusters'; readonly n: number; readonly by: string }
  /** Fitted rows that are in no cluster, and so not in an interval by clusters. */
  | { readonly code: 'rows-of-no-cluster'; readonly n: number; readonly of: number; readonly by: string }
  | { readonly code: 'no-interval'; readonly problem: Problem | null }
  | { readonly code: 'not-current'; readonly last: string }
  | { readonly code: 'records-no-more-than-chance'; readonly pCount: number; readonly exact: boolean }
  /** The source lists records only, so that there is nothing to count them against. */
  | { readonly code: 'source-lists-records-only' }
  | { readonly code: 'record-rates'; readonly rates: RecordRateRange }
  /** Too few models to bound both ends of a range that the title says. */
  | { readonly code: 'rates-unbounded'; readonly rates: RecordRateRange }
  /** `reaching`: models that reach the level, with a known cost or without. */
  | { readonly code: 'missing-costs'; readonly missing: MissingCosts; readonly reaching: number }
  | { readonly code: 'not-one-line'; readonly bend: Bend }
  /** What models spent that reach the level is not what reaching it takes; queries of views that ask for the latter. */
  | { readonly code: 'spent-not-needed'; readonly records: string; readonly pooled: string | null }
  | { readonly code: 'cost-note'; readonly note: string }
  | { readonly code: 'solvers-differ'; readonly other: OtherSolver }
  | { readonly code: 'counterpart'; readonly counterpart: OtherDirection }
  | { readonly code: 'benchmarks-pooled'; readonly benchmarks: PooledBenchmarks; readonly level: number }
  | { readonly code: 'threshold-moves-level-only' }
  /** Why the line of a model need not pass through its dots, and which dots are set apart: within `near` of the threshold. */
  | {
      readonly code: 'line-of-model'
      readonly benchmark: string
      readonly cost: string
      readonly near: number
      readonly band: boolean
    }
  /** A measured law has under five points inside the fit's dates. */
  | { readonly code: 'law-of-whole-record'; readonly law: string; readonly from: string; readonly to: string }
  /** The rows are of an older version, which the link is pinned to; `now`: query of the same view of the current one. */
  | { readonly code: 'older-data'; readonly linked: string; readonly current: string; readonly now: string }
  | { readonly code: 'data-version'; readonly linked: string; readonly current: string }
  | { readonly code: 'draws-failed'; readonly failed: number; readonly draws: number }
