/** Size and colours of a picture file: the parameters that `chart.svg` and `chart.png` share. */
import { type FileParameter, readParameters } from '@/app/api/v1/answer'
import { documentSvg } from '@/lib/chart/svg/svg-document'
import { darkPalette, lightPalette } from '@/lib/chart/palette'
import type { Figure } from '@/lib/figure/figure'

/** Pixels of a rastered picture at most: 4,000 by 3,000. */
const MOST_PIXELS = 12_000_000

const whole = (name: string, low: number, high: number, fallback: number): FileParameter<number> => ({
  name,
  read: (raw) => (/^\d{1,4}$/.test(raw) && Number(raw) >= low && Number(raw) <= high ? Number(raw) : null),
  expected: `a whole number from ${low} to ${high}`,
  fallback,
})

const parameters = {
  width: whole('width', 320, 2400, 1200),
  height: whole('height', 320, 2400, 675),
  scale: whole('scale', 1, 4, 2),
}

export const pictureParameters = Object.values(parameters).map(({ name }) => name)

export function readPicture(query: string) {
  const { values, ignored } = readParameters(query, parameters)
  const { width, height, scale } = values
  const tooLarge = width * height * scale * scale > MOST_PIXELS
  const reason = `width x height x scale² may be at most ${MOST_PIXELS}`
  return {
    ...values,
    ignored: tooLarge ? [...ignored, { parameter: 'scale', raw: String(scale), reason }] : ignored,
  }
}

/** The picture as an SVG that stands alone: title, chart, source and link in it. Files are light unless asked otherwise. */
export function pictureSvg(
  figure: Figure,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const palette = figure.view.theme === 'dark' ? darkPalette : lightPalette
  return documentSvg(figure, { width, height, palette, link: figure.permalink })
}
