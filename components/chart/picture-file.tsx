import { layoutDocument } from '@/lib/chart/document-layout'
import { darkPalette, lightPalette } from '@/lib/chart/palette'
import type { Size } from '@/lib/chart/placed'
import { sceneOfFigure } from '@/lib/chart/scene'
import type { Figure } from '@/lib/figure/figure'
import { PictureDocument } from './marks/picture-document'
import { svgText } from './svg-text'

/** The picture of a view as an SVG file that stands alone. Files are light unless the view asks otherwise. */
export async function pictureFile(figure: Figure, size: Size): Promise<string> {
  const scene = sceneOfFigure(figure)
  const layout = layoutDocument(scene, figure.text, figure.permalink, size, figure.view.lang)
  const palette = figure.view.theme === 'dark' ? darkPalette : lightPalette
  return svgText(<PictureDocument scene={scene} layout={layout} palette={palette} />)
}
