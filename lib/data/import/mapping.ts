/** Which column plays which part, and how it is written. Columns are places in the header, from 0. */
import type { Better, PerformanceScale } from '@/lib/data/study'
import type { DateFormat } from './date-format'
import type { Decimal } from './number-format'

export const PERFORMANCE_UNITS = ['percent', 'fraction', 'perplexity', 'other'] as const
export type PerformanceUnit = (typeof PERFORMANCE_UNITS)[number]

export interface CostMapping {
  readonly column: number
  readonly decimal: Decimal
  /** Id in `COST_UNITS`. */
  readonly unit: string
  /** What an `other` quantity is measured in, e.g. "kWh"; '' for a bare number. */
  readonly ownUnit: string
  readonly better: Better
}

export interface PerformanceMapping {
  readonly column: number
  readonly decimal: Decimal
  readonly unit: PerformanceUnit
  readonly ownUnit: string
  readonly better: Better
  readonly scale: PerformanceScale
  /** Score of random guessing as a fraction; null where there is none or it is not known. */
  readonly chance: number | null
}

export interface Mapping {
  readonly title: string
  readonly date: { readonly column: number; readonly format: DateFormat } | null
  readonly cost: CostMapping | null
  readonly performance: PerformanceMapping | null
  readonly name: number | null
  /** A column of row ids; without one a row is called after its line. */
  readonly id: number | null
  /** A column whose values part the table into series. */
  readonly benchmark: number | null
  readonly groups: readonly number[]
}

/** Errors, perplexities and shares close to their ends live on a log or logit scale; anything else on its own (METHODS 4). */
export function defaultScale(unit: PerformanceUnit, better: Better): PerformanceScale {
  if (unit === 'perplexity') return 'log'
  if (unit === 'other') return 'identity'
  return better === 'more' ? 'logit' : 'log'
}
