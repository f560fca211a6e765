/**
 * The picture that stands alone, laid out: title, subtitle, legend, plot, source and link in one frame, so that a
 * screenshot or a slide still says what it shows and where it is from. Pure; `components/chart` draws it.
 */
import { titleNote } from './frame/title-note'
import type { FigureText } from '@/lib/figure/figure'
import {
  GAPS,
  layoutWords,
  OPTIONAL,
  type OptionalWords,
  wholeHeight,
  type WordsForm,
  type WordsLayout,
} from './frame/document-words'
import { padOf } from './frame/margin'
import { leastPlotHeight, plotHeightIn } from './frame/plot-share'
import { type Block, heightOf, type PlacedBlock } from './frame/text-blocks'
import { LARGEST, LEAST_TYPE, WORD_SCALES } from './frame/word-scales'
import type { FontFace } from './labels/text-width'
import { layoutScene } from './layout'
import { type LegendEntry, legendEntries, tellsApart } from './legend'
import type { SceneLayout, Size } from './placed'
import type { Scene } from './scene'
import type { Lang } from '@/lib/text/words-in'

/** The sentences around the plot. */
type DocumentText = Pick<FigureText, 'subtitle' | 'comparison' | 'caption'>

interface PlacedSample extends LegendEntry {
  /** Left end of the sample, and the middle of its line. */
  readonly x: number
  readonly middle: number
}

/** A picture file laid out: text, legend and plot, all in pixels from the top left corner. */
export interface DocumentLayout extends Size {
  readonly blocks: readonly PlacedBlock[]
  readonly legend: readonly PlacedSample[]
  /** Pixels of its type. */
  readonly legendSize: number
  readonly plot: SceneLayout
  /** Top left corner of the plot's picture. */
  readonly origin: readonly [left: number, top: number]
}

/** What of the sentences is drawn: those above the plot, and those below it. */
export interface ShownText {
  readonly title: boolean
  readonly caption: boolean
}

/** Of a picture that grows with its words, in widths. */
const GROWN_PLOT_HEIGHT = 0.66
/** Pixels of its margin. */
const GROWN_PAD = 8

/** A frame that is as high as its words need, and at most so high. */
export interface GrowingSize {
  readonly width: number
  readonly mostHeight: number
}

/** A frame of a given height. */
export interface FixedSize extends Size {
  /** Pixels that type has at least. */
  readonly leastType?: number
}

