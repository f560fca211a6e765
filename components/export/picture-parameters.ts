/** How a picture leaves, as its address says: sizes in pixels of the screen or in millimetres of print, with type in points. */
import {
  type AskedSize,
  GROUNDS,
  mostPixels,
  pictureForm,
  type PictureForm,
  printSizes,
  type PrintSizeName,
  SIDES_MM,
  TYPE_PT,
} from '@/lib/chart/picture-form'
import type { Ignored } from '@/lib/view/refusal'
import { type FileParameter, oneWord, type ParameterValues, wholeNumber } from './file-parameter'

/** Pixels of a rastered picture at most: 4,000 by 3,000. */
export const MOST_PIXELS = 12_000_000

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

/** Of every picture. */
export const picture = {
  size,
  pt,
  width: wholeNumber('width', 320, 2400, 1200),
  height: wholeNumber('height', 320, 2400, 675),
  ground: oneWord('ground', ...GROUNDS),
  title: oneWord('title', 'yes', 'no'),
  caption: oneWord('caption', 'yes', 'no'),
}
/** Of those that are, or may become, pixels. */
export const rastered = { ...picture, scale: wholeNumber('scale', 1, 4, 2) }

export function formOf(values: ParameterValues<typeof picture>): PictureForm {
  const { ground, title, caption } = values
  return pictureForm(values.size, values, values.pt, {
    ground,
    shown: { title: title === 'yes', caption: caption === 'yes' },
  })
}

/** Refused before it is drawn. */
export function tooManyPixels(values: ParameterValues<typeof rastered>): readonly Ignored[] {
  if (mostPixels(formOf(values)) * values.scale ** 2 <= MOST_PIXELS) return []
  return [{ parameter: 'scale', raw: String(values.scale), refusal: { code: 'too-many-pixels', most: MOST_PIXELS } }]
}
