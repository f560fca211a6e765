/**
 * Records, counted (METHODS 11): which rates of the whole scatter leave as many records among all rows that reach the
 * level as there are, whatever line the records make. It does not depend on the estimator.
 */
import { normalQuantile } from '@/lib/stats/distributions/normal-distribution'
import { recordDirection, type RecordRates, recordRates } from '@/lib/stats/chance/record-rate'
import type { FitOptions } from '../fit-options'
import type { Observation } from '../rows/observation'
import { inDateOrder, inWindow, reaching, records } from '../rows/select'
import type { Evidence } from './interval-kind'
import { withoutEvidence } from './rate-evidence'

/** Slopes that stand for a measured law's own uncertainty: the middles of so many equal shares of a normal distribution. */
const LAW_SLOPES = 21

/** Evidence of the slope alone. */
export const evidenceByRecords: Evidence = ({ population, options }) => {
  const counted = countedRates(population, options)
  if (!counted) return withoutEvidence({ code: 'nothing-to-count' })
  const { lower, upper, pFaster } = counted
  return { ends: [lower, upper], problem: null, pFaster, line: null }
}

/** Rates by record counts, in doublings of cost a year whichever way the cost counts. */
interface CountedRates extends Pick<RecordRates, 'lower' | 'upper' | 'estimate'> {
  /** Rows that they rest on. */
  readonly n: number
  readonly pFaster: (lawSlope: number, lawSe: number, sign: -1 | 1) => number
}

/**
 * Of the rows that reach the level, inside the dates that are asked for.
 * @returns null on one date, or where every row that reaches the level is a record: then there is nothing to count against
 */
export function countedRates(population: readonly Observation[], options: FitOptions): CountedRates | null {
  const rows = rowsToCount(population, options)
  if (!rows) return null
  const sign = options.better === 'less' ? 1 : -1
  const rates = recordRates(...columnsOf(rows, sign), options.level)
  if (!rates) return null
  const [lower, upper] = sign === 1 ? [rates.lower, rates.upper] : [-rates.upper, -rates.lower]
  return {
    lower,
    upper,
    estimate: rates.estimate === null ? null : sign * rates.estimate,
    n: rows.length,
    pFaster: (lawSlope, lawSe) => {
      const slopes = lawSe === 0 ? [lawSlope] : slopesAround(lawSlope, lawSe)
      return slopes.reduce((sum, slope) => sum + 1 - rates.atLeast(sign * slope), 0) / slopes.length
    },
  }
}

/** Sign of every rate of `countedRates`, doublings of cost a year; 0 where there are both, or none. Much cheaper. */
export function countedDirection(population: readonly Observation[], options: FitOptions): -1 | 0 | 1 {
  const rows = rowsToCount(population, options)
  if (!rows) return 0
  const sign = options.better === 'less' ? 1 : -1
  const direction = recordDirection(...columnsOf(rows, sign), options.level)
  return sign === 1 || direction === 0 ? direction : direction === 1 ? -1 : 1
}

/** Whether there are rates by record counts. */
export function canCount(population: readonly Observation[], options: FitOptions): boolean {
  const rows = countedRows(population, options) ?? []
  return rows.some(({ decimalYear }) => decimalYear !== rows[0]?.decimalYear)
}

/** `countedRows` in date order. */
function rowsToCount(population: readonly Observation[], options: FitOptions): readonly Observation[] | null {
  const rows = countedRows(population, options)
  return rows && inDateOrder(rows, options.better)
}

/** Those that reach the level in the window; null where every one that reaches it is a record. */
function countedRows(
  population: readonly Observation[],
  { better, performance, threshold, from, to }: FitOptions,
): readonly Observation[] | null {
  const reached = reaching(population, performance, threshold)
  return records(reached, better).length === reached.length ? null : inWindow(reached, from, to)
}

const columnsOf = (rows: readonly Observation[], sign: 1 | -1): readonly [number[], number[]] => [
  rows.map(({ decimalYear }) => decimalYear),
  rows.map(({ cost }) => sign * Math.log2(cost)),
]

const slopesAround = (slope: number, se: number): readonly number[] =>
  Array.from({ length: LAW_SLOPES }, (_, i) => slope + se * normalQuantile((i + 0.5) / LAW_SLOPES))
