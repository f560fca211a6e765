/** Tables of a view: its rows and its fit, for programs, spreadsheets and texts. */
import { oneWord } from '../file-parameter'
import { copied, type ExportFormat, format, offered } from '../format'

// What writes is fetched when a file is asked for.
const tables = () => import('./view-tables')

const rows = oneWord('rows', 'used', 'all')
const bom = oneWord('bom', 'no', 'yes')

const nameOf = (which: 'used' | 'all'): string => (which === 'all' ? 'all-rows' : 'points')

export const tableFormats: readonly ExportFormat[] = [
  format({
    file: 'points.csv',
    type: 'text/csv; charset=utf-8',
    parameters: { rows, bom },
    shows: { withoutEachRow: true },
    menu: [offered('points-csv'), offered('all-rows-csv', 'rows=all'), offered('points-csv-excel', 'bom=yes')],
    name: (values) => [nameOf(values.rows), 'csv'],
    write: async (asked, values) => {
      const { rowsCsv } = await tables()
      return rowsCsv(asked, values.rows, values.bom === 'yes')
    },
  }),
  format({
    file: 'points.xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    parameters: { rows },
    shows: { withoutEachRow: true, specifications: true },
    menu: [offered('xlsx'), offered('all-rows-xlsx', 'rows=all')],
    name: (values) => [nameOf(values.rows), 'xlsx'],
    write: async (asked, values) => {
      const [{ tablesXlsx }, { workbookTables }] = await Promise.all([import('@/lib/export/xlsx'), tables()])
      return tablesXlsx(workbookTables(asked, values.rows))
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
      const [{ tableParquet }, { rowsTable }] = await Promise.all([import('@/lib/export/parquet'), tables()])
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
    write: async ({ figure }) => (await import('@/lib/export/printed-table')).markdownTable(figure),
  }),
  format({
    file: 'points.tex',
    type: 'application/x-tex; charset=utf-8',
    parameters: {},
    shows: { withoutEachRow: true },
    menu: [copied('latex')],
    name: () => ['points', 'tex'],
    write: async ({ figure }) => (await import('@/lib/export/printed-table')).latexTable(figure),
  }),
  format({
    file: 'fit.csv',
    type: 'text/csv; charset=utf-8',
    parameters: { bom },
    shows: { specifications: true },
    menu: [offered('fit-csv')],
    name: () => ['fit', 'csv'],
    write: async ({ figure }, values) => {
      const { fitCsv } = await tables()
      return fitCsv(figure, values.bom === 'yes')
    },
  }),
  format({
    file: 'fit',
    type: 'application/json; charset=utf-8',
    parameters: {},
    shows: { withoutEachRow: true, specifications: true, current: true },
    menu: [offered('json')],
    name: () => ['fit', 'json'],
    write: async ({ figure }) => `${JSON.stringify((await import('@/lib/export/json')).figureJson(figure))}\n`,
  }),
]
