/** A table of a report. */

/** How wide a column is: as its longest cell, or a share of what is left. */
export type ColumnWidth = 'fit' | number

export interface ReportTable {
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** One a column; in HTML columns find their widths themselves. */
  readonly widths: readonly ColumnWidth[]
}
