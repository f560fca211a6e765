/** The choices behind a specification curve, and one choice of each (METHODS 5, 11). */
import type { EstimatorId } from '@/lib/fits/estimators/registry'
import type { FitOptions } from '@/lib/fits/fit-options'
import type { MethodId } from '@/lib/fits/methods/registry'
import type { Observation } from '@/lib/fits/rows/observation'
import type { OutlierRule } from './outlier-rules'

/** Methods that have a line of cost over time at a fixed performance, each by formulas of milliseconds. */
export type SpecificationMethod = Exclude<MethodId, 'scaling-law' | 'paired'>

/** Inclusive ISO dates, null: open. */
export interface SpecificationWindow {
  readonly id: 'view' | 'whole' | 'since-2015' | 'last-five-years'
  readonly from: string | null
  readonly to: string | null
}

/** The same rows by one of their costs; all of a space are better in one direction. */
export interface SpecificationSeries {
  /** Id of the cost. */
  readonly cost: string
  /** As METHODS 3 says, in any order. */
  readonly population: readonly Observation[]
}

/** The choices whose product is the curve. */
export interface SpecificationSpace {
  /** Those that hold performance in the model take every row, whatever the selection and the threshold. */
  readonly methods: readonly SpecificationMethod[]
  /** A method takes those of them that it knows. */
  readonly estimators: readonly EstimatorId[]
  readonly selections: readonly FitOptions['select'][]
  /** In the metric's unit; `[null]` where the series has no performance. */
  readonly thresholds: readonly (number | null)[]
  readonly windows: readonly SpecificationWindow[]
  readonly outliers: readonly OutlierRule[]
}

/** One choice of each. */
export interface Specification {
  readonly method: SpecificationMethod
  readonly cost: string
  /** `ols` for a method without a choice. */
  readonly estimator: EstimatorId
  readonly select: FitOptions['select']
  /** Null where none applies: a series without performance, or `all`. */
  readonly threshold: number | null
  readonly window: SpecificationWindow
  readonly outliers: OutlierRule
}
