/**
 * SVG text to PNG, on the server only (a native module). The fonts are the shipped ones and no others, so that every machine gives
 * the same picture.
 */
import path from 'node:path'
import { renderAsync } from '@resvg/resvg-js'

/** From the folder that `next start` runs in; a path in the bundle would not survive the build. */
const fonts = path.join(process.cwd(), 'node_modules', '@expo-google-fonts')
/** Inter and Source Serif 4 for our words; then, for names in the data, Chinese, mathematical signs and pictographs. */
const fontFiles = [
  path.join(fonts, 'inter', '400Regular', 'Inter_400Regular.ttf'),
  path.join(fonts, 'inter', '600SemiBold', 'Inter_600SemiBold.ttf'),
  path.join(fonts, 'source-serif-4', '600SemiBold', 'SourceSerif4_600SemiBold.ttf'),
  path.join(fonts, 'noto-sans-sc', '400Regular', 'NotoSansSC_400Regular.ttf'),
  path.join(fonts, 'noto-sans-math', '400Regular', 'NotoSansMath_400Regular.ttf'),
  path.join(fonts, 'noto-emoji', '400Regular', 'NotoEmoji_400Regular.ttf'),
]

/**
 * @param svg a document with literal colours and a width and height, as `pictureFile` makes it
 * @param scale pixels of the picture per pixel of the SVG; the caller limits the size
 * @returns the PNG file; rejects where the SVG is not well-formed, which is a bug of the caller
 */
export async function renderPng(svg: string, scale: number): Promise<Buffer> {
  const picture = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Inter', sansSerifFamily: 'Inter' },
    shapeRendering: 2,
    textRendering: 1,
  })
  return picture.asPng()
}
