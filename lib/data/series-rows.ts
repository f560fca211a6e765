import { cellMatches } from './filter'
import type { BenchmarkDefinition, Row, Study } from './study'

/** Whether a row is one of the series, by the conditions that the series declares. */
export const isOfSeries = (row: Row, { where }: Pick<BenchmarkDefinition, 'where'>): boolean =>
  Object.entries(where).every(([field, value]) => cellMatches(row, field, value))

/** The same for many rows: the conditions are read once. */
export function seriesTest({ where }: Pick<BenchmarkDefinition, 'where'>): (row: Row) => boolean {
  const conditions = Object.entries(where)
  return (row) => conditions.every(([field, value]) => cellMatches(row, field, value))
}

/** Rows of one series, in row order, before anything is asked of them. */
export const rowsOfSeries = (
  { rows }: Pick<Study, 'rows'>,
  series: Pick<BenchmarkDefinition, 'where'>,
): readonly Row[] => (Object.keys(series.where).length === 0 ? rows : rows.filter(seriesTest(series)))
