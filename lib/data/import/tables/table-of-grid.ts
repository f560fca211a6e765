/** Rows of any format to a table: names of columns found, blank rows left out, what looks odd said. */
import { CutRow, widthOf } from './cut-row'
import { findHeader, joinedNames, type FoundHeader } from './find-header'
import type { ImportResult, ImportWarning } from '../import-problem'
import { AS_READ, readingOf } from './reshape'
import { LIMITS, type Grid, type ReadOptions, type TextRow, type TextTable } from './text-table'
import { uniqueLabels } from './unique-names'

/** How R and pandas leave the column of row names without a name of its own. */
const ROW_NAMES = 'Row name'

/**
 * @param file its name, and the SHA-256 of its bytes, hex
 * @returns the table, or `empty`, `no-rows`, `too-many-rows`, `too-many-columns`
 */
export function tableOfGrid(
  file: { readonly name: string; readonly sha256: string },
  grid: Grid,
  options: ReadOptions,
): ImportResult<TextTable> {
  const filled = grid.rows.filter((row) => row instanceof CutRow || row.cells.some((cell) => cell.trim() !== ''))
  const [top] = filled
  if (!top && (grid.names === null || grid.names.length === 0)) return { ok: false, problem: { code: 'empty' } }
  const { header, headerRows } = grid.names ? { header: null, headerRows: 0 } : headerOf(filled, options)
  const all = header === null ? filled : filled.slice(header + headerRows)
  if (all.length > LIMITS.rows) return { ok: false, problem: { code: 'too-many-rows', limit: LIMITS.rows } }

  const typed = grid.names ?? (header === null ? null : namesAt(filled, header, headerRows))
  const hasCorner = grid.names === null && typed !== null && missesCorner(typed, all)
  const raw = typed === null ? (top?.cells ?? []).map(() => '') : hasCorner ? [ROW_NAMES, ...typed] : typed
  const columns = raw.length
  if (columns > LIMITS.columns)
    return { ok: false, problem: { code: 'too-many-columns', columns, limit: LIMITS.columns } }
  if (all.length === 0) return { ok: false, problem: { code: 'no-rows' } }

  const { labels, changed } = uniqueLabels(raw)
  const { rows, cut } = cutLongCells(all)
  const above = header === null ? [] : filled.slice(0, header)
  return {
    ok: true,
    value: {
      fileName: file.name,
      sha256: file.sha256,
      header: labels,
      rows,
      format: grid.format,
      numbering: grid.numbering,
      delimiter: grid.delimiter,
      encoding: grid.encoding,
      parts: grid.parts,
      part: grid.part,
      hasHeader: typed !== null,
      headerLine: header === null ? null : (filled[header]?.line ?? null),
      headerRows,
      reading: readingOf(options, AS_READ),
      warnings: [
        ...(above.length ? [{ code: 'rows-above', lines: above.map(({ line }) => line) } as const] : []),
        ...(typed === null ? [{ code: 'no-header' } as const] : []),
        ...(hasCorner ? [{ code: 'missing-corner', name: ROW_NAMES } as const] : []),
        ...(headerRows === 2 ? [{ code: 'two-header-rows', line: filled[header ?? 0]?.line ?? 1 } as const] : []),
        ...(typed !== null && changed.length ? [{ code: 'renamed-columns', columns: changed } as const] : []),
        ...grid.warnings,
        ...(cut.length ? [{ code: 'long-cells', lines: cut, limit: LIMITS.cell } as const] : []),
        ...oddRows(rows, columns, grid),
      ],
    },
  }
}

function headerOf(rows: readonly TextRow[], { hasHeader, headerLine, headerRows }: ReadOptions): FoundHeader {
  if (hasHeader === false) return { header: null, headerRows: 0 }
  if (headerLine != null) {
    const header = rows.findIndex(({ line }) => line >= headerLine)
    if (header >= 0) return { header, headerRows: headerRows ?? 1 }
  }
  const found = findHeader(rows, hasHeader ?? null)
  return found.header === null ? found : { ...found, headerRows: headerRows ?? found.headerRows }
}

function namesAt(rows: readonly TextRow[], header: number, headerRows: number): readonly string[] {
  const names = rows[header]?.cells ?? []
  const all = headerRows === 2 ? joinedNames(names, rows[header + 1]?.cells ?? []) : names
  // Blank names at the end, over columns that no row fills, are a spreadsheet's margin.
  let width = all.length
  const below = rows.slice(header + headerRows)
  while (width > 1 && (all[width - 1] ?? '').trim() === '' && below.every((row) => isBlank(row.cells[width - 1])))
    width -= 1
  return all.slice(0, width)
}

const isBlank = (cell: string | undefined): boolean => (cell ?? '').trim() === ''

/** Nearly all rows are one cell longer than the header, and that cell is not blank. */
function missesCorner(names: readonly string[], rows: readonly TextRow[]): boolean {
  const longer = rows.filter((row) => widthOf(row) === names.length + 1 && !isBlank(row.cells[names.length])).length
  return rows.length > 1 && longer > 0.9 * rows.length
}

/** A page of text in a cell is no value and no name, and what reads the files later can't hold it. */
function cutLongCells(rows: readonly TextRow[]): {
  readonly rows: readonly TextRow[]
  readonly cut: readonly number[]
} {
  const cut: number[] = []
  const short = rows.map((row) => {
    if (row instanceof CutRow && row.letters <= LIMITS.cell) return row
    if (row.cells.every((cell) => cell.length <= LIMITS.cell)) return row
    cut.push(row.line)
    return { line: row.line, cells: row.cells.map((cell) => cell.slice(0, LIMITS.cell)) }
  })
  return { rows: cut.length ? short : rows, cut }
}

/** Sheets and records leave out what is blank; only in text does a short row say that something is missing. */
function oddRows(rows: readonly TextRow[], columns: number, { format, readable }: Grid): ImportWarning[] {
  const lines = (test: (row: TextRow) => boolean) => rows.filter(test).map(({ line }) => line)
  const isText = format === 'delimited' || format === 'markdown' || format === 'wiki' || format === 'latex'
  const short = isText ? lines((row) => widthOf(row) < columns) : []
  const long = lines((row) => widthOf(row) > columns && isTooLong(row.cells, columns))
  const unreadable = readable ? [] : lines(({ cells }) => cells.some((cell) => cell.includes('\ufffd')))
  return [
    ...(short.length ? [{ code: 'short-rows', lines: short } as const] : []),
    ...(long.length ? [{ code: 'long-rows', lines: long } as const] : []),
    ...(unreadable.length ? [{ code: 'unreadable-characters', lines: unreadable } as const] : []),
  ]
}

/** More cells than the header has, and not just blank ones: the cells may have moved, so none of them can be trusted. */
export function isTooLong(cells: readonly string[], columns: number): boolean {
  return cells.length > columns && cells.slice(columns).some((cell) => cell.trim() !== '')
}
