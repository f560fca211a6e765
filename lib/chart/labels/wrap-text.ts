/** Breaking text into lines of a width, for pictures, which have no layout engine of their own. */
import { type FontFace, textWidth } from './text-width'

/**
 * Wraps at spaces (a no-break space holds), breaks a word that is wider than a line, and ends the last line that is
 * allowed with "…" where text is left.
 * @param width pixels; @param most lines, at least 1
 */
export function wrapText(
  text: string,
  width: number,
  size: number,
  face: FontFace = 'sans',
  most = Infinity,
): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words(text, width, size, face)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || textWidth(longer, size, face) <= width) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  if (line !== '') lines.push(line)
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  return [...kept.slice(0, -1), ellipsis(`${kept.at(-1) ?? ''}…`, width, size, face)]
}

/** The text, or as much of it as fits with "…" at its end. */
export function ellipsis(text: string, width: number, size: number, face: FontFace = 'sans'): string {
  if (textWidth(text, size, face) <= width) return text
  const characters = [...text.replace(/…$/, '')]
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size, face) > width) characters.pop()
  return `${characters.join('').trimEnd()}…`
}

function words(text: string, width: number, size: number, face: FontFace): readonly string[] {
  return text
    .split(/[ \t\r\n]+/)
    .filter((word) => word !== '')
    .flatMap((word) => (textWidth(word, size, face) <= width ? [word] : pieces(word, width, size, face)))
}

/** A word wider than a line, such as a link, in pieces; prefers to break after a separator. */
function pieces(word: string, width: number, size: number, face: FontFace): readonly string[] {
  const found: string[] = []
  let piece = ''
  for (const part of word.split(/(?<=[/&?,.;:_-])/).flatMap((run) => cut(run, width, size, face))) {
    if (piece !== '' && textWidth(piece + part, size, face) > width) {
      found.push(piece)
      piece = part
    } else piece += part
  }
  return piece === '' ? found : [...found, piece]
}

function cut(run: string, width: number, size: number, face: FontFace): readonly string[] {
  if (textWidth(run, size, face) <= width) return [run]
  const found: string[] = []
  let piece = ''
  for (const character of run) {
    if (piece !== '' && textWidth(piece + character, size, face) > width) {
      found.push(piece)
      piece = character
    } else piece += character
  }
  return piece === '' ? found : [...found, piece]
}
