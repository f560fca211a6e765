/** Every series of every study as a table: what there is to ask of. */
import type { Study } from '@/lib/data/study'
import { column, type Table } from '../table'

/** In the order of the studies; `rows` are those of the series, used by a view or not. */
export const seriesTable = (studies: readonly Study[]): Table => ({
  columns: [
    column('study'),
    column('benchmark'),
    column('rows', 'number'),
    column('date', 'date'),
    column('version'),
    column('license'),
    column('title'),
  ],
  rows: studies.flatMap(({ meta, rows, version }) =>
    meta.benchmarks.map(({ id, label, where }) => [
      meta.id,
      id,
      rows.filter(({ cells }) => Object.entries(where).every(([field, value]) => String(cells[field] ?? '') === value))
        .length,
      meta.date,
      version,
      meta.licences.map(({ title }) => title).join('; '),
      `${meta.shortTitle}: ${label}`,
    ]),
  ),
})
