/**
 * A table as CSV (RFC 4180). Full precision; text that a spreadsheet would run as a formula is made inert with a leading
 * apostrophe (numbers stay numbers).
 */
import { inertCsv } from '@/lib/data/inert-csv'
import type { Table } from './table'

/** Excel reads a CSV as UTF-8 only where it begins with this. */
const BYTE_ORDER_MARK = '\ufeff'

/** @param bom whether to begin with a byte order mark, for Excel */
export function tableCsv({ columns, rows }: Table, bom = false): string {
  const names = columns.map(({ name }) => name)
  return `${bom ? BYTE_ORDER_MARK : ''}${inertCsv(names, rows)}`
}
