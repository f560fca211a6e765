/** What a fit is asked beside its rows: the part of a view that moves it, and what the study says of the series. */
import type { Better, PerformanceDefinition, StudyMeta } from '@/lib/data/study'
import type { EstimatorId } from './estimators/registry'
import type { CostError, CostGrades } from './rows/cost-error'
import type { SolverId } from './scaling-law/solvers/solver-ids'

/** Which of the rows that reach the level a trend takes. */
export const rowSelections = ['records', 'reaching', 'all'] as const

/** Which rows that reach the threshold are fitted. */
export type RowSelection = (typeof rowSelections)[number]

/** What a method is asked with, beside the population; a method reads what it has use for. */
export interface FitOptions {
  readonly better: Better
  readonly performance: PerformanceDefinition | null
  /** Performance level held fixed, in the metric's unit; null where the series has none. */
  readonly threshold: number | null
  readonly select: RowSelection
  /** Inclusive ISO dates, applied after selection. */
  readonly from: string | null
  readonly to: string | null
  readonly level: number
  /** What puts the line through the points; `trend` only. */
  readonly estimator: EstimatorId
  /** Share of the points below the line, 0.01 to 0.99; `quantile` only. */
  readonly tau: number
  readonly structure: string
  readonly solver: SolverId
  readonly delta: number
  /** Share of a partner's performance that counts as equal, 0.5 to 1; `paired` only. */
  readonly recovery: number
  /** How far costs may lie from the truth, for a method that explains by them; null or absent: they are taken as exact. */
  readonly costError?: CostError | null
  /** What the study's grades say of this cost; null or absent: nothing. */
  readonly costGrades?: CostGrades | null
  /** Columns of parameters, tokens and benchmark that the scaling law reads; null where the study has none. */
  readonly scalingLaw: NonNullable<StudyMeta['scalingLaw']> | null
  /** Id of the benchmark that is looked at: a method that uses all of them draws its line on this one. */
  readonly benchmark: string
}
