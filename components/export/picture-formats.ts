/** The picture of a view, as pixels and as an SVG that stands alone: title, chart, source and link in it. */
import { type ParameterValues, wholeNumber } from './file-parameter'
import { type ExportFormat, type FigureWithRows, format, offered } from './format'
import type { Ignored } from '@/lib/view/refusal'

/** Pixels of a rastered picture at most: 4,000 by 3,000. */
const MOST_PIXELS = 12_000_000

const size = { width: wholeNumber('width', 320, 2400, 1200), height: wholeNumber('height', 320, 2400, 675) }
const picture = { ...size, scale: wholeNumber('scale', 1, 4, 2) }

function tooManyPixels({ width, height, scale }: ParameterValues<typeof picture>): readonly Ignored[] {
  if (width * height * scale * scale <= MOST_PIXELS) return []
  return [{ parameter: 'scale', raw: String(scale), refusal: { code: 'too-many-pixels', most: MOST_PIXELS } }]
}

async function pictureSvg(
  { figure }: FigureWithRows,
  { width, height }: ParameterValues<typeof size>,
): Promise<string> {
  const { pictureFile } = await import('@/components/chart/picture-file')
  return pictureFile(figure, { width, height })
}

export const pictureFormats: readonly ExportFormat[] = [
  format({
    file: 'chart.png',
    type: 'image/png',
    parameters: picture,
    work: 'pixels',
    menu: [offered('png')],
    name: () => ['chart', 'png'],
    write: async (asked, values, press) => press.png(await pictureSvg(asked, values), values.scale),
    check: tooManyPixels,
  }),
  format({
    file: 'chart.svg',
    type: 'image/svg+xml; charset=utf-8',
    parameters: picture,
    menu: [offered('svg')],
    name: () => ['chart', 'svg'],
    write: pictureSvg,
    check: tooManyPixels,
  }),
]
