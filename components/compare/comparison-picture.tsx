/** The picture of a comparison as an SVG file that stands alone. Light unless the first view asks otherwise. */
import { PictureDocument } from '@/components/chart/marks/picture-document'
import { PlotMarks } from '@/components/chart/marks/plot-marks'
import { TextLines } from '@/components/chart/marks/text-lines'
import { svgText } from '@/components/chart/svg-text'
import { comparisonScenes } from '@/lib/chart/comparison-scenes'
import { layoutDocument, type ShownText } from '@/lib/chart/document-layout'
import { layoutPanels } from '@/lib/chart/panels-layout'
import { pixel } from '@/lib/chart/mark-shape'
import { darkPalette, lightPalette, type Palette } from '@/lib/chart/palette'
import type { Size } from '@/lib/chart/placed'
import type { ComparisonFigure } from '@/lib/figure/comparison/comparison-figure'

const WITH_WORDS: ShownText = { title: true, caption: true }

/** @param shown which words are in it; without any its ground is white, as a page's is */
export async function comparisonPicture(
  comparison: ComparisonFigure,
  size: Size,
  shown: ShownText = WITH_WORDS,
): Promise<string> {
  const { arrangement, caption, permalink, subtitle, lang, views } = comparison
  const [scene] = comparisonScenes(comparison)
  const themed = views[0]?.figure.view.theme === 'dark' ? darkPalette : lightPalette
  const palette = shown.title || shown.caption ? themed : { ...lightPalette, paper: '#ffffff' }
  if (arrangement === 'multiples' || !scene) return svgText(<Panels {...{ comparison, size, palette, shown }} />)
  const layout = layoutDocument(scene, { subtitle, comparison: '', caption }, permalink, size, lang, shown)
  return svgText(<PictureDocument scene={scene} layout={layout} palette={palette} ground zoom={1} link={permalink} />)
}

interface PanelsProps {
  readonly comparison: ComparisonFigure
  readonly size: Size
  readonly palette: Palette
  readonly shown: ShownText
}

function Panels({ comparison, size, palette, shown }: PanelsProps) {
  const { blocks, panels } = layoutPanels(comparison, size, shown)
  const { width, height } = size
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-labelledby="title"
      aria-describedby="desc"
    >
      <title id="title">{comparison.title}</title>
      <desc id="desc">{comparison.alt}</desc>
      <metadata id="halvings-view">{comparison.permalink}</metadata>
      <rect width={width} height={height} fill={palette.paper} />
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
