/** The view: one flat value that says completely what is on screen (VIEW.md). Everything shown is a function of it. */

import type { Filter } from '@/lib/data/filter'
import type { EstimatorId } from '@/lib/fits/estimators/registry'

export type { Filter }

export interface View {
  readonly study: string
  readonly benchmark: string
  readonly cost: string
  /** In the metric's unit; null where the series has no performance. */
  readonly threshold: number | null
  readonly select: 'records' | 'reaching' | 'all'
  readonly method: 'trend' | 'pooled' | 'inverse' | 'scaling-law'
  /** What puts the line through the points, `method=trend` only. */
  readonly estimator: EstimatorId
  /** Share of the points below the line, `estimator=quantile` only. */
  readonly tau: number
  /** Number in the paper's appendix, `structuresWithRate`. */
  readonly structure: string
  readonly solver: 'as-published' | 'converged'
  readonly delta: number
  readonly interval: 'auto' | 't' | 'bootstrap' | 'cluster' | 'residual'
  /** Field whose values are resampled together, `interval=cluster` only; null: the study's own (the paper). */
  readonly by: string | null
  readonly ci: 'percentile' | 'bca'
  readonly draws: number
  readonly seed: number
  readonly level: number
  readonly from: string | null
  readonly to: string | null
  readonly dates: 'source' | 'checked'
  readonly where: readonly Filter[]
  readonly exclude: readonly string[]
  /** Law ids: months as text ("18"), or a measured law ("transistors"). */
  readonly law: readonly string[]
  readonly y: 'log' | 'linear'
  /** Shown window, ISO dates; display only. */
  readonly x: readonly [string, string] | null
  readonly color: string | null
  readonly labels: 'records' | 'all' | 'none'
  /** Versions that the link was made with; null: current. */
  readonly data: string | null
  readonly engine: string | null
  readonly lang: 'en'
  readonly theme: 'light' | 'dark' | 'auto' | null
}

/** A query parameter that could not be read, and why; shown to the reader, never an error page. */
export interface Ignored {
  readonly parameter: string
  readonly raw: string
  readonly reason: string
}
