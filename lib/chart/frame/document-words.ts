/** The words of a picture that stands alone, in lines at a scale: what takes how much of its height. */
import { LEGEND_SIZE, type LegendEntry } from '../legend'
import { textWidth } from '../labels/text-width'
import { wrapText } from '../labels/wrap-text'
import { type Block, block, heightOf, titleBlock } from './text-blocks'
import type { WordScale } from './word-scales'

/** Each '' where it is not said. */
interface DocumentWords {
  readonly title: string
  /** A title of the reader's own, above the finding. */
  readonly ownTitle: string
  readonly subtitle: string
  readonly comparison: string
  readonly caption: string
  readonly link: string
}

/** How large words are set, and in how many lines at most. */
export interface WordsForm {
  /** Pixels of the picture, and of its margin. */
  readonly width: number
  readonly pad: number
  /** Of its height, what the title has at the most; pixels. */
  readonly mostTitle: number
  readonly scale: WordScale
  /** Pixels that type has at least. */
  readonly leastType: number
  /** Lines close to one another: a column of a journal has no room to spare. */
  readonly dense: boolean
  /** False where no sentence is cut, however long. */
  readonly cut: boolean
}

/** Words that may be left out, the dearest first: whoever meets a mark that nobody explains can't read the picture. */
export const OPTIONAL = ['subtitle', 'legend', 'caption', 'comparison'] as const
/** One of them. */
export type OptionalWords = (typeof OPTIONAL)[number]

/** All in pixels. */
export interface WordsLayout {
  readonly pad: number
  readonly title: Block
  readonly ownTitle: Block
  readonly subtitle: Block
  readonly comparison: Block
  readonly caption: Block
  readonly link: Block
  readonly legend: PlacedLegend
  /** Height of all that is never left out, margins and gaps with it. */
  readonly fixed: number
  readonly heights: Readonly<Record<OptionalWords, number>>
}

/** All in pixels. */
interface PlacedLegend {
  readonly rows: readonly (readonly PlacedEntry[])[]
  /** Of its type. */
  readonly size: number
  /** Height of a row, and what lies above the first and below the last. */
  readonly row: number
  readonly gaps: readonly [above: number, below: number]
}

type PlacedEntry = LegendEntry & { readonly x: number }

/** Pixels below the title, around the plot. */
export const GAPS = { title: 8, plot: [10, 8] } as const
const LEGEND_GAPS = [8, 2] as const
const LEGEND_ROW = { roomy: 19, dense: 16 }
const LINE_HEIGHT = { roomy: 1.4, dense: 1.25 }

/** @param entries of the legend */
export function layoutWords(words: DocumentWords, entries: readonly LegendEntry[], form: WordsForm): WordsLayout {
  const { width, pad, scale, leastType, dense, cut } = form
  const roomy = width >= 700
  const inner = width - 2 * pad
  const sentences = (text: string, size: number, lines: number): Block => {
    const type = Math.max(size * scale.sentences, leastType)
    return {
      ...block(text, inner, type, cut ? lines : Infinity),
      lineHeight: type * LINE_HEIGHT[dense ? 'dense' : 'roomy'],
    }
  }
  const [small, smallest] = roomy ? [15, 12] : [12.5, 10.5]
  const largest = Math.min(34, Math.max(19, width * 0.028)) * scale.title
  const title = titleBlock(words.title, inner, largest, form.mostTitle)
  const link = sentences(words.link, smallest, roomy ? 2 : 3)
  const parts = {
    ownTitle: sentences(words.ownTitle, small, 2),
    subtitle: sentences(words.subtitle, small, roomy ? 2 : 3),
    comparison: sentences(words.comparison, small, 2),
    caption: sentences(words.caption, smallest, roomy ? 4 : 6),
  }
  const legend = placedLegend(entries, inner, Math.max(LEGEND_SIZE * scale.sentences, leastType), dense)
  const gaps = GAPS.title + GAPS.plot[0] + GAPS.plot[1]
  return {
    ...parts,
    pad,
    title,
    link,
    legend,
    fixed: 2 * pad + heightOf(parts.ownTitle) + heightOf(title) + heightOf(link) + gaps,
    heights: {
      subtitle: heightOf(parts.subtitle),
      legend: heightOfLegend(legend),
      caption: heightOf(parts.caption),
      comparison: heightOf(parts.comparison),
    },
  }
}

/** Height of everything said. */
export const wholeHeight = ({ fixed, heights }: WordsLayout): number =>
  OPTIONAL.reduce((sum, name) => sum + heights[name], fixed)

const heightOfLegend = ({ rows, row, gaps: [above, below] }: PlacedLegend): number =>
  rows.length > 0 ? above + rows.length * row + below : 0

function placedLegend(entries: readonly LegendEntry[], width: number, size: number, dense: boolean): PlacedLegend {
  const rows: PlacedEntry[][] = []
  const scale = size / LEGEND_SIZE
  let x = Infinity
  for (const entry of entries) {
    const [text = ''] = wrapText(entry.text, Math.min(360 * scale, width - 24), size, 'sans', 1)
    const used = 24 + textWidth(text, size)
    if (x + used > width) {
      rows.push([])
      x = 0
    }
    rows.at(-1)?.push({ ...entry, text, x })
    x += used + 18 * scale
  }
  const [above, below] = LEGEND_GAPS
  return { rows, size, row: LEGEND_ROW[dense ? 'dense' : 'roomy'] * scale, gaps: [above * scale, below * scale] }
}
