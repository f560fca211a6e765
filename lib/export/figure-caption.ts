/** What stands under a figure in a text, to paste: plain, as Markdown, as LaTeX; and its long description. */
import type { Figure } from '@/lib/figure/figure'
import { latexText, markdownText } from './printed-table'

/** What is said of a chart beside its picture. */
export interface Captioned {
  /** The first is its finding; '' where nothing is said. */
  readonly sentences: readonly string[]
  /** Long description. */
  readonly alt: string
  /** Of what is shown, whole. */
  readonly address: string
}

/** Of a view's own chart. */
export const captionedFigure = ({ text, permalink }: Figure): Captioned => ({
  sentences: [text.title, text.subtitle, text.comparison].map(ended).concat(text.caption),
  alt: text.alt,
  address: permalink,
})

/** Of any other: of a tab, of a page, of several views. */
export const captionedChart = (
  { title, subtitle, caption }: { readonly title: string; readonly subtitle: string; readonly caption: string },
  alt: string,
  address: string,
): Captioned => ({ sentences: [title, subtitle].map(ended).concat(caption), alt, address })

/** As a sentence. */
const ended = (text: string): string => (text === '' || /[.?!]$/.test(text) ? text : `${text}.`)

/** The caption, ending with the address. */
export const plainCaption = ({ sentences, address }: Captioned): string =>
  `${[...sentences.filter(Boolean), address].join(' ')}\n`

/** An image of that file with its long description, and the caption below. @param file name of the picture */
export const markdownCaption = ({ sentences, alt, address }: Captioned, file: string): string => {
  const [title = '', ...rest] = sentences.filter(Boolean).map(markdownText)
  return `![${markdownText(alt)}](${file})\n\n**${title}** ${rest.join(' ')} <${address}>\n`
}

/** A float with that file, which needs the packages `graphicx` and `url`. @param file name of the picture */
export const latexCaption = ({ sentences, address }: Captioned, file: string): string =>
  [
    '\\begin{figure}',
    '\\centering',
    `\\includegraphics[width=\\linewidth]{${file}}`,
    `\\caption{${sentences.filter(Boolean).map(latexText).join(' ')} \\url{${address.replace(/[%#\\{}]/g, '\\$&')}}}`,
    '\\end{figure}',
    '',
  ].join('\n')
