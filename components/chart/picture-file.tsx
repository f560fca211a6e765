import { layoutDocument } from '@/lib/chart/document-layout'
import { paletteOn } from '@/lib/chart/frame/palette-on'
import type { PictureForm } from '@/lib/chart/picture-form'
import { sceneOfFigure } from '@/lib/chart/scene'
import type { Figure } from '@/lib/figure/figure'
import { pairsFile } from './pairs/pairs-file'
import { PictureDocument } from './marks/picture-document'
import { svgText } from './svg-text'

/** The picture of a view as an SVG file that stands alone. Files are light unless the view asks otherwise. */
export async function pictureFile(figure: Figure, form: PictureForm): Promise<string> {
  if (figure.pairs) return pairsFile(figure, figure.pairs, form)
  const { size, zoom, ground, shown } = form
  const scene = sceneOfFigure(figure)
  const layout = layoutDocument(scene, figure.text, figure.permalink, size, figure.view.lang, shown)
  return svgText(
    <PictureDocument
      scene={scene}
      layout={layout}
      palette={paletteOn(ground, figure.view.theme)}
      ground={ground !== 'transparent'}
      zoom={zoom}
      link={figure.notes?.permalink ?? figure.permalink}
    />,
  )
}
