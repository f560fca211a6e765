/** A table with the cells that the reader has put right. The file stays as it is; what was changed is known by line and column. */
import type { Mapping } from '../mapping'
import type { TextRow, TextTable } from './text-table'

/** The table to read from, and the way back to what the file says. Lines from 1, columns from 0. */
export interface CorrectedTable {
  readonly table: TextTable
  /** The cell as it was typed in the file where it was changed, or null. */
  readonly typed: (line: number, column: number) => string | null
}

/** Replacements first, for every cell of a column; then single cells. */
export function correctedTable(table: TextTable, { corrections, replacements }: Mapping): CorrectedTable {
  if (corrections.length === 0 && replacements.length === 0) return { table, typed: () => null }
  const single = new Map(corrections.map(({ line, column, value }) => [`${line}:${column}`, value]))
  const active = replacements.filter(({ find }) => find !== '')
  const before = new Map<string, string>()
  const rows = table.rows.map((row): TextRow => {
    let changed = false
    const cells = row.cells.map((cell, column) => {
      const replaced = active.reduce(
        (text, replacement) =>
          replacement.column === column ? text.replaceAll(replacement.find, replacement.put) : text,
        cell,
      )
      const value = single.get(`${row.line}:${column}`) ?? replaced
      if (value === cell) return cell
      before.set(`${row.line}:${column}`, cell)
      changed = true
      return value
    })
    // A short row ends before the cell that the reader filled in.
    for (const { line, column, value } of corrections) {
      if (line !== row.line || column < row.cells.length) continue
      while (cells.length <= column) cells.push('')
      cells[column] = value
      before.set(`${line}:${column}`, '')
      changed = true
    }
    return changed ? { line: row.line, cells } : row
  })
  return { table: { ...table, rows }, typed: (line, column) => before.get(`${line}:${column}`) ?? null }
}
