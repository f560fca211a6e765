/**
 * The frame of a picture that stands alone and is not of a view's own chart: finding and notes above, source and address below,
 * and between them whatever is as high as it needs to be. Pure; `components/chart/frame-document.tsx` draws it.
 */
import type { FontFace } from '../labels/text-width'
import type { ShownText } from '../document-layout'
import { padOf } from './margin'
import { type Block, block, heightOf, type PlacedBlock, titleBlock } from './text-blocks'
import { LARGEST, LEAST_TYPE } from './word-scales'

/** What a picture says around its marks; '' where nothing. */
export interface FrameText {
  readonly title: string
  readonly subtitle: string
  readonly caption: string
  /** Address of what is shown. */
  readonly link: string
}

/** In pixels from the top left corner. */
export interface FrameLayout {
  readonly width: number
  readonly height: number
  readonly blocks: readonly PlacedBlock[]
  /** Where the content begins, and the width that it has. */
  readonly origin: readonly [left: number, top: number]
  readonly inner: number
}

/** Pixels between words and content. */
const GAP = 12

/** Width that the content of a frame so wide has. */
export const innerWidth = (width: number): number => width - 2 * padOf(width)

/**
 * @param contentHeight pixels; @param shown which words are in the picture
 */
export function layoutFrame(
  text: FrameText,
  width: number,
  contentHeight: number,
  shown: ShownText,
  scale = LARGEST,
): FrameLayout {
  const pad = Math.round(padOf(width) * scale.sentences)
  const inner = width - 2 * pad
  const roomy = width >= 700
  const small = Math.max((roomy ? 12 : 10.5) * scale.sentences, LEAST_TYPE)
  const largest = Math.min(34, Math.max(19, width * 0.028)) * scale.title
  const title = titleBlock(shown.title ? text.title : '', inner, largest, Infinity)
  const subtitle = block(shown.title ? text.subtitle : '', inner, (roomy ? 15 : 12.5) * scale.sentences, Infinity)
  const caption = block(shown.caption ? text.caption : '', inner, small, Infinity)
  const link = block(shown.caption ? text.link.replace(/^https?:\/\//, '') : '', inner, small, 3)
  const blocks: PlacedBlock[] = []
  let top = pad
  const put = (lines: Block, face: FontFace, ink: PlacedBlock['ink']): void => {
    if (lines.lines.length > 0) blocks.push({ ...lines, x: pad, y: top + lines.size * 0.95, face, ink })
    top += heightOf(lines)
  }
  put(title, 'serif-semibold', 'ink')
  if (title.lines.length > 0) top += 6
  put(subtitle, 'sans', 'ink2')
  if (top > pad) top += GAP
  const origin = [pad, top] as const
  top += contentHeight
  if (caption.lines.length + link.lines.length > 0) top += GAP
  put(caption, 'sans', 'ink3')
  put(link, 'sans', 'ink3')
  return { width, height: Math.ceil(top + pad), blocks, origin, inner }
}
