/** What changed between two versions of a study's table, row by row. */
import type { Cell, Row, Study } from '@/lib/data/study'

export interface ChangedCell {
  readonly column: string
  readonly from: string
  readonly to: string
}

export interface RowDiff {
  /** Ids, in the newer table's order. */
  readonly added: readonly string[]
  readonly changed: readonly { readonly id: string; readonly cells: readonly ChangedCell[] }[]
  /** Ids, in the older table's order. */
  readonly gone: readonly string[]
}

/** Rows are the same row where their ids are. A column that only one of the tables has counts as empty in the other. */
export function diffRows(older: Pick<Study, 'rows'>, newer: Pick<Study, 'rows'>): RowDiff {
  const before = new Map(older.rows.map((row) => [row.id, row]))
  const after = new Set(newer.rows.map(({ id }) => id))
  return {
    added: newer.rows.filter(({ id }) => !before.has(id)).map(({ id }) => id),
    changed: newer.rows.flatMap((row) => {
      const was = before.get(row.id)
      const cells = was ? changedCells(was, row) : []
      return cells.length > 0 ? [{ id: row.id, cells }] : []
    }),
    gone: older.rows.filter(({ id }) => !after.has(id)).map(({ id }) => id),
  }
}

function changedCells(was: Row, is: Row): readonly ChangedCell[] {
  const columns = [...new Set([...Object.keys(is.cells), ...Object.keys(was.cells)])]
  return columns.flatMap((column) => {
    const [from, to] = [textOf(was.cells[column] ?? null), textOf(is.cells[column] ?? null)]
    return from === to ? [] : [{ column, from, to }]
  })
}

const textOf = (cell: Cell): string => (cell === null ? '' : typeof cell === 'object' ? cell.join(';') : String(cell))
