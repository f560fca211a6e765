/** What a table of a report is. */

/** How wide a column is: as its longest cell, or a share of what is left. */
export type ColumnWidth = 'fit' | number

/** Heads, rows of cells, and widths of columns. */
export interface ReportTable {
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** One a column; in HTML columns find their widths themselves. */
  readonly widths: readonly ColumnWidth[]
}
