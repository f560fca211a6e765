/**
 * How the score of a series changes by date, whatever a model cost: least squares of the score as it stands on the decimal
 * year. Models of one organisation lean on one another, so the interval takes organisations as clusters (METHODS 11). It
 * puts metrics beside one another that no common cost can measure: accuracy, calibration, bias, speed.
 */
import { decimalYear } from '@/lib/data/decimal-year'
import type { Study } from '@/lib/data/study'
import { cr2 } from '@/lib/stats/clusters/cr2'
import { multipleRegression } from '@/lib/stats/regression/multiple-regression'

/** A series' change a year, in the unit of its score. */
export interface ScoreChange {
  readonly benchmark: string
  readonly label: string
  readonly n: number
  readonly organisations: number
  readonly perYear: number
  /** At 95 %. */
  readonly interval: readonly [number, number]
}

const LEVEL = 0.95

/**
 * @param organisation column of who made a model; a row without a value is a cluster of its own
 * @returns null for a series without a performance, with fewer than three dated scores or of one organisation
 */
export function scoreChange({ meta, rows }: Study, benchmark: string, organisation: string): ScoreChange | null {
  const definition = meta.benchmarks.find(({ id }) => id === benchmark)
  if (!definition?.performance) return null
  const { field } = definition.performance
  const conditions = Object.entries(definition.where)
  const dated = rows.flatMap(({ id, cells }) => {
    const year = decimalYear(String(cells[meta.roles.date] ?? ''))
    const score = cells[field]
    if (year === null || typeof score !== 'number') return []
    if (!conditions.every(([column, value]) => cells[column] === value)) return []
    return [{ year, score, made: cells[organisation] == null ? id : String(cells[organisation]) }]
  })
  const made = dated.map((row) => row.made)
  const fit = multipleRegression(
    [dated.map(({ year }) => year)],
    dated.map(({ score }) => score),
  )
  if (!fit.ok || fit.value.df < 1) return null
  const slope = cr2(fit.value, made)?.([0, 1])
  if (!slope) return null
  return {
    benchmark,
    label: definition.performance.label,
    n: dated.length,
    organisations: new Set(made).size,
    perYear: slope.estimate,
    interval: slope.interval(LEVEL),
  }
}
