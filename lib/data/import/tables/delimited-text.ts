/** Lines of delimited text to rows of cells. PapaParse cuts; here stands what it leaves open: line numbers, and quotes that never close. */
import type { ImportWarning } from '../import-problem'
import { CutRow, cutText } from './cut-row'
import { scanLines } from './scan-lines'
import { LIMITS, type Delimiter, type TextRow } from './text-table'

/** Rows of the file in order, each with its line, and what is odd about the text. */
export interface DelimitedRows {
  readonly rows: readonly TextRow[]
  readonly warnings: readonly ImportWarning[]
  /** More rows than the limit: the rest was not read. */
  readonly truncated: boolean
}

/** Letters cut at a time: what is thrown away soon takes no memory. */
const CHUNK = 512 * 1024
/** A cell this long is a quote that was never closed. */
const LONGEST_RECORD = 4 * CHUNK
/** PapaParse keeps a record of every stray quote; a file with more of them has quotes that mean nothing. */
const MOST_STRAY_QUOTES = 10_000
const MOST_REREAD = 200
/** With names and titles. */
const MOST_ROWS = LIMITS.rows + 50

/**
 * Cuts text into rows; blank lines are left out. A line break inside quotes belongs to its cell, and rows after it keep their true
 * lines. A quote that is not closed where its cell ends, lines further down, is taken as a letter: its line is cut as it stands.
 * @param text with LF line ends
 * @param firstLine line number of the text's start
 * @param onProgress told the share of the text that is read, 0 to 1
 */
export function delimitedRows(
  text: string,
  delimiter: Delimiter,
  firstLine: number,
  onProgress: (share: number) => void = () => undefined,
): DelimitedRows {
  const plain = closeUpQuotes(delimiter === ' ' ? collapseBlanks(text) : text, delimiter)
  const isLong = plain.length > CHUNK
  const source = { text: plain, delimiter }
  const rows: TextRow[] = []
  const odd: number[] = []
  const swallowed: { line: number; until: number }[] = []
  let line = firstLine
  let at = 0
  let stray = 0
  let size = CHUNK

  const add = (cells: readonly string[]): void => {
    if (isFilled(cells)) rows.push({ line, cells })
    line += 1
    for (const cell of cells) line += breaksIn(cell)
  }
  const addPlace = (start: number, end: number, width: number, filled: boolean): void => {
    if (filled) rows.push(new CutRow(source, line, start, end, width))
    line += 1
  }
  /** Rows of a line each. Of a long text only their places are kept. */
  const addLines = (data: readonly (readonly string[])[], oddRows: ReadonlySet<number>): void => {
    let start = at
    for (const [index, cells] of data.entries()) {
      const end = plain.indexOf('\n', start)
      const stop = end < 0 ? plain.length : end
      if (oddRows.has(index)) odd.push(line)
      if (isLong && !oddRows.has(index)) addPlace(start, stop, cells.length, isFilled(cells))
      else {
        if (isFilled(cells)) rows.push({ line, cells })
        line += 1
      }
      start = stop + 1
    }
  }
  /** The line at `at` with its quotes as letters. */
  const addLiterally = (until: number): void => {
    const end = plain.indexOf('\n', at)
    if (until > line) swallowed.push({ line, until })
    else odd.push(line)
    add(plain.slice(at, end < 0 ? undefined : end).split(delimiter))
    at = end < 0 ? plain.length : end + 1
    size = CHUNK
  }

  while (at < plain.length && rows.length <= MOST_ROWS) {
    if (stray > MOST_STRAY_QUOTES || swallowed.length > MOST_REREAD) {
      addLiterally(line)
      continue
    }
    if (isLong) {
      const next = scanLines(plain, delimiter, at, Math.min(at + size, plain.length), addPlace)
      if (next > at) {
        onProgress(next / plain.length)
        at = next
        size = CHUNK
        continue
      }
    }
    const isLast = at + size >= plain.length
    const chunk = plain.slice(at, at + size)
    const { data, errors, meta } = cutText(chunk, delimiter, !isLast)
    onProgress(at / plain.length)
    const broken = errors.filter(({ type }) => type === 'Quotes')
    const oddRows = new Set(broken.map(({ row }) => row ?? 0))
    const running = [...oddRows].find((row) => data[row]?.some((cell) => cell.includes('\n')))
    const breaks = breaksIn(isLast ? chunk : chunk.slice(0, meta.cursor))
    if (running === undefined && breaks === (isLast ? data.length - 1 : data.length)) addLines(data, oddRows)
    else {
      for (const [index, cells] of data.entries()) {
        if (index === running) break
        if (oddRows.has(index)) odd.push(line)
        add(cells)
      }
    }
    stray += broken.length
    if (running !== undefined) {
      const lines = data[running]?.reduce((sum, cell) => sum + breaksIn(cell), 0) ?? 0
      at += startOf(chunk, delimiter, running)
      addLiterally(line + lines)
    } else if (isLast) at = plain.length
    else if (meta.cursor > 0) {
      at += meta.cursor
      size = CHUNK
    } else if (size < LONGEST_RECORD) size *= 2
    else if (plain.indexOf('\n', at) > at + size || plain.indexOf('\n', at) < 0) size = plain.length
    else addLiterally(line + breaksIn(chunk))
  }
  return {
    rows,
    truncated: at < plain.length,
    warnings: [
      ...(swallowed.length ? [{ code: 'unclosed-quotes', ranges: swallowed } as const] : []),
      ...(odd.length ? [{ code: 'broken-quotes', lines: [...new Set(odd)] } as const] : []),
    ],
  }
}

const isFilled = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== '')

function breaksIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

/** Where the record with that number starts. */
function startOf(chunk: string, delimiter: Delimiter, record: number): number {
  return record === 0 ? 0 : cutText(chunk, delimiter, false, record).meta.cursor
}

/** Runs of blanks outside quotes become one space, and those at the ends of a line go. */
export function collapseBlanks(text: string): string {
  return text
    .replace(/"(?:[^"\n]|"")*"|[ \t]+/g, (found) => (found.startsWith('"') ? found : ' '))
    .replace(/^ | $/gm, '')
}

/** `a, "b"`: people type a space before a quote, and the quote then no longer starts its cell. */
function closeUpQuotes(text: string, delimiter: Delimiter): string {
  if (delimiter === ' ' || delimiter === '\t') return text
  if (!text.includes(' "') && !text.includes('\t"')) return text
  const mark = delimiter === '|' ? '\\|' : delimiter
  const spaced = new RegExp(`${mark}[ \\t]+"`)
  if (!spaced.test(text)) return text
  const parts = new RegExp(`(^|\\n|${mark})[ \\t]*("(?:[^"]|"")*")(?=[ \\t]*(?:${mark}|\\n|$))`, 'g')
  return text.replace(parts, '$1$2')
}
