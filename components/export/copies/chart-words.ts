/** The words of a chart to paste beside its picture: its caption in three languages of text, and its long description. */
import type { Captioned } from '@/lib/export/figure-caption'
import type { ExportId } from '@/lib/text/export-formats'
import { oneWord } from '../file-parameter'

/** Which words of a chart are asked for. */
export const wordsAs = oneWord('as', 'caption', 'alt', 'markdown', 'latex')
/** One of them. */
export type WordsAs = (typeof wordsAs)['fallback']

/** In the order in which they are offered, each by its name in the menu of a view and the file of a view that has it. */
export const OFFERED_WORDS = [
  { as: 'caption', id: 'caption', file: 'caption.txt' },
  { as: 'alt', id: 'alt', file: 'alt.txt' },
  { as: 'markdown', id: 'caption-markdown', file: 'caption.md' },
  { as: 'latex', id: 'caption-latex', file: 'caption.tex' },
] as const satisfies readonly { readonly as: WordsAs; readonly id: ExportId; readonly file: string }[]
/** One of them. */
export type OfferedWords = (typeof OFFERED_WORDS)[number]

/** @param name of the picture's file, without its ending */
export async function chartWords(captioned: Captioned, as: WordsAs, name: string): Promise<string> {
  if (as === 'alt') return `${captioned.alt}\n`
  const { latexCaption, markdownCaption, plainCaption } = await import('@/lib/export/figure-caption')
  if (as === 'markdown') return markdownCaption(captioned, `${name}.png`)
  return as === 'latex' ? latexCaption(captioned, `${name}.pdf`) : plainCaption(captioned)
}
