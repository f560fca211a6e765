/** A sheet of an XLSX workbook to rows of cells. */
import { isoTime } from '../cells/cell-text'
import type { ImportProblem, ImportResult } from '../import-problem'
import { LIMITS, type TextRow } from '../tables/text-table'
import { unpackZip } from './unpack'

/** Cells of the sheet that was read, the names of all sheets and its own: `[]` and null where there is only one. */
export interface SheetRows {
  readonly rows: readonly TextRow[]
  readonly parts: readonly string[]
  readonly part: string | null
}

/** Rows times columns of a sheet: the reader fills the gaps, so one cell in the far corner would take all memory. */
const MOST_CELLS = 5_000_000

/**
 * Numbers come with all their digits, cells with a date format as ISO days (with the time where there is one), `line` is the row's
 * number in the sheet.
 * @param part name of the sheet; null for the fullest one
 */
export async function xlsxRows(bytes: Uint8Array, part: string | null): Promise<ImportResult<SheetRows>> {
  const unpacked = await unpackZip(bytes, (name) => /^xl\/worksheets\/[^/]+\.xml$/i.test(name), 'xlsx')
  if (!unpacked.ok) return unpacked
  for (const sheet of unpacked.value.values()) {
    const problem = tooWide(sheet)
    if (problem) return { ok: false, problem }
  }
  const { default: readXlsxFile } = await import('read-excel-file/universal')
  try {
    const whole = bytes.byteLength === bytes.buffer.byteLength ? bytes.buffer : bytes.slice().buffer
    const sheets = await readXlsxFile<string>(whole as ArrayBuffer, { trim: false, parseNumber: (digits) => digits })
    const fullest = sheets.reduce((most, next) => (filledIn(next.data) > filledIn(most.data) ? next : most))
    const chosen = sheets.find(({ sheet }) => sheet === part) ?? fullest
    const rows = chosen.data.map((cells, index) => ({ line: index + 1, cells: cells.map(cellText) }))
    const parts = sheets.length > 1 ? sheets.map(({ sheet }) => sheet) : []
    return { ok: true, value: { rows, parts, part: parts.length ? chosen.sheet : null } }
  } catch {
    return { ok: false, problem: { code: 'broken-file', kind: 'xlsx', line: null } }
  }
}

const filledIn = (rows: readonly (readonly unknown[])[]): number =>
  rows.reduce((sum, cells) => sum + cells.filter((cell) => cell !== null).length, 0)

/** The reader's types call a date's cell `typeof Date`; what comes is a Date. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  return cell instanceof Date ? isoTime(cell) : String(cell)
}

/** The last row and column with a value, from the addresses that stand in the sheet. */
function tooWide(sheet: Uint8Array): ImportProblem | null {
  const text = new TextDecoder().decode(sheet)
  let rows = 0
  let columns = 0
  for (const [, letters = '', digits = ''] of text.matchAll(
    /<(?:\w+:)?c\s[^>]*?\br="([A-Z]{1,3})(\d{1,7})"(?:[^>]*[^/])?>/g,
  )) {
    rows = Math.max(rows, Number(digits))
    columns = Math.max(
      columns,
      [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0),
    )
  }
  if (columns > 2 * LIMITS.columns) return { code: 'too-many-columns', columns, limit: LIMITS.columns }
  return rows * columns > MOST_CELLS ? { code: 'too-many-cells', rows, columns, limit: MOST_CELLS } : null
}
