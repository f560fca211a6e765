/** What a view cites: itself as a computed result, and the sources of its data, in one form for every style. */
import type { Study } from '@/lib/data/study'
import type { Figure } from '@/lib/figure/figure'
import { slug } from '@/lib/data/slug'

/** A work as reference managers hold it. */
export interface CitedWork {
  /** ASCII, each once. */
  readonly id: string
  /** As the source writes them together: "Hernandez and Brown". */
  readonly authors: string
  /** ISO day of the data, or the year of the work; null where neither is known. */
  readonly date: string | null
  readonly title: string
  readonly version: string | null
  readonly address: string
  readonly note: string | null
}

/** The view first, then its sources in the order of the study. */
export function citedWorks({ text, data, permalink, fit }: Figure, { meta, version }: Study): readonly CitedWork[] {
  return [
    {
      id: `halvings-${slug(`${data.study}-${data.benchmark}`)}-${version}`,
      authors: 'Halvings',
      date: data.date,
      title: text.title,
      version: `data ${data.version}, engine ${data.engine}`,
      address: permalink,
      note: fit ? text.subtitle : null,
    },
    ...meta.sources.map((source, index) => {
      const [, authors, year] = /^(.*?),? \((\d{4})\)$/.exec(source.attribution) ?? []
      return {
        id: slug(source.id ?? `${meta.id}-source-${index + 1}`),
        authors: authors ?? source.attribution,
        date: year ?? source.date ?? null,
        title: source.title,
        version: source.version ?? null,
        address: source.path,
        note: source.licence,
      }
    }),
  ]
}
