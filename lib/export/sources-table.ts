/** Where the numbers of a view come from: the study's sources and licences, then the view itself with its versions. */
import type { Study } from '@/lib/data/study'
import type { Figure } from '@/lib/figure/figure'
import { column, type Table } from './table'

/** One source a line; the last line is the trend, computed from them. */
export function sourcesTable(figure: Figure, { meta, version }: Study): Table {
  return {
    columns: [
      column('title'),
      column('by'),
      column('version'),
      column('date', 'date'),
      column('licence'),
      column('address'),
    ],
    rows: [
      ...meta.sources.map((source) => [
        source.title,
        source.attribution,
        source.version ?? null,
        source.date ?? null,
        source.licence,
        source.path,
      ]),
      [meta.title, figure.data.source, version, meta.date, figure.data.license, null],
      [figure.text.title, figure.citation, figure.data.engine, null, null, figure.permalink],
    ],
  }
}
