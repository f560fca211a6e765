/**
 * The picture of a view, as pixels, as an SVG with its faces inside, and as a PDF: title, chart, source and link in it, and
 * the view's address in its metadata. Sizes are in pixels of the screen or in millimetres of print, with type in points.
 */
import {
  type AskedSize,
  DOTS_PER_INCH,
  GROUNDS,
  mostPixels,
  pictureForm,
  type PictureForm,
  printSizes,
  type PrintSizeName,
  SIDES_MM,
  TYPE_PT,
} from '@/lib/chart/picture-form'
import { figurePdfSource } from '@/lib/export/figure-pdf'
import { withPngFacts } from '@/lib/export/png-facts'
import type { Ignored } from '@/lib/view/refusal'
import { type FileParameter, oneWord, type ParameterValues, wholeNumber } from './file-parameter'
import { type ExportFormat, type FigureWithRows, format, offered } from './format'

/** Pixels of a rastered picture at most: 4,000 by 3,000. */
const MOST_PIXELS = 12_000_000

const isPreset = (raw: string): raw is PrintSizeName => Object.hasOwn(printSizes, raw)
const isSide = (mm: number): boolean => mm >= SIDES_MM[0] && mm <= SIDES_MM[1]

/** `column`, `89mm` or `89x60mm`. */
const size: FileParameter<AskedSize> = {
  name: 'size',
  read: (raw) => {
    if (raw === 'screen') return { of: 'screen' }
    if (isPreset(raw)) return { of: 'preset', name: raw }
    const [whole, width, height] = /^(\d{2,3}(?:\.\d)?)(?:x(\d{2,3}(?:\.\d)?))?mm$/.exec(raw) ?? []
    if (whole === undefined || !isSide(Number(width))) return null
    if (height === undefined) return { of: 'mm', width: Number(width), height: null }
    return isSide(Number(height)) ? { of: 'mm', width: Number(width), height: Number(height) } : null
  },
  refusal: { code: 'either', values: ['screen', ...Object.keys(printSizes), '89mm', '89x60mm'] },
  fallback: { of: 'screen' },
}

const pt: FileParameter<number | null> = {
  name: 'pt',
  read: (raw) => {
    const value = /^\d{1,2}(\.\d)?$/.test(raw) ? Number(raw) : NaN
    return value >= TYPE_PT[0] && value <= TYPE_PT[1] ? value : null
  },
  refusal: { code: 'range', low: TYPE_PT[0], high: TYPE_PT[1], whole: false },
  fallback: null,
}

const picture = {
  size,
  pt,
  width: wholeNumber('width', 320, 2400, 1200),
  height: wholeNumber('height', 320, 2400, 675),
  ground: oneWord('ground', ...GROUNDS),
  title: oneWord('title', 'yes', 'no'),
  caption: oneWord('caption', 'yes', 'no'),
}
const rastered = { ...picture, scale: wholeNumber('scale', 1, 4, 2) }

function formOf(values: ParameterValues<typeof picture>): PictureForm {
  const { ground, title, caption } = values
  return pictureForm(values.size, values, values.pt, {
    ground,
    shown: { title: title === 'yes', caption: caption === 'yes' },
  })
}

function tooManyPixels(values: ParameterValues<typeof rastered>): readonly Ignored[] {
  if (mostPixels(formOf(values)) * values.scale ** 2 <= MOST_PIXELS) return []
  return [{ parameter: 'scale', raw: String(values.scale), refusal: { code: 'too-many-pixels', most: MOST_PIXELS } }]
}

async function pictureSvg({ figure }: FigureWithRows, values: ParameterValues<typeof picture>): Promise<string> {
  const { pictureFile } = await import('@/components/chart/picture-file')
  return pictureFile(figure, formOf(values))
}

export const pictureFormats: readonly ExportFormat[] = [
  format({
    file: 'chart.png',
    type: 'image/png',
    parameters: rastered,
    shows: { notes: true },
    work: 'pixels',
    menu: [offered('png')],
    name: () => ['chart', 'png'],
    write: async (asked, values, press) => {
      const png = await press.png(await pictureSvg(asked, values), values.scale)
      return withPngFacts(png, { dotsPerInch: DOTS_PER_INCH * values.scale, view: asked.figure.notes?.permalink ?? asked.figure.permalink })
    },
    check: tooManyPixels,
  }),
  format({
    file: 'chart.svg',
    type: 'image/svg+xml; charset=utf-8',
    parameters: rastered,
    shows: { notes: true },
    menu: [offered('svg')],
    name: () => ['chart', 'svg'],
    write: async (asked, values, press) => press.embedFaces(await pictureSvg(asked, values)),
    check: tooManyPixels,
  }),
  format({
    file: 'chart.pdf',
    type: 'application/pdf',
    parameters: picture,
    shows: { notes: true },
    work: 'print',
    menu: [offered('pdf'), offered('pdf-column', 'size=column'), offered('pdf-two-columns', 'size=two-columns')],
    name: () => ['chart', 'pdf'],
    write: async (asked, values, press) => {
      if (!press.typeset) throw new Error('no typesetter here')
      return press.typeset(figurePdfSource(asked.figure, await pictureSvg(asked, values)))
    },
  }),
]
