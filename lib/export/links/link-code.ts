/** A link as a picture that a camera reads. */
import { encode } from 'uqr'

/** Squares of the widest code: of more (version 26 on) each is under a quarter of a millimetre where the code has 30. */
const WIDEST = 117
/** Empty squares around it, as ISO/IEC 18004 asks. */
const BORDER = 4

/** @returns SVG of a QR code (ISO/IEC 18004), one path; null where the link is too long for one that can be read */
export function linkCode(link: string): string | null {
  const code = encoded(link)
  if (code === null || code.size > WIDEST + 2 * BORDER) return null
  const { data, size } = code
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${4 * size}" height="${4 * size}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${squares.join('')}"/></svg>`
}

function encoded(link: string) {
  try {
    return encode(link, { border: BORDER })
  } catch {
    return null // longer than any code
  }
}
