/**
 * What may stand beside a slope as its uncertainty. A kind says for what it is offered and either how it is computed from
 * the fit and its rows, or what is drawn. `registry.ts` is the list from which URL values, menus, docs and tests follow, and
 * the compiler asks `evidence.ts` for the computation and `lib/text/en/answer/interval-kinds.ts` for the names.
 */
import type { StudyMeta } from '@/lib/data/study'
import type { Problem } from '@/lib/problem'
import { type EstimatorId, findEstimator } from '../estimators/registry'
import type { Fit } from '../fit'
import type { FitOptions, RowSelection } from '../fit-options'
import type { FitMethod, MethodTraits } from '../methods/method'
import type { CostError } from '../rows/cost-error'
import type { Observation } from '../rows/observation'

/** What decides which kinds there are: a method with its estimator, on which rows of which study. */
export interface IntervalQuestion {
  readonly study: Pick<StudyMeta, 'roles' | 'groupFields' | 'recordsOnly'>
  readonly method: MethodTraits
  readonly estimator: EstimatorId
  readonly select: RowSelection
  /** Null: costs are taken as exact. */
  readonly costError: CostError | null
}

/** Whether the line goes through records that were taken from other rows, which can be counted against them. */
export const takesRecords = ({ study, method, select }: IntervalQuestion): boolean =>
  method.usesSelection && select === 'records' && !study.recordsOnly

/** Whether the rate is read off a least squares regression, of rows that were not chosen by what they say. */
export const hasRegression = (asked: IntervalQuestion): boolean =>
  asked.method.isRegression === true &&
  (!asked.method.reads.includes('estimator') || findEstimator(asked.estimator).leastSquares === true) &&
  !takesRecords(asked)

/** What a formula has to work with. */
export interface EvidenceInputs {
  readonly method: FitMethod
  readonly fit: Fit
  readonly population: readonly Observation[]
  readonly options: FitOptions
}

/** What a kind of standard error says of a whole line; a `Fit` says it by its own formula. */
export type LineErrors = Pick<Fit, 'slopeSe' | 'df' | 'curve'>

/** What a kind says of a slope. */
export interface SlopeEvidence {
  /** Doublings of cost a year, lower first; infinite where nothing bounds that side; null where there is no interval. */
  readonly ends: readonly [number, number] | null
  /** Why there is none, where that is known. */
  readonly problem: Problem | null
  /** See `Fit.pFaster`. */
  readonly pFaster: Fit['pFaster']
  /** Null where it says nothing of the line: of one that has no interval, and of kinds `ofSlopeAlone`. */
  readonly line: LineErrors | null
}

interface KindOf<Id extends string> {
  readonly id: Id
  readonly source: string
  readonly offered: (asked: IntervalQuestion) => boolean
  /** True: rows of one value of a column stand or fall together, so `by` names the column. */
  readonly byCluster?: true
}

/** A kind by a formula. */
export interface FormulaKind<Id extends string = string> extends KindOf<Id> {
  /** True: it comes with the fit itself. */
  readonly withFit?: true
  /** True: it says nothing of the line, which keeps the errors of its own formula. */
  readonly ofSlopeAlone?: true
}

/** What a formula says, from the fit and its rows. */
export type Evidence = (inputs: EvidenceInputs) => SlopeEvidence

/** A kind by resampling: the draws are made and kept apart, and read by `lib/result`. */
export interface DrawnKind<Id extends string = string> extends KindOf<Id> {
  readonly draws: 'row' | 'cluster' | 'residual'
}

/** A kind of interval. */
export type IntervalKind<Id extends string = string> = FormulaKind<Id> | DrawnKind<Id>
