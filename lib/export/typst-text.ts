/** What a Typst document is told: texts as strings and the facts of its metadata, never as markup. */
import type { Figure } from '@/lib/figure/figure'
import type { Lang } from '@/lib/text/words-in'

/** Keyword of a PDF that holds the address of its view. */
export const VIEW_KEYWORD = 'halvings-view: '

/** A string of Typst, whatever the text holds. */
export const typstString = (text: string): string =>
  `"${text.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r').replace(/\t/g, '\\t')}"`

/** What a document's metadata says of it. */
export interface DocumentFacts {
  readonly title: string
  readonly description: string
  /** Address of the view that it is of; null of what is of no view. */
  readonly view: string | null
  /** ISO day of the data. */
  readonly date: string
  readonly lang: Lang
}

/** Those of a view. */
export const factsOfFigure = ({ text, data, permalink, notes, view }: Figure): DocumentFacts => ({
  title: text.title,
  description: text.subtitle,
  view: notes?.permalink ?? permalink,
  date: data.date,
  lang: view.lang,
})

/** The same in Typst. */
export function documentFacts({ title, description, view, date, lang }: DocumentFacts): string {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number)
  const keywords = view === null ? '()' : `(${typstString(`${VIEW_KEYWORD}${view}`)},)`
  return [
    `#set document(title: ${typstString(title)}, author: ("Halvings",),`,
    `  description: ${typstString(description)}, keywords: ${keywords},`,
    `  date: datetime(year: ${year}, month: ${month}, day: ${day}))`,
    `#set text(lang: ${typstString(lang)})`,
  ].join('\n')
}
