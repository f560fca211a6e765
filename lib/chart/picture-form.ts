/** In what form a picture leaves: its size in print, the size of its type, its ground and its words. */
import type { FixedSize, GrowingSize, ShownText } from './document-layout'
import { LEAST_TYPE } from './frame/word-scales'
import type { Size } from './placed'

/** Pixels of a picture are those of CSS: 96 to an inch. */
export const DOTS_PER_INCH = 96
const PIXELS_PER_MM = DOTS_PER_INCH / 25.4
const PIXELS_PER_PT = DOTS_PER_INCH / 72
/** Type of ticks and labels in a layout, in pixels, narrow and wide (`layoutScene`). */
const TYPE = { narrow: 11, wide: 12, wideFrom: 600 }
/** Type is never smaller in print. */
const LEAST_PT = 6
/** A page of a journal is at most so high, in mm: what a picture grows to. */
const MOST_HEIGHT_MM = 247

/** `height` null: as high as its words need. In mm; type in pt. */
interface PrintSize {
  readonly width: number
  readonly height: number | null
  readonly pt: number
}

/** Widths of journals' columns; a slide of 13.3 inches; 1080 and 1200 x 630 pixels for posts. */
export const printSizes = {
  column: { width: 89, height: null, pt: 7 },
  'two-columns': { width: 183, height: null, pt: 7 },
  slide: { width: 338.67, height: 190.5, pt: 12 },
  square: { width: 285.75, height: 285.75, pt: 15 },
  card: { width: 317.5, height: 166.69, pt: 12 },
} as const satisfies Readonly<Record<string, PrintSize>>

/** A size in print by its name. */
export type PrintSizeName = keyof typeof printSizes

/** Millimetres, from and to, that a picture's sides may have. */
export const SIDES_MM = [40, 400] as const
/** Type in pt: at the least, captions, which are a little smaller than ticks, still have 6 pt. */
export const TYPE_PT = [6.5, 24] as const

/** `screen`: pixels as they are. */
export type AskedSize =
  | { readonly of: 'screen' }
  | { readonly of: 'preset'; readonly name: PrintSizeName }
  | { readonly of: 'mm'; readonly width: number; readonly height: number | null }

/** What lies below a picture. */
export const GROUNDS = ['paper', 'white', 'transparent'] as const
/** One of them. */
export type Ground = (typeof GROUNDS)[number]

/** All that `pictureFile` needs to know beside the figure. */
export interface PictureForm {
  /** Of the layout, in its own pixels. */
  readonly size: FixedSize | GrowingSize
  /** Pixels of the picture per pixel of the layout. */
  readonly zoom: number
  readonly ground: Ground
  readonly shown: ShownText
}

/**
 * @param screen pixels of a picture that is asked for without a size in print; @param pt size of ticks and labels, null for
 *   the size's own
 */
export function pictureForm(
  asked: AskedSize,
  screen: Size,
  pt: number | null,
  rest: Pick<PictureForm, 'ground' | 'shown'>,
): PictureForm {
  const print = asked.of === 'screen' ? null : asked.of === 'preset' ? printSizes[asked.name] : { pt: 8, ...asked }
  const width = print ? print.width * PIXELS_PER_MM : screen.width
  const height = print ? print.height && print.height * PIXELS_PER_MM : screen.height
  const zoom = zoomOf(width, pt ?? print?.pt ?? null)
  const inLayout = (pixels: number): number => Math.round((pixels / zoom) * 100) / 100
  const size =
    height === null
      ? { width: inLayout(width), mostHeight: inLayout(MOST_HEIGHT_MM * PIXELS_PER_MM) }
      : {
          width: inLayout(width),
          height: inLayout(height),
          leastType: Math.max(LEAST_TYPE, inLayout(LEAST_PT * PIXELS_PER_PT)),
        }
  return { size, zoom, ...rest }
}

/** Pixels of the picture, at most where it grows. */
export function mostPixels({ size, zoom }: PictureForm): number {
  return size.width * ('height' in size ? size.height : size.mostHeight) * zoom ** 2
}

/** So that ticks have this size; null: as laid out. */
function zoomOf(width: number, pt: number | null): number {
  if (pt === null) return 1
  const wide = (pt * PIXELS_PER_PT) / TYPE.wide
  return width / wide >= TYPE.wideFrom ? wide : (pt * PIXELS_PER_PT) / TYPE.narrow
}
