/** The picture of a comparison as an SVG file that stands alone. Light unless the first view asks otherwise. */
import { PictureDocument } from '@/components/chart/marks/picture-document'
import { PlotMarks } from '@/components/chart/marks/plot-marks'
import { TextLines } from '@/components/chart/marks/text-lines'
import { svgText } from '@/components/chart/svg-text'
import { comparisonScenes } from '@/lib/chart/comparison-scenes'
import { layoutDocument } from '@/lib/chart/document-layout'
import { layoutPanels } from '@/lib/chart/panels-layout'
import { pixel } from '@/lib/chart/mark-shape'
import type { Palette } from '@/lib/chart/palette'
import { paletteOn } from '@/lib/chart/frame/palette-on'
import type { PictureForm } from '@/lib/chart/picture-form'
import type { ComparisonFigure } from '@/lib/figure/comparison/comparison-figure'

export async function comparisonPicture(comparison: ComparisonFigure, form: PictureForm): Promise<string> {
  const { arrangement, caption, address, permalink, subtitle, lang, views } = comparison
  const { size, zoom, ground, shown } = form
  const [scene] = comparisonScenes(comparison)
  const palette = paletteOn(ground, views[0]?.figure.view.theme ?? null)
  if (arrangement === 'multiples' || !scene) return svgText(<Panels {...{ comparison, form, palette }} />)
  const layout = layoutDocument(scene, { subtitle, comparison: '', caption }, address, size, lang, shown)
  const drawn = { scene, layout, palette, zoom, ground: ground !== 'transparent', link: permalink }
  return svgText(<PictureDocument {...drawn} />)
}

interface PanelsProps {
  readonly comparison: ComparisonFigure
  readonly form: PictureForm
  readonly palette: Palette
}

function Panels({ comparison, form: { size, zoom, ground, shown }, palette }: PanelsProps) {
  const { width, height, blocks, panels } = layoutPanels(comparison, size, shown)
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
      <title id="title">{comparison.title}</title>
      <desc id="desc">{comparison.alt}</desc>
      <metadata id="halvings-view">{comparison.permalink}</metadata>
      {ground === 'transparent' ? null : <rect width={width} height={height} fill={palette.paper} />}
      {blocks.map(({ lines, x, y, size: fontSize, lineHeight, serif, ink }) => (
        <TextLines
          key={`${x} ${y}`}
          lines={lines}
          x={x}
          y={y}
          step={lineHeight}
          fontSize={pixel(fontSize)}
          fontFamily={serif ? palette.serif : palette.sans}
          fontWeight={serif ? '600' : undefined}
          fill={palette[ink]}
        />
      ))}
      {panels.map(({ plot, origin }) => (
        <g key={origin.join(' ')} transform={`translate(${origin.join(' ')})`}>
          <PlotMarks layout={plot} palette={palette} />
        </g>
      ))}
    </svg>
  )
}
