/** Which column plays which part, and how it is written. Columns are places in the header, from 0. */
import type { Better, PerformanceScale } from '@/lib/data/study'
import type { DateFormat } from './cells/date-format'
import type { Decimal } from './cells/number-format'

export const PERFORMANCE_UNITS = ['percent', 'fraction', 'perplexity', 'other'] as const

/** What the numbers of a performance column are. */
export type PerformanceUnit = (typeof PERFORMANCE_UNITS)[number]

/**
 * What becomes of "> 2.5e19": taken as the value itself and listed as such, the same with an error of the cost (`BOUND_FACTOR`), or left
 * out; of "1e20 - 4e20" the middle, or left out, too.
 */
export const BOUNDS = ['value', 'as-error', 'leave-out', 'leave-out-ranges'] as const

/** A bound says nothing of how far; a factor of ten is the widest that estimates of training compute are good to (METHODS 10). */
export const BOUND_FACTOR = 10

/** What is done with rows whose cost is only a bound or a range. */
export type Bounds = (typeof BOUNDS)[number]

/** Time on a chip as FLOP: hours x peak x the share of it that was used. */
export interface ChipChoice {
  /** Id in `CHIPS`. */
  readonly id: string
  /** Share of the peak that training reached, 0 to 1. */
  readonly utilisation: number
}

/** The column of dates, and how they are written. */
export interface DateMapping {
  readonly column: number
  readonly format: DateFormat
  /** A column with the month, where the date's own column holds the year only. */
  readonly month: number | null
}

/** The column of costs: how its numbers are written, what they are in, and which way is progress. */
export interface CostMapping {
  readonly column: number
  readonly decimal: Decimal
  /** Id of a cost unit; '' while the unit is open. */
  readonly unit: string
  /** What an `other` quantity is measured in, e.g. "kWh"; '' for a bare number. */
  readonly ownUnit: string
  readonly better: Better
  /** What it is called in sentences, in lower case; '' for the name of the unit's kind. */
  readonly called: string
  /** A column that holds the unit of each row. */
  readonly unitColumn: number | null
  readonly bounds: Bounds
  readonly chip: ChipChoice | null
}

/** The column of scores: how its numbers are written, what they are in, and which way is progress. */
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

/** A cell as the reader puts it right. */
export interface Correction {
  readonly line: number
  readonly column: number
  readonly value: string
}

/** Text that the reader takes out of every cell of a column, or replaces. */
export interface Replacement {
  readonly column: number
  readonly find: string
  readonly put: string
}

/** All that is settled about a table; with the file it gives the study. A part that no column plays is null. */
export interface Mapping {
  readonly title: string
  readonly date: DateMapping | null
  readonly cost: CostMapping | null
  readonly performance: PerformanceMapping | null
  readonly name: number | null
  /** A column of row ids; without one a row is called after its line. */
  readonly id: number | null
  /** A column whose values part the table into series. */
  readonly benchmark: number | null
  /** Names of series that differ only in case and spaces are one. */
  readonly mergeSeries: boolean
  readonly groups: readonly number[]
  /** Rows called "Average" or "Total". */
  readonly summaryRows: 'leave-out' | 'keep'
  readonly corrections: readonly Correction[]
  readonly replacements: readonly Replacement[]
}

/** How a column is read before the reader says anything about it. */
export const AS_READ = {
  mergeSeries: false,
  summaryRows: 'leave-out',
  corrections: [],
  replacements: [],
} as const

/** A mapping that an older version of this page kept in the browser, with what it could not say yet. */
export function completeMapping(mapping: Mapping): Mapping {
  return {
    ...AS_READ,
    ...mapping,
    date: mapping.date && { ...mapping.date, month: mapping.date.month ?? null },
    cost: mapping.cost && { ...COST_AS_READ, ...mapping.cost },
  }
}

export const COST_AS_READ = { called: '', unitColumn: null, bounds: 'value', chip: null } as const

/** With another cost; a column that becomes the cost is the performance no more. */
export const withCost = (mapping: Mapping, cost: CostMapping | null): Mapping => ({
  ...mapping,
  cost,
  performance: cost && mapping.performance?.column === cost.column ? null : mapping.performance,
})

/** Errors, perplexities and shares close to their ends live on a log or logit scale; anything else on its own (METHODS 4). */
export function defaultScale(unit: PerformanceUnit, better: Better): PerformanceScale {
  if (unit === 'perplexity') return 'log'
  if (unit === 'other') return 'identity'
  return better === 'more' ? 'logit' : 'log'
}
