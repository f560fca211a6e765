/**
 * The picture that stands alone, laid out: title, subtitle, legend, plot, source and link in one frame, so that a
 * screenshot or a slide still says what it shows and where it is from. Pure; `components/chart` draws it.
 */
import { titleNote } from './frame/title-note'
import type { FigureText } from '@/lib/figure/figure'
import { type FontFace, textWidth } from './labels/text-width'
import { padOf } from './frame/margin'
import { leastPlotHeight } from './frame/plot-share'
import { type Block, block, heightOf, type PlacedBlock, titleBlock } from './frame/text-blocks'
import { wrapText } from './labels/wrap-text'
import { layoutScene } from './layout'
import { type LegendEntry, legendEntries } from './legend'
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
  readonly plot: SceneLayout
  /** Top left corner of the plot's picture. */
  readonly origin: readonly [left: number, top: number]
}

/** What of the sentences is drawn: those above the plot, and those below it. */
export interface ShownText {
  readonly title: boolean
  readonly caption: boolean
}

export const LEGEND_SIZE = 12
/** Pixels of a row of the legend, of the margin and of a line in sizes of type: a column of a journal has none to spare. */
const ROOMY = { legendRow: 19, lineHeight: 1.4 }
const DENSE = { legendRow: 16, lineHeight: 1.25, pad: 8 }
const LEAST_PLOT_SHARE = 0.5
const LEAST_PLOT = 150
/** Of a picture that grows with its words, in widths. */
const GROWN_PLOT_HEIGHT = 0.66

/** A frame that is as high as its words need, and at most so high. */
export interface GrowingSize {
  readonly width: number
  readonly mostHeight: number
}

/** @param link address of this very view, printed in the picture; @param size pixels of the whole frame */
export function layoutDocument(
  { layers, axes, title: finding }: Scene,
  words: DocumentText,
  address: string,
  size: Size | GrowingSize,
  lang: Lang,
  shown: ShownText = { title: true, caption: true },
): DocumentLayout {
  const { width } = size
  const link = shown.caption ? address : ''
  const text = {
    subtitle: shown.title ? words.subtitle : '',
    comparison: shown.title ? words.comparison : '',
    caption: shown.caption ? words.caption : '',
  }
  const grows = !('height' in size)
  const { legendRow, lineHeight } = grows ? DENSE : ROOMY
  const pad = grows ? DENSE.pad : padOf(width)
  const inner = width - 2 * pad
  const roomy = width >= 700

  const mostTitle = ('height' in size ? size.height : size.mostHeight) * 0.25
  const title = titleBlock(shown.title ? finding : '', inner, Math.min(34, Math.max(19, width * 0.028)), mostTitle)
  const small = roomy ? 15 : 12.5
  const own = layers.flatMap(({ figure }) => titleNote(figure) ?? []).slice(0, 1)
  const sentences = (words: string, type: number, lines: number): Block => ({
    ...block(words, inner, type, lines),
    lineHeight: type * lineHeight,
  })
  const ownTitle = sentences(shown.title ? own.join('') : '', small, 2)
  const most = (lines: number): number => (grows ? Infinity : lines)
  const subtitle = sentences(text.subtitle, small, most(roomy ? 2 : 3))
  const comparison = sentences(text.comparison, small, most(2))
  const captionSize = roomy ? 12 : 10.5
  const caption = sentences(text.caption, captionSize, most(roomy ? 4 : 6))
  const linkLines = sentences(link.replace(/^https?:\/\//, ''), captionSize, roomy ? 2 : 3)

  const rows = legendRows(legendEntries(layoutScene(layers, axes, { width: inner, height: 400 }, lang)), inner)
  // Where height is short, what the reader can spare goes first; the plot keeps about half.
  const fixed = 2 * pad + heightOf(ownTitle) + heightOf(title) + 8 + heightOf(linkLines)
  const optional = [
    { name: 'subtitle', height: heightOf(subtitle) },
    { name: 'legend', height: rows.length * legendRow + 10 },
    { name: 'caption', height: heightOf(caption) + 8 },
    { name: 'comparison', height: heightOf(comparison) },
  ] as const
  const height = 'height' in size ? size.height : grownHeight(size, inner, fixed, optional)
  const spare = height - fixed - Math.max(LEAST_PLOT, height * LEAST_PLOT_SHARE)
  const kept = new Set<string>()
  let room = spare
  for (const part of optional)
    if (part.height <= room) {
      kept.add(part.name)
      room -= part.height
    }

  const blocks: PlacedBlock[] = []
  let top = pad
  const put = (lines: Block, face: FontFace, ink: PlacedBlock['ink']): void => {
    if (lines.lines.length > 0) blocks.push({ ...lines, x: pad, y: top + lines.size * 0.95, face, ink })
    top += heightOf(lines)
  }
  put(ownTitle, 'sans-semibold', 'ink2')
  put(title, 'serif-semibold', 'ink')
  top += 8
  if (kept.has('subtitle')) put(subtitle, 'sans', 'ink2')
  if (kept.has('comparison')) put(comparison, 'sans', 'ink2')
  const legend: PlacedSample[] = []
  if (kept.has('legend')) {
    top += 8
    for (const [index, row] of rows.entries())
      for (const entry of row)
        legend.push({ ...entry, x: pad + entry.x, middle: top + index * legendRow + legendRow / 2 })
    top += rows.length * legendRow + 2
  }

  const captionHeight = kept.has('caption') ? heightOf(caption) : 0
  const bottom = height - pad - heightOf(linkLines) - captionHeight - 8
  const plotTop = top + 10
  const plot = layoutScene(layers, axes, { width: inner, height: Math.max(60, bottom - plotTop) }, lang)
  top = height - pad - heightOf(linkLines) - captionHeight
  if (kept.has('caption')) put(caption, 'sans', 'ink3')
  put(linkLines, 'sans', 'ink3')
  return { width, height, blocks, legend, plot, origin: [pad, Math.round(plotTop)] }
}

/** As high as all words and a plot that is most of the picture take. */
function grownHeight(
  { width, mostHeight }: GrowingSize,
  inner: number,
  fixed: number,
  optional: readonly { readonly height: number }[],
): number {
  const words = optional.reduce((sum, part) => sum + part.height, fixed + 10)
  const plot = Math.max(inner * GROWN_PLOT_HEIGHT, leastPlotHeight(words, width, inner))
  return Math.round(Math.min(mostHeight, words + plot))
}

type PlacedEntry = LegendEntry & { readonly x: number }

function legendRows(entries: readonly LegendEntry[], width: number): readonly (readonly PlacedEntry[])[] {
  const rows: PlacedEntry[][] = []
  let x = Infinity
  for (const entry of entries) {
    const [text = ''] = wrapText(entry.text, Math.min(360, width - 24), LEGEND_SIZE, 'sans', 1)
    const used = 24 + textWidth(text, LEGEND_SIZE)
    if (x + used > width) {
      rows.push([])
      x = 0
    }
    rows.at(-1)?.push({ ...entry, text, x })
    x += used + 18
  }
  return rows
}
