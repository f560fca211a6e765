/**
 * Tables as an XLSX workbook: a sheet a table, names in the first row, units in the second, cells typed. Text is text: a
 * cell of it is never a formula, whatever it begins with. Equal tables give equal bytes.
 */
import { unzipSync, zipSync } from 'fflate'
import type { SheetData } from 'write-excel-file/universal'
import type { Table, TableCell, TableColumn } from './table'

/** A sheet to be. */
export interface NamedTable {
  /** At most 31 characters, without []:*?/\. */
  readonly name: string
  readonly table: Table
  /** Whether a second row tells the units. */
  readonly units: boolean
}

/** Characters that a cell of Excel holds; the rest of a longer text is cut. */
const MOST_CHARACTERS = 32_767
/** Excel counts days from here; an earlier date stays text. */
const FIRST_DAY = '1900-03-01'
/** Zip has no date before 1980; a file's own would differ from one making to the next. */
const NO_DATE = new Date(1980, 0, 1)

/** Bytes of the workbook. */
export async function tablesXlsx(sheets: readonly NamedTable[]): Promise<Uint8Array<ArrayBuffer>> {
  const { default: write } = await import('write-excel-file/universal')
  const blob = await write(
    sheets.map(({ name, table, units }) => ({
      sheet: name,
      data: sheetData(table, units),
      columns: table.columns.map((one) => ({ width: widthOf(one) })),
      stickyRowsCount: units ? 2 : 1,
    })),
  ).toBlob()
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  return new Uint8Array(zipSync(files, { mtime: NO_DATE, level: 6 }))
}

function sheetData({ columns, rows }: Table, units: boolean): SheetData {
  const heads = [
    columns.map(({ name }) => ({ value: name, type: String, fontWeight: 'bold' as const })),
    ...(units
      ? [columns.map(({ unit }) => (unit === '' ? null : { value: unit, type: String, textColor: '#6b665c' }))]
      : []),
  ]
  return [...heads, ...rows.map((row) => row.map((cell, index) => typedCell(cell, columns[index])))]
}

function typedCell(cell: TableCell, column: TableColumn | undefined) {
  if (cell === null || cell === '') return null
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell, type: Number } : null
  if (typeof cell === 'boolean') return { value: cell, type: Boolean }
  if (column?.type === 'date' && /^\d{4}-\d\d-\d\d$/.test(cell) && cell >= FIRST_DAY)
    return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
  return { value: plainText(cell), type: String }
}

/** Without what XML forbids, even as a reference. */
const plainText = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').slice(0, MOST_CHARACTERS)

/** In characters. */
const widthOf = ({ name, type }: TableColumn): number => (type === 'text' ? 24 : Math.max(12, name.length + 2))
