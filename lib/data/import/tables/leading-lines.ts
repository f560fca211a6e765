/** What stands above a table in a text file: Excel's `sep=` line, and comments. */
import { DELIMITERS, type Delimiter } from './text-table'

/** A text without what stands above its table, and what that said about it. */
export interface LeadingLines {
  /** The text from the first line of the table on. */
  readonly text: string
  /** Its line number. */
  readonly firstLine: number
  readonly delimiter: Delimiter | null
  /** Comment lines that were left out. */
  readonly comments: readonly string[]
}

const COMMENT = /^\s*(?:#|%|\/\/)/
const SEP = /^\ufeff?"?sep=(.)"?[,;\t ]*$/i

/**
 * Cuts off what is no row. A first column that is called "#" is no comment; nor is a last comment that names the columns, as
 * NumPy writes them: it stays, without its mark.
 * @param text with LF line ends
 * @example leadingLines('sep=;\na;b').delimiter // ';'
 */
export function leadingLines(text: string): LeadingLines {
  let at = 0
  let firstLine = 1
  let delimiter: Delimiter | null = null
  const comments: string[] = []
  for (;;) {
    const end = text.indexOf('\n', at)
    const line = text.slice(at, end < 0 ? undefined : end)
    const sep = firstLine === 1 ? DELIMITERS.find((mark) => mark === SEP.exec(line)?.[1]) : undefined
    if (sep) delimiter = sep
    else if (COMMENT.test(line) && !/^\s*#\s*[,;\t|]/.test(line)) comments.push(line)
    else if (line.trim() !== '' || end < 0) break
    if (end < 0) break
    at = end + 1
    firstLine += 1
  }
  const last = comments.at(-1)?.replace(COMMENT, '').trim()
  const first = text.slice(at, text.indexOf('\n', at) < 0 ? undefined : text.indexOf('\n', at))
  if (last !== undefined && namesColumnsOf(last, first)) {
    return { text: `${last}\n${text.slice(at)}`, firstLine: firstLine - 1, delimiter, comments: comments.slice(0, -1) }
  }
  return { text: text.slice(at), firstLine, delimiter, comments }
}

/** As many cells as the first row, which has a number where the comment has a word. */
function namesColumnsOf(comment: string, row: string): boolean {
  return [',', '\t', ';', '|'].some((mark) => {
    const names = comment.split(mark)
    const cells = row.split(mark)
    return (
      names.length > 1 &&
      names.length === cells.length &&
      cells.some((cell, index) => /^\s*[+-]?[\d.]/.test(cell) && /^\s*[^\d\s]/.test(names[index] ?? ''))
    )
  })
}
