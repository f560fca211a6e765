import { cellMatches } from '@/lib/data/filter'
import type { BenchmarkDefinition, Row } from '@/lib/data/study'

/** Number of rows that belong to a series, whether or not a fit can use them. */
export function seriesSize(rows: readonly Row[], { where }: BenchmarkDefinition): number {
  const conditions = Object.entries(where)
  return rows.filter((row) => conditions.every(([field, value]) => cellMatches(row, field, value))).length
}
