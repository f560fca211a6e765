/** What a Typst document is told: texts as strings and the facts of its metadata, never as markup. */
import type { Figure } from '@/lib/figure/figure'

/** Keyword of a PDF that holds the address of its view. */
export const VIEW_KEYWORD = 'halvings-view: '

/** A string of Typst, whatever the text holds. */
export const typstString = (text: string): string =>
  `"${text.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r').replace(/\t/g, '\\t')}"`

/** Title, author, date of the data and the view's address, for the document's metadata. */
export function documentFacts({ text, data, permalink, notes, view }: Figure): string {
  const [year = 1970, month = 1, day = 1] = data.date.split('-').map(Number)
  return [
    `#set document(title: ${typstString(text.title)}, author: ("Halvings",),`,
    `  description: ${typstString(text.subtitle)}, keywords: (${typstString(`${VIEW_KEYWORD}${notes?.permalink ?? permalink}`)},),`,
    `  date: datetime(year: ${year}, month: ${month}, day: ${day}))`,
    `#set text(lang: ${typstString(view.lang)})`,
  ].join('\n')
}
