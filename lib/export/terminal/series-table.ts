/** Every series of every study as a table: what there is to ask of. */
import { rowsOfSeries } from '@/lib/data/series-rows'
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
  rows: studies.flatMap((study) => {
    const { meta, version } = study
    return meta.benchmarks.map((series) => [
      meta.id,
      series.id,
      rowsOfSeries(study, series).length,
      meta.date,
      version,
      meta.licences.map(({ title }) => title).join('; '),
      `${meta.shortTitle}: ${series.label}`,
    ])
  }),
})
