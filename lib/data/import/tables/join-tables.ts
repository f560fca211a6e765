/** Two tables side by side: the rows of one with what another says about the same thing. */
import type { TextRow, TextTable } from './text-table'
import { uniqueLabels } from './unique-names'

/** The two columns whose equal cells tie a row to a row. */
export interface JoinKeys {
  /** Column of the first table, by name. */
  readonly key: string
  /** Column of the second table that holds the same things. */
  readonly otherKey: string
}

/**
 * Adds the second table's columns to every row of the first that has the same key (blanks around it and case aside). Every row of
 * the first table stays, with blanks where the second has no such key; of two rows there with one key the first counts.
 */
export function joinTables(table: TextTable, other: TextTable, { key, otherKey }: JoinKeys): TextTable {
  const column = table.header.indexOf(key)
  const otherColumn = other.header.indexOf(otherKey)
  const added = other.header.flatMap((name, index) => (index === otherColumn ? [] : [{ name, index }]))
  const byKey = new Map<string, TextRow>()
  const repeated: number[] = []
  for (const row of other.rows) {
    const own = plainKey(row.cells[otherColumn])
    if (own === '') continue
    if (byKey.has(own)) repeated.push(row.line)
    else byKey.set(own, row)
  }
  const alone: number[] = []
  const rows = table.rows.map((row): TextRow => {
    const found = byKey.get(plainKey(row.cells[column]))
    if (!found) alone.push(row.line)
    const own = Array.from(table.header, (_, index) => row.cells[index] ?? '')
    const more = row.cells.slice(table.header.length) // a row that is too long stays so, and is refused for it
    return { line: row.line, cells: [...own, ...added.map(({ index }) => found?.cells[index] ?? ''), ...more] }
  })
  return {
    ...table,
    header: uniqueLabels([...table.header, ...added.map(({ name }) => name)]).labels,
    rows,
    warnings: [
      ...table.warnings,
      {
        code: 'joined',
        file: other.fileName,
        matched: rows.length - alone.length,
        rows: rows.length,
        alone,
        repeated: repeated.length,
      },
    ],
  }
}

const plainKey = (cell: string | undefined): string => (cell ?? '').trim().toLowerCase()

/** The pair of columns that share most values, or null where none share any: what to join by, to be corrected. */
export function suggestKeys(table: TextTable, other: TextTable): JoinKeys | null {
  const valuesOf = ({ header, rows }: TextTable) =>
    header.map((name, column) => ({
      name,
      values: new Set(rows.slice(0, 2000).map(({ cells }) => plainKey(cells[column]))),
    }))
  let best: (JoinKeys & { readonly shared: number }) | null = null
  const others = valuesOf(other)
  for (const own of valuesOf(table)) {
    for (const theirs of others) {
      const shared = [...own.values].filter((value) => /\p{L}/u.test(value) && theirs.values.has(value)).length
      if (shared > (best?.shared ?? 0)) best = { key: own.name, otherKey: theirs.name, shared }
    }
  }
  return best && { key: best.key, otherKey: best.otherKey }
}

/** Keys that were chosen and exist, else those that the columns suggest, else the first columns: to be corrected. */
export function usableKeys(keys: JoinKeys, table: TextTable, other: TextTable): JoinKeys {
  if (table.header.includes(keys.key) && other.header.includes(keys.otherKey)) return keys
  return suggestKeys(table, other) ?? { key: table.header[0] ?? '', otherKey: other.header[0] ?? '' }
}
