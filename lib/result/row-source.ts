/** Where a row comes from: its page in the source, and how sure the source is of its cost. */
import type { Row, Study } from '@/lib/data/study'
import { factorOf, gradesOf } from '@/lib/fits/rows/cost-error'
import type { View } from '@/lib/view/view'

/** Of one row. */
export interface RowSource {
  readonly url: string | null
  /** The source's grade of the cost, null where it gave none, and what the study takes that for; null: no grades there. */
  readonly graded: { readonly grade: string | null; readonly factor: number } | null
}

/** @returns null where the study has no row of that id */
export function rowSource(study: Study, { cost }: Pick<View, 'cost'>, id: string): RowSource | null {
  const row = study.rows.find((one) => one.id === id)
  if (!row) return null
  const grades = gradesOf(study.meta, cost)
  return { url: urlOf(row, study.meta.roles.url), graded: grades && factorOf(row, grades, 'grades') }
}

/** Only web addresses become links: data is text that somebody typed. */
export function urlOf({ cells }: Pick<Row, 'cells'>, field: string | undefined): string | null {
  const cell = field === undefined ? null : cells[field]
  return typeof cell === 'string' && /^https?:\/\//i.test(cell) ? cell : null
}
