import { cellMatches } from './filter'
import type { BenchmarkDefinition, Row, Study } from './study'

/** Whether a row is one of the series, by the conditions that the series declares. */
export const isOfSeries = (row: Row, { where }: Pick<BenchmarkDefinition, 'where'>): boolean =>
  Object.entries(where).every(([field, value]) => cellMatches(row, field, value))

/** Rows of one series, in row order, before anything is asked of them. */
export const rowsOfSeries = (
  { rows }: Pick<Study, 'rows'>,
  series: Pick<BenchmarkDefinition, 'where'>,
): readonly Row[] => rows.filter((row) => isOfSeries(row, series))
