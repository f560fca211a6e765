/** Rows of a long text that stand on one line each, found without cutting their cells: most of a table of a million rows is such lines. */
import type { Delimiter } from './text-table'

const QUOTE = 34
const LINE_END = 10

/** What is known of a line before its cells are cut. */
type OnLine = (start: number, end: number, width: number, isFilled: boolean) => void

/**
 * Walks the whole lines between two places, and stops before the first one in which a quote does anything but open a cell or close it:
 * that one is for PapaParse.
 * @param from where a line starts
 * @param to a line that ends behind it is not read, unless the text ends with it
 * @param onLine told the places of a line, how many cells it has, and whether any of them is more than blanks
 * @returns the start of the first line that was not read; the length of the text after the last
 */
export function scanLines(text: string, delimiter: Delimiter, from: number, to: number, onLine: OnLine): number {
  const mark = delimiter.charCodeAt(0)
  let [start, width, isFilled] = [from, 1, false]
  let at = from
  for (; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if (code === LINE_END) {
      onLine(start, at, width, isFilled)
      start = at + 1
      width = 1
      isFilled = false
    } else if (code === mark) width += 1
    else if (code === QUOTE && (at === start || text.charCodeAt(at - 1) === mark)) {
      for (at += 1; at < to && text.charCodeAt(at) !== QUOTE; at += 1) {
        if (text.charCodeAt(at) === LINE_END) return start
        isFilled ||= !isBlank(text.charCodeAt(at))
      }
      const after = at + 1 >= text.length ? LINE_END : text.charCodeAt(at + 1)
      if (at >= to || (after !== mark && after !== LINE_END)) return start
    } else isFilled ||= !isBlank(code)
  }
  if (to < text.length) return start
  if (start < to) onLine(start, to, width, isFilled)
  return to
}

/** What `trim` takes away. */
function isBlank(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13)
  return code >= 0xa0 && String.fromCharCode(code).trim() === ''
}
