import type { ComparisonFigure } from '@/lib/figure/comparison/comparison-figure'
import type { DocumentFacts } from '../typst-text'

/** What the metadata of a comparison's documents say: as new as the newest of its data. */
export function comparisonFacts({ title, subtitle, lang, views, permalink }: ComparisonFigure): DocumentFacts {
  const dates = views.map(({ figure }) => figure.data.date).toSorted()
  return { title, description: subtitle, view: permalink, date: dates.at(-1) ?? '1970-01-01', lang }
}
