/** What stands under a figure in a text, to paste: plain, as Markdown, as LaTeX; and its long description. */
import type { Figure } from '@/lib/figure/figure'
import { latexText, markdownText } from './printed-table'

const sentences = ({ text }: Figure): readonly string[] => [
  `${text.title}.`,
  `${text.subtitle}.`,
  text.comparison === '' ? '' : `${text.comparison}.`,
  text.caption,
]

/** The caption, ending with the pinned address of its view. */
export const plainCaption = (figure: Figure): string =>
  `${[...sentences(figure).filter(Boolean), figure.permalink].join(' ')}\n`

/** An image of that file with its long description, and the caption below. @param file name of the picture */
export const markdownCaption = (figure: Figure, file: string): string => {
  const [title = '', ...rest] = sentences(figure).filter(Boolean).map(markdownText)
  return `![${markdownText(figure.text.alt)}](${file})\n\n**${title}** ${rest.join(' ')} <${figure.permalink}>\n`
}

/** A float with that file, which needs the packages `graphicx` and `url`. @param file name of the picture */
export const latexCaption = (figure: Figure, file: string): string =>
  [
    '\\begin{figure}',
    '\\centering',
    `\\includegraphics[width=\\linewidth]{${file}}`,
    `\\caption{${sentences(figure).filter(Boolean).map(latexText).join(' ')} \\url{${figure.permalink.replace(/[%#\\{}]/g, '\\$&')}}}`,
    '\\end{figure}',
    '',
  ].join('\n')
