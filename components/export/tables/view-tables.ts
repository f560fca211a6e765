/** The tables of a view, made when a file of them is asked for. */
import { tableCsv } from '@/lib/export/csv'
import { fitTable } from '@/lib/export/fit-table'
import { pairsTable } from '@/lib/export/pairs-table'
import { allRowsTable, pointsTable } from '@/lib/export/rows-table'
import { sourcesTable } from '@/lib/export/sources-table'
import type { Table } from '@/lib/export/table'
import type { Figure } from '@/lib/figure/figure'
import { rowLines } from '@/lib/figure/row-lines'
import { printedTableWords } from '@/lib/text/printed-table'
import type { FigureWithRows } from '../format'

/** The rows used, of a comparison at equal performance its pairs; or every row of the series. */
export function rowsTable({ figure, study, draws }: FigureWithRows, which: 'used' | 'all'): Table {
  if (figure.pairs && which === 'used') return pairsTable(figure.pairs)
  const lines = rowLines(figure, study, draws)
  return which === 'all' ? allRowsTable(figure, study, lines) : pointsTable(figure, lines)
}

/** @param bom whether a spreadsheet is told the encoding */
export const rowsCsv = (asked: FigureWithRows, which: 'used' | 'all', bom: boolean): string =>
  tableCsv(rowsTable(asked, which), bom)

/** Of the fit, a number a line. */
export const fitCsv = (figure: Figure, bom: boolean): string => tableCsv(fitTable(figure), bom)

/** The sheets of a workbook. */
export function workbookTables(asked: FigureWithRows, which: 'used' | 'all') {
  const { figure, study } = asked
  const { sheets } = printedTableWords(figure.view.lang)
  return [
    { name: sheets.rows, table: rowsTable(asked, which), units: true },
    { name: sheets.fit, table: fitTable(figure), units: false },
    { name: sheets.sources, table: sourcesTable(figure, study), units: false },
  ]
}
