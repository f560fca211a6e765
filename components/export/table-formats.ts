/** Tables of a view: its rows and its fit, for programs, spreadsheets and texts. Writers of binary files are fetched when asked for. */
import { tableCsv } from '@/lib/export/csv'
import { fitTable } from '@/lib/export/fit-table'
import { figureJson } from '@/lib/export/json'
import { latexTable, markdownTable } from '@/lib/export/printed-table'
import { pairsTable } from '@/lib/export/pairs-table'
import { allRowsTable, pointsTable } from '@/lib/export/rows-table'
import { sourcesTable } from '@/lib/export/sources-table'
import type { Table } from '@/lib/export/table'
import { rowLines } from '@/lib/figure/row-lines'
import { printedTableWords } from '@/lib/text/printed-table'
import { oneWord } from './file-parameter'
import { copied, type ExportFormat, type FigureWithRows, format, offered } from './format'

const rows = oneWord('rows', 'used', 'all')
const bom = oneWord('bom', 'no', 'yes')

/** The rows used, of a comparison at equal performance its pairs; or every row of the series. */
export function rowsTable({ figure, study, draws }: FigureWithRows, which: 'used' | 'all'): Table {
  if (figure.pairs && which === 'used') return pairsTable(figure, figure.pairs)
  const lines = rowLines(figure, study, draws)
  return which === 'all' ? allRowsTable(figure, study, lines) : pointsTable(figure, lines)
}

const nameOf = (which: 'used' | 'all'): string => (which === 'all' ? 'all-rows' : 'points')

export const tableFormats: readonly ExportFormat[] = [
  format({
    file: 'points.csv',
    type: 'text/csv; charset=utf-8',
    parameters: { rows, bom },
    shows: { withoutEachRow: true },
    menu: [offered('points-csv'), offered('all-rows-csv', 'rows=all'), offered('points-csv-excel', 'bom=yes')],
    name: (values) => [nameOf(values.rows), 'csv'],
    write: (asked, values) => tableCsv(rowsTable(asked, values.rows), values.bom === 'yes'),
  }),
  format({
    file: 'points.xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    parameters: { rows },
    shows: { withoutEachRow: true, specifications: true },
    menu: [offered('xlsx'), offered('all-rows-xlsx', 'rows=all')],
    name: (values) => [nameOf(values.rows), 'xlsx'],
    write: async (asked, values) => {
      const { tablesXlsx } = await import('@/lib/export/xlsx')
      const { figure, study } = asked
      const { sheets } = printedTableWords(figure.view.lang)
      return tablesXlsx([
        { name: sheets.rows, table: rowsTable(asked, values.rows), units: true },
        { name: sheets.fit, table: fitTable(figure), units: false },
        { name: sheets.sources, table: sourcesTable(figure, study), units: false },
      ])
    },
  }),
  format({
    file: 'points.parquet',
    type: 'application/vnd.apache.parquet',
    parameters: { rows },
    shows: { withoutEachRow: true },
    menu: [offered('parquet'), offered('all-rows-parquet', 'rows=all')],
    name: (values) => [nameOf(values.rows), 'parquet'],
    write: async (asked, values) => {
      const { tableParquet } = await import('@/lib/export/parquet')
      const { permalink, citation, data } = asked.figure
      return tableParquet(rowsTable(asked, values.rows), { view: permalink, citation, licence: data.license })
    },
  }),
  format({
    file: 'points.md',
    type: 'text/markdown; charset=utf-8',
    parameters: {},
    shows: { withoutEachRow: true },
    menu: [copied('markdown')],
    name: () => ['points', 'md'],
    write: ({ figure }) => markdownTable(figure),
  }),
  format({
    file: 'points.tex',
    type: 'application/x-tex; charset=utf-8',
    parameters: {},
    shows: { withoutEachRow: true },
    menu: [copied('latex')],
    name: () => ['points', 'tex'],
    write: ({ figure }) => latexTable(figure),
  }),
  format({
    file: 'fit.csv',
    type: 'text/csv; charset=utf-8',
    parameters: { bom },
    shows: { specifications: true },
    menu: [offered('fit-csv')],
    name: () => ['fit', 'csv'],
    write: ({ figure }, values) => tableCsv(fitTable(figure), values.bom === 'yes'),
  }),
  format({
    file: 'fit',
    type: 'application/json; charset=utf-8',
    parameters: {},
    shows: { withoutEachRow: true, specifications: true, current: true },
    menu: [offered('json')],
    name: () => ['fit', 'json'],
    write: ({ figure }) => `${JSON.stringify(figureJson(figure))}\n`,
  }),
]
