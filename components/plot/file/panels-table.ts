import { column, type Table, type TableCell } from '@/lib/export/table'
import type { Panel } from './panel'

/** The numbers of all panels: one table, with the panel's name where there are several. */
export function panelsTable(panels: readonly Panel[]): Table {
  const [first] = panels
  if (!first) return { columns: [], rows: [] }
  if (panels.length === 1) return { columns: first.columns, rows: first.rows.map((row) => row.map(finite)) }
  // Where marks stand comes first, whatever each panel calls it.
  const ordered = [0, 1].flatMap((place) => panels.flatMap(({ columns: own }) => own.slice(place, place + 1)))
  const all = [...ordered, ...panels.flatMap(({ columns: own }) => own)]
  const columns = [...new Map(all.map((one) => [one.name, one])).values()]
  return {
    columns: [column('panel'), ...columns],
    rows: panels.flatMap((panel) =>
      panel.rows.map((row) => [
        panel.name,
        ...columns.map(({ name }) => finite(row[panel.columns.findIndex((one) => one.name === name)] ?? null)),
      ]),
    ),
  }
}

/** An end that nothing bounds is no number. */
const finite = (cell: TableCell): TableCell => (typeof cell === 'number' && !Number.isFinite(cell) ? null : cell)
