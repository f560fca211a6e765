/** Texts of a picture as blocks of lines: the finding above, source and link below. */
import type { FontFace } from '../labels/text-width'
import { wrapText } from '../labels/wrap-text'

/** Lines of one size, in pixels. */
export interface Block {
  readonly lines: readonly string[]
  readonly size: number
  readonly lineHeight: number
}

/** The same where it stands in a picture. */
export interface PlacedBlock extends Block {
  readonly x: number
  /** First baseline. */
  readonly y: number
  readonly face: FontFace
  readonly ink: 'ink' | 'ink2' | 'ink3'
}

/** Pixels of all its lines. */
export const heightOf = ({ lines, lineHeight }: Block): number => lines.length * lineHeight

/** A text in lines of a width. @param most lines, the last one cut */
export const block = (text: string, width: number, size: number, most: number): Block => ({
  lines: wrapText(text, width, size, 'sans', most),
  size,
  lineHeight: size * 1.4,
})

/** The finding in the largest size at which it fits, and cut only when even the smallest does not. */
export function titleBlock(text: string, width: number, largest: number, most: number): Block {
  const face = 'serif-semibold'
  for (let size = Math.round(largest); size > 16; size--) {
    const lines = wrapText(text, width, size, face)
    if (lines.length > 3 || lines.length * size * 1.2 > most) continue
    return { lines: balanced(text, width, size, lines.length), size, lineHeight: size * 1.2 }
  }
  for (const size of [16, 15, 14]) {
    const lines = wrapText(text, width, size, face)
    if (lines.length <= 6 && lines.length * size * 1.2 <= most)
      return { lines: balanced(text, width, size, lines.length), size, lineHeight: size * 1.2 }
  }
  const fitting = Math.max(2, Math.floor(most / (14 * 1.2)))
  return { lines: wrapText(text, width, 14, face, fitting), size: 14, lineHeight: 14 * 1.2 }
}

/** The same number of lines, as even as they can be: no number alone on the last one. */
function balanced(text: string, width: number, size: number, count: number): readonly string[] {
  let lines = wrapText(text, width, size, 'serif-semibold')
  for (let narrower = width; narrower > width / 2; narrower -= size / 2) {
    const tighter = wrapText(text, narrower, size, 'serif-semibold')
    if (tighter.length > count) break
    lines = tighter
  }
  return lines
}
