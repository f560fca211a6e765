import type { DocumentLayout } from '@/lib/chart/document-layout'
import { samplePalette } from '@/lib/chart/legend'
import { pixel } from '@/lib/chart/mark-shape'
import type { Palette } from '@/lib/chart/palette'
import type { Scene } from '@/lib/chart/scene'
import { LegendSample } from './legend-sample'
import { PlotMarks } from './plot-marks'
import { TextBlocks } from './text-blocks'

interface Props {
  readonly scene: Pick<Scene, 'title' | 'alt'>
  readonly layout: DocumentLayout
  /** With literal colours: a file knows no page. */
  readonly palette: Palette
  /** Whether the paper is drawn; else what lies below shows through. */
  readonly ground: boolean
  /** Pixels of the picture per pixel of the layout. */
  readonly zoom: number
  /** Address of the view, kept in the file for who opens it again. */
  readonly link: string
}

/** The picture that stands alone, as `layoutDocument` has put it together. */
export function PictureDocument({ scene, layout, palette, ground, zoom, link }: Props) {
  const { width, height, blocks, legend, legendSize, plot, origin } = layout
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={pixel(width * zoom)}
      height={pixel(height * zoom)}
      role="img"
      aria-labelledby="title"
      aria-describedby="desc"
    >
      <title id="title">{scene.title}</title>
      <desc id="desc">{scene.alt}</desc>
      <metadata id="halvings-view">{link}</metadata>
      {ground ? <rect width={width} height={height} fill={palette.paper} /> : null}
      <TextBlocks blocks={blocks} palette={palette} />
      <g data-role="legend" fontSize={pixel(legendSize)} fontFamily={palette.sans}>
        {legend.map(({ id, text, mark, x, middle }) => (
          <g key={`${id} ${text}`}>
            <LegendSample mark={mark} x={x} y={middle} palette={samplePalette(plot, palette)} />
            <text x={pixel(x + 24)} y={pixel(middle + legendSize * 0.35)} fill={palette.ink2}>
              {text}
            </text>
          </g>
        ))}
      </g>
      <g transform={`translate(${origin.join(' ')})`}>
        <PlotMarks layout={plot} palette={palette} />
      </g>
    </svg>
  )
}
