/** A table of typed columns before it is a file: CSV, XLSX, Parquet, Markdown and LaTeX only write it down. */

/** What stands in a cell. */
export type TableCell = string | number | boolean | null

/** `mixed`: numbers and text in one column. */
export interface TableColumn {
  readonly name: string
  readonly type: 'text' | 'number' | 'boolean' | 'date' | 'mixed'
  /** '' where there is none. */
  readonly unit: string
}

/** Numbers in full precision; dates as ISO days; null where nothing stands. */
export interface Table {
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly TableCell[])[]
}

/** A column that counts or names, without a unit. */
export const column = (name: string, type: TableColumn['type'] = 'text', unit = ''): TableColumn => ({
  name,
  type,
  unit,
})
