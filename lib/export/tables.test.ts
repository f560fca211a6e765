import { unzipSync } from 'fflate'
import { parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import readXlsxFile from 'read-excel-file/universal'
import { describe, expect, it } from 'vitest'
import { figureOf, study } from '@/lib/result/bundled-studies.fixture'
import { rowLines } from '@/lib/figure/row-lines'
import { tableCsv } from './csv'
import { fitTable } from './fit-table'
import { tableParquet } from './parquet'
import { latexTable, markdownTable } from './printed-table'
import { allRowsTable, pointsTable } from './rows-table'
import { sourcesTable } from './sources-table'
import { column, type Table } from './table'
import { tablesXlsx } from './xlsx'

const QUERIES = [
  'study=efficiency-milestones',
  'study=imagenet',
  'study=microprocessors',
  'study=lm-perplexity&draws=0',
]
const hostile: Table = {
  columns: [column('name'), column('when', 'date'), column('n', 'number')],
  rows: [
    ['=1+1', '2020-02-29', 1],
    ['+cmd|’/C calc’!A0', '1899-12-31', 1e-300],
    ['@SUM(A1) <b>&amp;</b> \u0000\u001b\ud800 模型 🚀', '2020-01-01', -0.1],
    [null, null, null],
  ],
}

const sheetsOf = async (bytes: Uint8Array) =>
  new Map(
    (await readXlsxFile<string>(bytes.slice().buffer, { trim: false })).map(
      ({ sheet, data }) => [sheet, data] as const,
    ),
  )

describe.each(QUERIES)('tables of %s', (query) => {
  const figure = figureOf(query)
  const one = study(figure.data.study)
  const lines = rowLines(figure, one, null)

  it('come back from a workbook typed and to the last digit, units in the second row', async () => {
    const rows = pointsTable(figure, lines)
    const sheets = await sheetsOf(
      await tablesXlsx([
        { name: 'Rows', table: rows, units: true },
        { name: 'Fit', table: fitTable(figure), units: false },
        { name: 'Sources', table: sourcesTable(figure, one), units: false },
      ]),
    )
    const [names = [], units = [], ...data] = sheets.get('Rows') ?? []
    expect(names).toEqual(rows.columns.map(({ name }) => name))
    expect(units).toEqual(rows.columns.map(({ unit }) => unit || null))
    expect(data).toEqual(
      rows.rows.map((row) =>
        row.map((cell, index) =>
          rows.columns[index]?.type === 'date' && cell !== null
            ? new Date(`${String(cell)}T00:00:00Z`)
            : cell || cell === 0 || cell === false
              ? cell
              : null,
        ),
      ),
    )
    const fit = new Map((sheets.get('Fit') ?? []).map(([quantity, value]) => [quantity, value]))
    expect(fit.get('months_per_factor_two')).toBe(figure.fit?.halvingTime.months)
    expect(fit.get('permalink')).toBe(figure.permalink)
    expect(sheets.get('Sources')?.at(-1)?.[0]).toBe(figure.text.title)
  })

  it('come back from Parquet the same, all rows too', async () => {
    for (const table of [pointsTable(figure, lines), allRowsTable(figure, one, lines)]) {
      const file = (await tableParquet(table, { view: figure.permalink })).buffer
      const rows = await parquetReadObjects({ file })
      expect(rows.map((row) => table.columns.map(({ name }) => row[name] ?? null))).toEqual(table.rows)
      const { key_value_metadata: kept = [] } = await parquetMetadataAsync(file)
      expect(kept.find(({ key }) => key === 'view')?.value).toBe(figure.permalink)
      expect(JSON.parse(kept.find(({ key }) => key === 'units')?.value ?? '')).toHaveProperty('line')
    }
  })

  it('have the line where the chart has it', () => {
    for (const { date, value, low, high } of figure.line) {
      const point = figure.points.find((one) => one.date === date)
      if (point) expect(lines.get(point.id)).toMatchObject({ value, low, high })
    }
    if (figure.fit?.method === 'trend')
      for (const { id, fitted } of figure.points)
        expect(lines.get(id)?.value).toBeCloseTo(fitted, -Math.log10(fitted) + 9)
    expect(lines.size).toBe(figure.points.length)
  })
})

describe('a workbook', () => {
  it('holds text as text, whatever it begins with, and is well-formed', async () => {
    const bytes = await tablesXlsx([{ name: 'Rows', table: hostile, units: true }])
    const sheet = new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml'])
    expect(sheet).not.toContain('<f>')
    const [, , ...rows] = (await sheetsOf(bytes)).get('Rows') ?? []
    expect(rows.map(([name]) => name)).toEqual(['=1+1', '+cmd|’/C calc’!A0', '@SUM(A1) <b>&amp;</b>  模型 🚀'])
    expect(rows.map(([, when]) => when)).toEqual([
      new Date('2020-02-29T00:00:00Z'),
      '1899-12-31', // before Excel's first day
      new Date('2020-01-01T00:00:00Z'),
    ])
    expect(rows.map(([, , n]) => n)).toEqual([1, 1e-300, -0.1])
  })

  it('is the same bytes of the same tables', async () => {
    const make = () => tablesXlsx([{ name: 'Rows', table: hostile, units: true }])
    expect(Buffer.from(await make()).equals(Buffer.from(await make()))).toBe(true)
  })
})

describe('a CSV', () => {
  it('begins with a mark for Excel where it is asked for, and else with its header', () => {
    expect(tableCsv(hostile, true).charCodeAt(0)).toBe(0xfeff)
    expect(tableCsv(hostile)).toMatch(/^name,when,n\n"'=1\+1"/)
  })
})

describe('a table to paste', () => {
  const figure = figureOf('study=efficiency-milestones')

  it('has a line a row in Markdown, with nothing that is markup', () => {
    const table = markdownTable({ ...figure, points: figure.points.map((p) => ({ ...p, name: 'a|b <i>*x*' })) })
    const rows = table.split('\n').filter((line) => line.startsWith('|'))
    expect(rows).toHaveLength(figure.points.length + 2)
    expect(rows[2]).toMatch(/^\| a\\\|b \\<i\\>\\\*x\\\* \| \d{4}-\d\d-\d\d \| /)
    expect(new Set(rows.map((row) => row.split(/(?<!\\)\|/).length)).size).toBe(1)
  })

  it('is LaTeX with powers of ten and escaped text', () => {
    const table = latexTable({ ...figure, points: figure.points.map((p) => ({ ...p, name: '50% & $x_1 \\input{a}' })) })
    expect(table).toContain('50\\% \\& \\$x\\_1 \\textbackslash{}input\\{a\\}')
    expect(table).toMatch(/& \$\d\.\d+ \\times 10\^\{\d+\}\$/)
    expect(table).toContain('\\toprule')
  })
})
