import { wrapText } from '@/lib/chart/labels/wrap-text'
import { layoutPairs, pairsHeight } from '@/lib/chart/pairs-layout'
import type { Palette } from '@/lib/chart/palette'
import type { GrowingSize } from '@/lib/chart/document-layout'
import type { Size } from '@/lib/chart/placed'
import type { Figure } from '@/lib/figure/figure'
import type { Comparison } from '@/lib/result/pairs'
import { TextLines } from '../marks/text-lines'
import { svgText } from '../svg-text'
import { PairsMarks } from './pairs-marks'

interface PairsForm {
  readonly size: Size | GrowingSize
  /** Of width and height against the pixels that the picture is laid out in. */
  readonly zoom: number
  readonly palette: Palette
  /** Whether the paper is painted. */
  readonly ground: boolean
}

const PAD = 28
const TITLE = 22
const SMALL = 13
const STEP = 1.35

/** The forest plot as an SVG file that stands alone: finding, plot, source and link; scaled to the height that is asked for. */
export async function pairsFile(
  figure: Figure,
  pairs: Comparison,
  { size, zoom, palette, ground }: PairsForm,
): Promise<string> {
  const { text, permalink, view } = figure
  const { width } = size
  const inner = width - 2 * PAD
  const title = wrapText(text.title, inner, TITLE, 'serif-semibold', 3)
  const subtitle = wrapText(text.subtitle, inner, SMALL, 'sans', 3)
  const caption = wrapText(`${text.caption} ${permalink.replace(/^https?:\/\//, '')}`, inner, SMALL, 'sans', 5)
  const top = PAD + title.length * TITLE * STEP + subtitle.length * SMALL * STEP + 14
  const bottom = caption.length * SMALL * STEP + PAD
  const natural = pairsHeight(pairs)
  const height = 'height' in size ? size.height : Math.min(size.mostHeight, Math.ceil(top + natural + bottom))
  const scale = Math.min(1, (height - top - bottom) / natural)
  const layout = layoutPairs(pairs, inner / Math.max(scale, 0.2), view.lang)
  return svgText(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width * zoom}
      height={height * zoom}
      role="img"
      aria-labelledby="title"
      aria-describedby="desc"
    >
      <metadata id="halvings-view">{permalink}</metadata>
      <title id="title">{text.title}</title>
      <desc id="desc">{text.alt}</desc>
      {ground ? <rect width={width} height={height} fill={palette.paper} /> : null}
      <TextLines
        lines={title}
        x={PAD}
        y={PAD + TITLE * 0.8}
        step={TITLE * STEP}
        fontSize={String(TITLE)}
        fontFamily={palette.serif}
        fontWeight="600"
        fill={palette.ink}
      />
      <TextLines
        lines={subtitle}
        x={PAD}
        y={PAD + title.length * TITLE * STEP + SMALL}
        step={SMALL * STEP}
        fontSize={String(SMALL)}
        fontFamily={palette.sans}
        fontWeight={undefined}
        fill={palette.ink2}
      />
      <g transform={`translate(${PAD} ${top}) scale(${Number(Math.max(scale, 0.2).toFixed(4))})`}>
        <PairsMarks lang={view.lang} layout={layout} palette={palette} />
      </g>
      <TextLines
        lines={caption}
        x={PAD}
        y={height - bottom + SMALL}
        step={SMALL * STEP}
        fontSize={String(SMALL)}
        fontFamily={palette.sans}
        fontWeight={undefined}
        fill={palette.ink3}
      />
    </svg>,
  )
}
