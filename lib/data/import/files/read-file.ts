/** Any file that holds a table to that table: packed files are opened, and what their bytes say decides how they are read. */
import type { AnalyseBytes } from './guess-encoding'
import { guessEncoding } from './guess-encoding'
import { fileHash } from './file-hash'
import { fileKind } from './file-kind'
import { unicodeOf } from './decode-text'
import { htmlRows, isHtml } from './html-table'
import type { ImportResult } from '../import-problem'
import { odsRows } from './ods-sheet'
import { parquetRows } from './parquet-rows'
import { cleanText, textGrid } from '../tables/read-table'
import { tableOfGrid } from '../tables/table-of-grid'
import { LIMITS, type Grid, type ReadOptions, type SourceFile, type TextTable } from '../tables/text-table'
import { unpackGzip, unpackZip } from './unpack'
import { xlsxRows, type SheetRows } from './xlsx-sheet'
import { isYaml, yamlRows } from './yaml-records'

/**
 * Reads a table from CSV and its kin, Markdown, LaTeX, HTML, JSON, YAML, XLSX, ODS or Parquet, also packed by gzip or ZIP. Never throws.
 * Readers of a format are fetched when a file needs them.
 * @param onProgress told the share of a text that is read, 0 to 1
 * @returns the table, or why not: see `ImportProblem`
 */
export async function readFile(
  file: SourceFile,
  options: ReadOptions = {},
  onProgress?: (share: number) => void,
): Promise<ImportResult<TextTable>> {
  const { length } = file.bytes
  if (length > LIMITS.bytes) return { ok: false, problem: { code: 'too-large', bytes: length, limit: LIMITS.bytes } }
  const grid = await gridOf(file.bytes, options, onProgress, true)
  return grid.ok ? tableOfGrid({ name: file.name, sha256: await fileHash(file.bytes) }, grid.value, options) : grid
}

type OnProgress = ((share: number) => void) | undefined

/** @param outermost a packed file inside a packed file is not opened */
async function gridOf(
  bytes: Uint8Array,
  options: ReadOptions,
  onProgress: OnProgress,
  outermost: boolean,
): Promise<ImportResult<Grid>> {
  const kind = fileKind(bytes)
  const part = options.part ?? null
  if (kind === 'text') return gridOfText(bytes, options, onProgress)
  if (kind !== 'gzip' && kind !== 'zip' && bytes.length > LIMITS.whole) return tooLarge(bytes.length)
  if (kind === 'xlsx') return sheetGrid('xlsx', await xlsxRows(bytes, part))
  if (kind === 'ods') return sheetGrid('ods', await odsRows(bytes, part))
  if (kind === 'parquet') {
    const read = await parquetRows(bytes)
    return read.ok ? { ok: true, value: { ...typed, format: 'parquet', ...read.value } } : read
  }
  if (kind === 'gzip' && outermost) {
    const inner = await unpackGzip(bytes)
    return inner.ok ? gridOf(inner.value, options, onProgress, false) : inner
  }
  if (kind === 'zip' && outermost) return gridOfZip(bytes, options, onProgress)
  return { ok: false, problem: { code: 'not-text', kind: kind === 'gzip' || kind === 'zip' ? 'archive' : kind } }
}

async function gridOfText(
  bytes: Uint8Array,
  options: ReadOptions,
  onProgress: OnProgress,
): Promise<ImportResult<Grid>> {
  const known = options.encoding ?? unicodeOf(bytes)
  const analyse: AnalyseBytes = known === null ? (await import('chardet')).analyse : () => []
  const clean = cleanText(bytes, known, (own) => guessEncoding(own, analyse))
  const { text, encoding, warnings } = clean
  if (!options.delimiter) {
    if (bytes.length > LIMITS.whole && isNoRows(text)) return tooLarge(bytes.length)
    if (isHtml(text)) return sheetGrid('html', await htmlRows(text, options.part ?? null), { encoding, warnings })
    if (isYaml(text)) {
      const read = await yamlRows(text)
      return read.ok ? { ok: true, value: { ...typed, encoding, warnings, ...read.value } } : read
    }
  }
  return textGrid(clean, options, onProgress)
}

const tooLarge = (bytes: number) => ({ ok: false, problem: { code: 'too-large', bytes, limit: LIMITS.whole } }) as const

/** Begins as JSON, HTML or YAML do. */
const isNoRows = (text: string): boolean => /^\s*[[{<]/.test(text) || isYaml(text)

/** The file in an archive that the reader chose, else the largest one that looks like a table by its name. */
async function gridOfZip(bytes: Uint8Array, options: ReadOptions, onProgress: OnProgress): Promise<ImportResult<Grid>> {
  const unpacked = await unpackZip(bytes, (name) => !/(^|\/)(\.|__MACOSX\/)|\/$/.test(name))
  if (!unpacked.ok) return unpacked
  const files = [...unpacked.value].filter(([, inner]) => inner.length > 0)
  const tables = files.filter(([name]) => TABLE_NAME.test(name))
  const parts = (tables.length > 0 ? tables : files).map(([name]) => name)
  const largest = parts.reduce<string | null>((most, name) => {
    const size = (one: string | null) => (one === null ? -1 : (unpacked.value.get(one)?.length ?? 0))
    return size(name) > size(most) ? name : most
  }, null)
  const chosen = parts.find((name) => name === options.part) ?? largest
  const inner = chosen === null ? undefined : unpacked.value.get(chosen)
  if (!inner) return { ok: false, problem: { code: 'no-table-inside', kind: 'zip' } }
  const grid = await gridOf(inner, options, onProgress, false)
  return grid.ok && parts.length > 1 ? { ok: true, value: { ...grid.value, parts, part: chosen } } : grid
}

const TABLE_NAME = /\.(csv|tsv|tab|txt|md|html?|json|jsonl|ndjson|ya?ml|xlsx|ods|parquet|tex|dat)$/i

/** What formats with types of their own have in common. */
const typed = {
  numbering: 'row',
  names: null,
  delimiter: ',',
  encoding: 'utf-8',
  parts: [],
  part: null,
  warnings: [],
} as const

function sheetGrid(
  format: 'xlsx' | 'ods' | 'html',
  read: ImportResult<SheetRows>,
  own: Partial<Pick<Grid, 'encoding' | 'warnings'>> = {},
): ImportResult<Grid> {
  return read.ok ? { ok: true, value: { ...typed, ...own, format, ...read.value } } : read
}
