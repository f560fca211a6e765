/** Delimited text (CSV, TSV) to a table, with the line number of every row. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import Papa from 'papaparse'
import { readDate } from './date-format'
import { decodeText } from './decode-text'
import type { ImportWarning } from './import-problem'
import { readNumber } from './number-format'
import { DELIMITERS, LIMITS, type ReadTable, type TextRow } from './text-table'
import { uniqueLabels } from './unique-names'

/**
 * Reads comma-, semicolon-, tab- or pipe-separated text. Blank lines are skipped; a line break inside quotes belongs to its cell,
 * and the rows after it keep their true line numbers. Never throws.
 * @returns the table, or `too-large`, `too-many-rows`, `too-many-columns`, `not-text`, `empty`, `no-rows`
 */
export const readTable: ReadTable = (file, options = {}) => {
  const { bytes } = file
  if (bytes.length > LIMITS.bytes) {
    return { ok: false, problem: { code: 'too-large', bytes: bytes.length, limit: LIMITS.bytes } }
  }
  const decoded = decodeText(bytes, options.encoding ?? null)
  if (!decoded.ok) return decoded
  // One kind of line end: PapaParse takes the commonest one and would glue lines that end otherwise.
  const text = decoded.value.text.replace(/\r\n?/g, '\n')
  if (text.trim() === '') return { ok: false, problem: { code: 'empty' } }

  // The limit counts blank lines double: few files have any, and an endless run of them must not fill the memory.
  const parsed = Papa.parse<string[]>(text, {
    delimiter: options.delimiter ?? '',
    delimitersToGuess: [...DELIMITERS],
    newline: '\n',
    preview: 2 * LIMITS.rows + 2,
  })
  const numbered = withLines(parsed.data)
  const filled = numbered.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const [first, ...below] = filled
  if (!first) return { ok: false, problem: { code: 'empty' } }
  const hasHeader = options.hasHeader ?? !looksLikeData(first.cells)
  const rows = hasHeader ? below : filled
  if (rows.length > LIMITS.rows || parsed.meta.truncated) {
    return { ok: false, problem: { code: 'too-many-rows', limit: LIMITS.rows } }
  }
  const columns = first.cells.length
  if (columns > LIMITS.columns) {
    return { ok: false, problem: { code: 'too-many-columns', columns, limit: LIMITS.columns } }
  }
  if (rows.length === 0) return { ok: false, problem: { code: 'no-rows' } }

  const { labels: header, changed } = uniqueLabels(hasHeader ? first.cells : first.cells.map(() => ''))
  const quoteErrors = parsed.errors.flatMap(({ type, row }) =>
    type === 'Quotes' && row !== undefined ? [numbered[row]?.line ?? numbered.at(-1)?.line ?? 1] : [],
  )
  return {
    ok: true,
    value: {
      fileName: file.name,
      sha256: bytesToHex(sha256(bytes)),
      header,
      rows,
      delimiter: DELIMITERS.find((delimiter) => delimiter === parsed.meta.delimiter) ?? ',',
      encoding: decoded.value.encoding,
      hasHeader,
      warnings: warningsOf(rows, columns, quoteErrors, hasHeader ? changed : null),
    },
  }
}

/** A record takes one line, and one more for every line break inside its quoted cells. */
function withLines(records: readonly (readonly string[])[]): TextRow[] {
  let line = 1
  return records.map((cells) => {
    const row = { line, cells }
    line += 1
    for (const cell of cells) if (cell.includes('\n')) line += cell.split('\n').length - 1
    return row
  })
}

/** A first row that holds a number or a whole date is data, not names. */
function looksLikeData(cells: readonly string[]): boolean {
  return cells.some((cell) => {
    const text = cell.trim()
    const isYear = /^(19|20)\d\d$/.test(text) // years head the columns of many tables
    return (
      !isYear &&
      (readNumber(text, 'point') !== null || readNumber(text, 'comma') !== null || readDate(text, 'year-first').ok)
    )
  })
}

function warningsOf(
  rows: readonly TextRow[],
  columns: number,
  quoteErrors: readonly number[],
  renamed: readonly { readonly column: number; readonly name: string }[] | null,
): ImportWarning[] {
  const lines = (test: (row: TextRow) => boolean) => rows.filter(test).map(({ line }) => line)
  const short = lines(({ cells }) => cells.length < columns)
  const long = lines(({ cells }) => isTooLong(cells, columns))
  const unreadable = lines(({ cells }) => cells.some((cell) => cell.includes('\ufffd')))
  return [
    ...(renamed === null ? [{ code: 'no-header' } as const] : []),
    ...(renamed?.length ? [{ code: 'renamed-columns', columns: renamed } as const] : []),
    ...(short.length ? [{ code: 'short-rows', lines: short } as const] : []),
    ...(long.length ? [{ code: 'long-rows', lines: long } as const] : []),
    ...(quoteErrors.length ? [{ code: 'broken-quotes', lines: [...new Set(quoteErrors)] } as const] : []),
    ...(unreadable.length ? [{ code: 'unreadable-characters', lines: unreadable } as const] : []),
  ]
}

/** More cells than the header has, and not just blank ones: the cells may have moved, so none of them can be trusted. */
export function isTooLong(cells: readonly string[], columns: number): boolean {
  return cells.length > columns && cells.slice(columns).some((cell) => cell.trim() !== '')
}