/** @param address of this very view, printed in the picture; @param size pixels of the whole frame */
export function layoutDocument(
  { layers, axes, title: finding }: Scene,
  words: DocumentText,
  address: string,
  size: FixedSize | GrowingSize,
  lang: Lang,
  shown: ShownText = { title: true, caption: true },
): DocumentLayout {
  const { width } = size
  const above = (text: string): string => (shown.title ? text : '')
  const below = (text: string): string => (shown.caption ? text : '')
  const said = {
    title: above(finding),
    ownTitle: above(layers.flatMap(({ figure }) => titleNote(figure) ?? [])[0] ?? ''),
    subtitle: above(words.subtitle),
    comparison: above(words.comparison),
    caption: below(words.caption),
    link: below(address.replace(/^https?:\/\//, '')),
  }
  const entries = legendEntries(layoutScene(layers, axes, { width, height: 400 }, lang))
  const lay: Lay = (form, told = entries) => layoutWords(said, told, form)
  const { height, text, kept } =
    'height' in size ? fixedFrame(size, lay, entries.filter(tellsApart)) : grownFrame(size, lay)
  const { pad } = text
  const inner = width - 2 * pad

  const blocks: PlacedBlock[] = []
  let top = pad
  const put = (lines: Block, face: FontFace, ink: PlacedBlock['ink']): void => {
    if (lines.lines.length > 0) blocks.push({ ...lines, x: pad, y: top + lines.size * 0.95, face, ink })
    top += heightOf(lines)
  }
  put(text.ownTitle, 'sans-semibold', 'ink2')
  put(text.title, 'serif-semibold', 'ink')
  top += GAPS.title
  if (kept.has('subtitle')) put(text.subtitle, 'sans', 'ink2')
  if (kept.has('comparison')) put(text.comparison, 'sans', 'ink2')
  const legend: PlacedSample[] = []
  if (kept.has('legend')) {
    const { rows, row: rowHeight, gaps } = text.legend
    top += gaps[0]
    for (const row of rows) {
      for (const entry of row) legend.push({ ...entry, x: pad + entry.x, middle: top + rowHeight / 2 })
      top += rowHeight
    }
    top += gaps[1]
  }

  const plotTop = top + GAPS.plot[0]
  top = height - pad - heightOf(text.link) - (kept.has('caption') ? heightOf(text.caption) : 0)
  const plotHeight = Math.max(60, top - GAPS.plot[1] - plotTop)
  const plot = layoutScene(layers, axes, { width: inner, height: plotHeight }, lang)
  if (kept.has('caption')) put(text.caption, 'sans', 'ink3')
  put(text.link, 'sans', 'ink3')
  return { width, height, blocks, legend, legendSize: text.legend.size, plot, origin: [pad, Math.round(plotTop)] }
}

interface Frame {
  readonly height: number
  readonly text: WordsLayout
  readonly kept: ReadonlySet<OptionalWords>
}

type Lay = (form: WordsForm, told?: readonly LegendEntry[]) => WordsLayout

const roomForWords = (width: number, height: number, { pad }: WordsLayout): number =>
  height - plotHeightIn(width, height, width - 2 * pad)

/**
 * Words as large as leaves the plot its share. Where even small ones do not, what the legend tells apart by colour and shape
 * has room before its other entries, and before the end of a long title.
 */
function fixedFrame(
  { width, height, leastType = LEAST_TYPE }: FixedSize,
  lay: Lay,
  coloured: readonly LegendEntry[],
): Frame {
  const forms = WORD_SCALES.map((scale): WordsForm => ({
    ...{ width, mostTitle: height * 0.25, leastType, cut: true, scale },
    pad: Math.round(padOf(width) * scale.sentences),
    dense: scale !== LARGEST,
  }))
  const smallest = forms.at(-1) as WordsForm
  const shorter = [lay(smallest), lay(smallest, coloured), lay({ ...smallest, mostTitle: 0 }, coloured)]
  const room = (text: WordsLayout) => roomForWords(width, height, text)
  const dearest = ({ fixed, heights }: WordsLayout) => fixed + heights.subtitle + heights.legend
  const text =
    forms.map((form) => lay(form)).find((all) => wholeHeight(all) <= room(all)) ??
    shorter.find((some) => dearest(some) <= room(some)) ??
    lay(smallest)
  return { height, text, kept: keptIn(width, height, text) }
}

/** As high as all words and a plot that is most of the picture take. */
function grownFrame({ width, mostHeight }: GrowingSize, lay: Lay): Frame {
  const mostTitle = mostHeight * 0.25
  const text = lay({ width, pad: GROWN_PAD, mostTitle, scale: LARGEST, leastType: 0, dense: true, cut: false })
  const words = wholeHeight(text)
  const inner = width - 2 * text.pad
  const plot = Math.max(inner * GROWN_PLOT_HEIGHT, leastPlotHeight(words, width, inner))
  const height = Math.round(Math.min(mostHeight, words + plot))
  return { height, text, kept: words + plot > mostHeight ? keptIn(width, height, text) : new Set(OPTIONAL) }
}

/** Where the plot would get less than its share, what the reader can spare goes first. */
function keptIn(width: number, height: number, text: WordsLayout): ReadonlySet<OptionalWords> {
  const kept = new Set<OptionalWords>()
  let room = roomForWords(width, height, text) - text.fixed
  for (const name of OPTIONAL)
    if (text.heights[name] <= room) {
      kept.add(name)
      room -= text.heights[name]
    }
  return kept
}
