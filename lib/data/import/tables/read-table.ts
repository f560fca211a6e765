/** A file of text to a table: delimited (CSV, TSV and their kin), Markdown, MediaWiki, LaTeX, JSON. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { delimitedRows } from './delimited-text'
import { decodeText } from '../files/decode-text'
import type { Encoding } from '../files/encodings'
import { fileKind } from '../files/file-kind'
import { guessDelimiter } from './guess-delimiter'
import type { ImportResult, ImportWarning } from '../import-problem'
import { jsonRows } from '../files/json-records'
import { latexRows } from '../files/latex-table'
import { leadingLines } from './leading-lines'
import { markdownRows } from '../files/markdown-table'
import { wikiRows } from '../files/wiki-table'
import { tableOfGrid } from './table-of-grid'
import { LIMITS, type Grid, type ReadOptions, type ReadTable } from './text-table'

/**
 * Reads a table from text. Blank lines are skipped; every row keeps its line. Never throws.
 * @returns the table, or `too-large`, `too-many-rows`, `too-many-columns`, `not-text`, `broken-file`, `empty`, `no-rows`
 */
export const readTable: ReadTable = (file, options = {}) => {
  const { bytes } = file
  if (bytes.length > LIMITS.bytes)
    return { ok: false, problem: { code: 'too-large', bytes: bytes.length, limit: LIMITS.bytes } }
  const kind = fileKind(bytes)
  if (kind !== 'text') return { ok: false, problem: { code: 'not-text', kind } }
  const grid = textGrid(cleanText(bytes, options.encoding ?? null), options)
  return grid.ok ? tableOfGrid({ name: file.name, sha256: bytesToHex(sha256(bytes)) }, grid.value, options) : grid
}

/**
 * The rows of a text, by the format that it is in; a delimiter that the reader chose makes it delimited text.
 * @param onProgress told the share of the text that is read, 0 to 1
 */
export function textGrid(
  { text, encoding, warnings }: CleanText,
  options: ReadOptions,
  onProgress?: (share: number) => void,
): ImportResult<Grid> {
  if (text.trim() === '') return { ok: false, problem: { code: 'empty' } }
  const grid = (own: Pick<Grid, 'format' | 'rows'> & Partial<Grid>): ImportResult<Grid> => ({
    ok: true,
    value: {
      numbering: 'line',
      names: null,
      delimiter: ',',
      encoding,
      parts: [],
      part: null,
      readable: !text.includes('\ufffd'),
      ...own,
      warnings: [...warnings, ...(own.warnings ?? [])],
    },
  })
  if (!options.delimiter) {
    const json = jsonRows(text)
    if (json) {
      return json.ok ? grid({ ...json.value, numbering: json.value.format === 'json' ? 'row' : 'line' }) : json
    }
    const wiki = wikiRows(text)
    if (wiki) return grid({ format: 'wiki', rows: wiki, delimiter: '|' })
    const markdown = markdownRows(text)
    if (markdown) return grid({ format: 'markdown', rows: markdown, delimiter: '|' })
    const latex = latexRows(text)
    if (latex) return grid({ format: 'latex', rows: latex })
  }
  const leading = leadingLines(unquotedLines(text))
  const delimiter = options.delimiter ?? leading.delimiter ?? guessDelimiter(leading.text).delimiter
  const {
    rows: lines,
    truncated,
    warnings: odd,
  } = delimitedRows(leading.text, delimiter, leading.firstLine, onProgress)
  const rows = delimiter === ' ' ? lines.filter(({ cells }) => !isRule(cells)) : lines
  if (truncated) return { ok: false, problem: { code: 'too-many-rows', limit: LIMITS.rows } }
  const comments = leading.comments.length
  return grid({
    format: 'delimited',
    rows,
    delimiter,
    warnings: [...(comments ? [{ code: 'comment-lines', count: comments } as const] : []), ...odd],
  })
}

/** "===== =====": the lines around a simple table of reStructuredText. */
const isRule = (cells: readonly string[]): boolean =>
  cells.length > 1 && cells.every((cell) => /^(?:=+|-{2,})$/.test(cell))

/** Spreadsheets that took a file for one column write each line as one quoted cell: the quotes around and the doubled ones inside go. */
function unquotedLines(text: string): string {
  const top = text.slice(0, 10_000).split('\n').slice(0, 20)
  if (top.length > 2 && text.length > 10_000) top.pop()
  const isWhole = (line: string) => /^".*[,;\t].*"$/.test(line) && !line.slice(1, -1).replaceAll('""', '').includes('"')
  if (!top.every((line, place) => isWhole(line) || (line === '' && place > 1))) return text
  const lines = text.split('\n')
  if (!lines.every((line) => line === '' || isWhole(line))) return text
  return lines.map((line) => line.slice(1, -1).replaceAll('""', '"')).join('\n')
}

/** Text with one kind of line end and without zero characters, and what had to be done for it. */
export interface CleanText {
  readonly text: string
  readonly encoding: Encoding
  readonly warnings: readonly ImportWarning[]
}

/**
 * @param chosen encoding that is known, or null to detect it
 * @param guess the likeliest encoding of bytes that are no Unicode
 */
export function cleanText(
  bytes: Uint8Array,
  chosen: Encoding | null,
  guess?: (bytes: Uint8Array) => Encoding,
): CleanText {
  const { text: raw, encoding, guessed } = decodeText(bytes, chosen, guess)
  const ends = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw
  const hasZeros = ends.includes('\0')
  return {
    text: hasZeros ? ends.replaceAll('\0', '') : ends,
    encoding,
    warnings: [
      ...(guessed ? [{ code: 'guessed-encoding', encoding } as const] : []),
      ...(hasZeros ? [{ code: 'zero-characters', lines: linesWithZeros(ends) } as const] : []),
    ],
  }
}

function linesWithZeros(text: string): number[] {
  return text.split('\n').flatMap((line, index) => (line.includes('\0') ? [index + 1] : []))
}
