/**
 * SVG text to PNG, on the server only (a native module). The fonts are the shipped ones and no others, so that every machine gives
 * the same picture.
 */
import { rasterFonts, rasterOptions } from '@/components/export/raster'
import { FACES } from '../press/font-files'

const fontFiles = FACES.map(({ file }) => file)

/**
 * @param svg a document with literal colours and a width and height, as `pictureFile` makes it
 * @param scale pixels of the picture per pixel of the SVG; the caller limits the size
 * @returns the PNG file; rejects where the SVG is not well-formed, which is a bug of the caller
 */
export async function renderPng(svg: string, scale: number): Promise<Buffer> {
  const { renderAsync } = await import('@resvg/resvg-js')
  const picture = await renderAsync(svg, {
    ...rasterOptions(scale),
    font: { ...rasterFonts, fontFiles },
  })
  return picture.asPng()
}
