/** The rows that a table shows, to paste into a sheet or a text. */
import { inertCsv } from '@/lib/data/inert-csv'
import type { Figure } from '@/lib/figure/figure'
import { tabTableWords } from '@/lib/text/tabs/tables'
import { formats } from '@/lib/text/formats'
import { latexTable, markdownTable } from './printed-table'
import { pointsTable } from './rows-table'

/** Each written when it is asked for. */
export interface CopiedTable {
  /** Columns of the rows' CSV, full precision. */
  readonly tsv: () => string
  readonly markdown: () => string
  readonly latex: () => string
}

/** @param figure with the rows to copy, in their order; @param all how many rows the fit used */
export function copiedTable(figure: Figure, all: number): CopiedTable {
  const { columns, rows } = pointsTable(figure)
  const { rowsCopied } = tabTableWords(figure.view.lang)
  const { formatInteger } = formats(figure.view.lang)
  // The finding above the rows is of all of them.
  const some = rows.length < all ? ` ${rowsCopied(formatInteger(rows.length), formatInteger(all))}` : ''
  const told = { ...figure, text: { ...figure.text, caption: `${figure.text.caption}${some}` } }
  return {
    tsv: () =>
      inertCsv(
        columns.map(({ name }) => name),
        rows,
        '\t',
      ),
    markdown: () => markdownTable(told),
    latex: () => latexTable(told),
  }
}
