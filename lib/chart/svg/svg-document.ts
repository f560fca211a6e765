/**
 * The picture that stands alone: title, subtitle, legend, plot, source and link in one SVG, so that a screenshot or a
 * slide still says what it shows and where it is from. Literal colours, text as text, the same bytes for the same input.
 */
import type { Figure } from '@/lib/figure/figure'
import { escapeXml } from './escape-xml'
import { layoutFigure } from '../layout'
import type { Size } from '../placed'
import { type LegendEntry, legendEntries } from '../legend'
import type { Palette } from '../palette'
import { plotMarkup } from './svg'
import { element, legendMark, textLines } from './svg-elements'
import { type FontFace, textWidth } from '../labels/text-width'
import { wrapText } from '../labels/wrap-text'

export interface DocumentOptions extends Size {
  /** With literal colours: a file knows no page. */
  readonly palette: Palette
  /** Address of this very view, printed in the picture. */
  readonly link: string
}

interface Block {
  readonly lines: readonly string[]
  readonly size: number
  readonly lineHeight: number
}

const LEGEND_SIZE = 12
const LEGEND_ROW = 19
const LEAST_PLOT_SHARE = 0.4
const LEAST_PLOT = 150

export function documentSvg(figure: Figure, { width, height, palette, link }: DocumentOptions): string {
  const pad = Math.round(Math.min(44, Math.max(16, width * 0.035)))
  const inner = width - 2 * pad
  const roomy = width >= 700
  const { text } = figure

  const title = titleBlock(text.title, inner, Math.min(34, Math.max(19, width * 0.028)), height * 0.25)
  const small = roomy ? 15 : 12.5
  const subtitle = block(text.subtitle, inner, small, roomy ? 2 : 3)
  const comparison = block(text.comparison, inner, small, 2)
  const captionSize = roomy ? 12 : 10.5
  const caption = block(text.caption, inner, captionSize, roomy ? 3 : 4)
  const address = block(link.replace(/^https?:\/\//, ''), inner, captionSize, roomy ? 2 : 3)

  const legend = legendRows(legendEntries(figure, layoutFigure(figure, { width: inner, height: 400 })), inner)
  // Where height is short, what the reader can spare goes first; the plot keeps about half.
  const fixed = 2 * pad + heightOf(title) + 8 + heightOf(address)
  const spare = height - fixed - Math.max(LEAST_PLOT, height * LEAST_PLOT_SHARE)
  const optional = [
    { name: 'subtitle', height: heightOf(subtitle) },
    { name: 'legend', height: legend.length * LEGEND_ROW + 10 },
    { name: 'caption', height: heightOf(caption) + 8 },
    { name: 'comparison', height: heightOf(comparison) },
  ] as const
  const kept = new Set<string>()
  let room = spare
  for (const part of optional)
    if (part.height <= room) {
      kept.add(part.name)
      room -= part.height
    }

  const parts: string[] = []
  let top = pad
  const put = (lines: Block, face: FontFace, fill: string): void => {
    if (lines.lines.length === 0) return
    parts.push(
      textLines(lines.lines, {
        x: pad,
        y: top + lines.size * 0.95,
        lineHeight: lines.lineHeight,
        'font-size': lines.size,
        'font-family': face === 'serif-semibold' ? palette.serif : palette.sans,
        'font-weight': face === 'sans' ? null : '600',
        fill,
      }),
    )
    top += heightOf(lines)
  }
  put(title, 'serif-semibold', palette.ink)
  top += 8
  if (kept.has('subtitle')) put(subtitle, 'sans', palette.ink2)
  if (kept.has('comparison')) put(comparison, 'sans', palette.ink2)
  if (kept.has('legend')) {
    top += 8
    parts.push(legendMarkup(legend, pad, top, palette))
    top += legend.length * LEGEND_ROW + 2
  }

  const captionHeight = kept.has('caption') ? heightOf(caption) : 0
  const bottom = height - pad - heightOf(address) - captionHeight - 8
  const plotTop = top + 10
  const layout = layoutFigure(figure, { width: inner, height: Math.max(60, bottom - plotTop) })
  parts.push(
    element('g', { transform: `translate(${pad} ${Math.round(plotTop)})` }, plotMarkup(figure, layout, palette)),
  )
  top = height - pad - heightOf(address) - captionHeight
  if (kept.has('caption')) put(caption, 'sans', palette.ink3)
  put(address, 'sans', palette.ink3)

  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': 'title',
      'aria-describedby': 'desc',
    },
    [
      element('title', { id: 'title' }, escapeXml(text.title)),
      element('desc', { id: 'desc' }, escapeXml(text.alt)),
      element('rect', { width, height, fill: palette.paper }),
      ...parts,
    ].join(''),
  )
}

const heightOf = ({ lines, lineHeight }: Block): number => lines.length * lineHeight

const block = (text: string, width: number, size: number, most: number): Block => ({
  lines: wrapText(text, width, size, 'sans', most),
  size,
  lineHeight: size * 1.4,
})

/** The finding in the largest size at which it fits, and cut only when even the smallest does not. */
function titleBlock(text: string, width: number, largest: number, most: number): Block {
  const face = 'serif-semibold'
  for (let size = Math.round(largest); size > 16; size--) {
    const lines = wrapText(text, width, size, face)
    if (lines.length > 3 || lines.length * size * 1.2 > most) continue
    return { lines: balanced(text, width, size, lines.length), size, lineHeight: size * 1.2 }
  }
  for (const size of [16, 15, 14]) {
    const lines = wrapText(text, width, size, face)
    if (lines.length <= 6 && lines.length * size * 1.2 <= most) return { lines, size, lineHeight: size * 1.2 }
  }
  const fitting = Math.max(2, Math.floor(most / (14 * 1.2)))
  return { lines: wrapText(text, width, 14, face, fitting), size: 14, lineHeight: 14 * 1.2 }
}

/** The same number of lines, as even as they can be: no number alone on the last one. */
function balanced(text: string, width: number, size: number, count: number): readonly string[] {
  let lines = wrapText(text, width, size, 'serif-semibold')
  for (let narrower = width; narrower > width / 2; narrower -= size / 2) {
    const tighter = wrapText(text, narrower, size, 'serif-semibold')
    if (tighter.length > count) break
    lines = tighter
  }
  return lines
}

type PlacedEntry = LegendEntry & { readonly x: number }

function legendRows(entries: readonly LegendEntry[], width: number): readonly (readonly PlacedEntry[])[] {
  const rows: PlacedEntry[][] = []
  let x = Infinity
  for (const entry of entries) {
    const [text = ''] = wrapText(entry.text, Math.min(220, width - 24), LEGEND_SIZE, 'sans', 1)
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

function legendMarkup(rows: readonly (readonly PlacedEntry[])[], left: number, top: number, palette: Palette): string {
  const marks = rows.flatMap((row, index) => {
    const middle = top + index * LEGEND_ROW + LEGEND_ROW / 2
    return row.map(
      ({ mark, text, x }) =>
        legendMark(mark, left + x, middle, palette) +
        element('text', { x: left + x + 24, y: middle + LEGEND_SIZE * 0.35, fill: palette.ink2 }, escapeXml(text)),
    )
  })
  return element('g', { 'data-role': 'legend', 'font-size': LEGEND_SIZE, 'font-family': palette.sans }, marks.join(''))
}
