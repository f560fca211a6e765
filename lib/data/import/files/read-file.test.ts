import { gzipSync, zipSync } from 'fflate'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildStudy } from '../build-study'
import { guessMapping } from '../guess/guess-mapping'
import { readFile } from './read-file'
import { LIMITS, type ReadOptions, type TextTable } from '../tables/text-table'

const folder = 'lib/data/import'
const bytesOf = (path: string) => new Uint8Array(readFileSync(`${folder}/${path}`))
const utf8 = (text: string) => new TextEncoder().encode(text)
const outcome = (bytes: Uint8Array, options?: ReadOptions) => readFile({ name: 'own', bytes }, options)
const table = async (bytes: Uint8Array | string, options?: ReadOptions): Promise<TextTable> => {
  const read = await outcome(typeof bytes === 'string' ? utf8(bytes) : bytes, options)
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  return read.value
}
const problem = async (bytes: Uint8Array | string) => {
  const read = await outcome(typeof bytes === 'string' ? utf8(bytes) : bytes)
  return read.ok ? null : read.problem
}

/** Ten rows from March 2014 to March 2023, halving each year from the first value; the name of row i is `named(i)`. */
const halvings = (first: number, start: number, named: (row: number) => string) =>
  Array.from({ length: 10 }, (_, index) => [named(index + 1), start + index, first / 2 ** index] as const)

describe('files of the collection, each a kind that was once refused or misread', () => {
  const cells = (read: TextTable, columns: readonly number[]) =>
    read.rows.map((row) => {
      const [name = '', date = '', cost = ''] = columns.map((column) => row.cells[column] ?? '')
      return [name, Number(/\d{4}/.exec(date)?.[0]), Number(cost)]
    })
  const run = (row: number) => `run ${row}`
  const plain: readonly [string, readonly number[], (row: number) => string][] = [
    ['p01-sep-line.csv', [0, 1, 2], run],
    ['p03-hash-comments.csv', [0, 1, 2], run],
    ['p06-index-name-missing-R.csv', [1, 2, 3], run],
    ['q04-space-before-quote.csv', [0, 1, 2], (row) => `run, ${row}`],
    ['q08-nul-one-cell.csv', [0, 1, 2], run],
    ['q12-colon-delim.txt', [0, 1, 2], (row) => `run${row}`],
    ['q14-markdown-noedge.md', [0, 1, 2], run],
    ['q15-html-table.html', [0, 1, 2], run],
    ['q16-latex.tex', [0, 1, 2], run],
    ['f01-records.json', [0, 1, 2], run],
    ['f02-records-pretty.json', [0, 1, 2], run],
    ['f05-csv.zip', [0, 1, 2], run],
    ['f06-sheet.xlsx', [0, 1, 2], run],
    ['e10-utf8-umlauts-one-bad-byte.csv', [0, 1, 2], (row) => (row === 3 ? 'Gr\ufffd\ufffde 3' : `Größe ${row}`)],
  ]
  it.each(plain)('%s', async (name, columns, named) => {
    const read = await table(bytesOf(`cases/${name}`))
    expect(read.header[columns[0] ?? 0]).toBe('model')
    expect(cells(read, columns)).toEqual(halvings(1.024e20, 2014, named))
  })

  it.each([
    ['e03-chinese-gb18030-year.csv', 'gb18030', ['模型', '发布时间', '参数量（亿）'], '模型1'],
    ['e05-russian-cp1251.csv', 'windows-1251', ['модель', 'дата', 'вычисления, FLOP'], 'модель 1'],
  ])('%s in its own letters, said to be a guess', async (name, encoding, header, first) => {
    const read = await table(bytesOf(`cases/${name}`))
    expect(read).toMatchObject({ encoding, header })
    expect(read.rows[0]?.cells[0]).toBe(first)
    expect(read.warnings).toContainEqual({ code: 'guessed-encoding', encoding })
  })

  it('q16 keeps the lines of the source', async () => {
    const read = await table(bytesOf('cases/q16-latex.tex'))
    expect(read.rows.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  })

  it('m02 has no rule among its rows and no columns without a name', async () => {
    const read = await table(bytesOf('cases/m02-markdown-leaderboard.md'))
    expect(read.header).toEqual(['#', 'time', 'score', 'Description', 'Date'])
    expect(read.rows[0]).toEqual({ line: 3, cells: ['0', '168 hours', '0.25', 'first', '2019'] })
  })

  it('f07 starts and ends like Parquet and holds none: it is called damaged', async () => {
    expect(await problem(bytesOf('cases/f07-parquet.parquet'))).toEqual({
      code: 'broken-file',
      kind: 'parquet',
      line: null,
    })
  })

  it('every file of the folder is read or refused by name', async () => {
    for (const name of readdirSync(`${folder}/cases`)) {
      const read = await outcome(bytesOf(`cases/${name}`))
      expect(read.ok || name === 'f07-parquet.parquet', name).toBe(true)
    }
  })
})

describe('the same observations in eleven formats', () => {
  const csv = new TextDecoder().decode(bytesOf('fixtures/same.csv'))
  const fromCsv = async () => {
    const { header, rows } = await table(csv)
    return { header, records: rows.map(({ cells }) => cells) }
  }
  /** What a fit sees of a study: its rows and what its cost and performance are. */
  const seen = (read: TextTable) => {
    const { study } = buildStudy(read, { ...guessMapping(read), title: 'Same' })
    if (!study) throw new Error('no study')
    const { fields, roles, costs, benchmarks } = study.meta
    return {
      fields: fields.map(({ name, type }) => ({ name, type })),
      roles,
      costs,
      benchmarks,
      rows: study.rows.map(({ cells }) => cells),
    }
  }
  const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
  const utf16 = (text: string) => {
    const units = Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0))
    return new Uint8Array(units.buffer)
  }
  const quoted = (cell: string) => (/[,;"]/.test(cell) ? `"${cell}"` : cell)

  it.each([
    'semicolons in Windows-1252',
    'UTF-16 TSV',
    'XLSX',
    'ODS',
    'JSON',
    'NDJSON',
    'Parquet',
    'Markdown',
    'gzip',
    'ZIP',
  ])('%s', async (format) => {
    const { header, records } = await fromCsv()
    const [names, ...lines] = [header, ...records]
    const objects = lines.map(([a = '', b = '', c = '']) => ({
      [names?.[0] ?? '']: a,
      [names?.[1] ?? '']: b,
      [names?.[2] ?? '']: Number(c),
    }))
    const column = (index: number) => lines.map((cells) => cells[index] ?? '')
    const made: Readonly<Record<string, () => Uint8Array>> = {
      'semicolons in Windows-1252': () =>
        latin(
          [header, ...records.map(([a = '', b = '', c = '']) => [a, b, c.replace('.', ',')])]
            .map((cells) => cells.map(quoted).join(';'))
            .join('\r\n'),
        ),
      'UTF-16 TSV': () => utf16([header, ...records].map((cells) => cells.join('\t')).join('\r\n')),
      XLSX: () => bytesOf('fixtures/same.xlsx'),
      ODS: () => bytesOf('fixtures/same.ods'),
      JSON: () => utf8(JSON.stringify({ data: objects }, null, 2)),
      NDJSON: () => utf8(objects.map((one) => JSON.stringify(one)).join('\n')),
      Parquet: () =>
        new Uint8Array(
          parquetWriteBuffer({
            columnData: [
              { name: header[0] ?? '', data: column(0), type: 'STRING' },
              {
                name: header[1] ?? '',
                data: column(1).map((day) => new Date(`${day}T00:00:00Z`)),
                type: 'TIMESTAMP',
              },
              { name: header[2] ?? '', data: column(2).map(Number), type: 'DOUBLE' },
            ],
          }),
        ),
      Markdown: () =>
        utf8([header, header.map(() => '---'), ...records].map((cells) => `| ${cells.join(' | ')} |`).join('\n')),
      gzip: () => gzipSync(utf8(csv)),
      ZIP: () => zipSync({ 'readme.md': utf8('# Read me'), 'same.csv': utf8(csv) }),
    }
    const bytes = made[format]?.()
    if (!bytes) throw new Error(format)
    expect(seen(await table(bytes))).toEqual(seen(await table(csv)))
  })

  it.each(['brotli', 'lz4_raw', 'zstd', 'gzip'])(
    'Parquet packed by %s, as DuckDB 1.5 wrote it of same.csv',
    async (codec) => {
      const packed = await table(bytesOf(`fixtures/same-${codec}.parquet`))
      expect(packed.format).toBe('parquet')
      expect(seen(packed)).toEqual(seen(await table(csv)))
    },
  )

  it('GBK, with Chinese names', async () => {
    const numbers = (study: ReturnType<typeof seen>) =>
      study.rows.map((cells) =>
        Object.values(cells).filter((cell) => typeof cell === 'number' || /^\d{4}-/.test(String(cell))),
      )
    const chinese = await table(bytesOf('fixtures/same-gbk.csv'))
    expect(chinese.encoding).toBe('gb18030')
    expect(numbers(seen(chinese))).toEqual(numbers(seen(await table(csv))))
  })
})

describe('workbooks', () => {
  it.each(['xlsx', 'ods'])('%s: the fullest sheet, below its title, with stored numbers and days', async (kind) => {
    const read = await table(bytesOf(`fixtures/sheets.${kind}`))
    expect(read).toMatchObject({
      format: kind,
      numbering: 'row',
      parts: ['Notes', 'Runs'],
      part: 'Runs',
      headerLine: 4,
    })
    expect(read.header).toEqual(['model', 'date', 'compute (FLOP)', 'accuracy', 'price', 'note'])
    expect(read.rows[0]?.line).toBe(5)
    expect(read.rows.map(({ cells }) => cells[1])).toEqual(
      Array.from({ length: 10 }, (_, year) => `${2014 + year}-03-01`),
    )
    expect(read.rows.map(({ cells }) => Number(cells[2]))).toEqual(
      Array.from({ length: 10 }, (_, year) => 1.024e20 / 2 ** year),
    )
    expect(read.rows[0]?.cells.slice(3, 5).map(Number)).toEqual([0.7, 1000.5])
    expect(read.warnings).toEqual([{ code: 'rows-above', lines: [1] }])
  })

  it.each(['xlsx', 'ods'])('%s: another sheet on request', async (kind) => {
    const read = await table(bytesOf(`fixtures/sheets.${kind}`), { part: 'Notes' })
    expect(read.part).toBe('Notes')
    expect(read.header).toEqual(['What this is'])
  })
})

describe('JSON', () => {
  it.each([
    [
      'records',
      '[{"a": 1, "b": {"c": "x", "d": 2}}, {"a": 3, "e": null}]',
      ['a', 'b.c', 'b.d', 'e'],
      ['1', 'x', '2', ''],
    ],
    ['a list under a name', '{"meta": {"n": 2}, "data": [{"a": 1}, {"a": 2}]}', ['a'], ['1']],
    ['columns as lists', '{"a": [1, 2], "b": ["x", "y"]}', ['a', 'b'], ['1', 'x']],
    [
      'columns and data, as pandas splits them',
      '{"columns": ["a", "b"], "index": [0], "data": [[1, "x"]]}',
      ['a', 'b'],
      ['1', 'x'],
    ],
    ['lists with a header', '[["a", "b"], [1, "x"]]', ['a', 'b'], ['1', 'x']],
    ['records under their names', '{"x": {"a": 1}, "y": {"a": 2}}', ['key', 'a'], ['x', '1']],
    ['NaN as Python writes it', '[{"a": 1, "b": NaN}, {"a": NaN, "b": 2}]', ['a', 'b'], ['1', '']],
    ['a list in a cell', '[{"a": ["x", "y"], "b": 1}]', ['a', 'b'], ['x; y', '1']],
  ])('%s', async (_, text, header, first) => {
    const read = await table(text)
    expect(read.header).toEqual(header)
    expect(read.rows[0]?.cells).toEqual(first)
  })

  it('one record a line, with the lines of the file and what is broken among them', async () => {
    const read = await table('{"a": 1}\n\n{"a": 2}\nnot json\n{"a": 3, "b": 4}')
    expect(read.format).toBe('ndjson')
    expect(read.rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [1, '1'],
      [3, '2'],
      [4, ''],
      [5, '3'],
    ])
    expect(read.rows[2]?.cells).toContain('not json')
  })

  it('says where it is broken, and when it holds no records', async () => {
    expect(await problem('[{"a": 1},\n{"a": 2,}]')).toEqual({ code: 'broken-file', kind: 'json', line: 2 })
    expect(await problem('{"a": 1,\n "b": "x"}')).toEqual({ code: 'no-table-inside', kind: 'json' })
  })
})

describe('HTML', () => {
  it('takes the largest table, spreads spans, reads raised powers and leaves footnotes out', async () => {
    const page = `<!doctype html><table><tr><td>menu</td></tr></table><table><caption>Runs</caption>
      <tr><th>model</th><th colspan="2">result</th></tr>
      <tr><td rowspan="2">A</td><td>1.0 × 10<sup>20</sup></td><td>5<sup>[a]</sup></td></tr>
      <tr><td>2<sup class="reference">[3]</sup></td><td>x &amp; y</td></tr></table>`
    const read = await table(page)
    expect(read).toMatchObject({ format: 'html', parts: ['Table 1', 'Table 2: Runs'], part: 'Table 2: Runs' })
    expect(read.header).toEqual(['model', 'result', 'result (2)'])
    expect(read.rows.map(({ cells }) => cells)).toEqual([
      ['A', '1.0 × 10^20', '5'],
      ['A', '2', 'x & y'],
    ])
  })
})

describe('packed files', () => {
  it('stops what unpacks to too much, whatever kind it is', { timeout: 240_000 }, async () => {
    const zeros = new Uint8Array(8 * 1024 * 1024) // more than is let through at any ratio
    const bomb = gzipSync(zeros, { level: 9 })
    expect(bomb.length).toBeLessThan(zeros.length / LIMITS.ratio)
    expect((await problem(bomb))?.code).toMatch(/^unpacks-too-/)
    expect((await problem(zipSync({ 'a.csv': zeros })))?.code).toMatch(/^unpacks-too-/)
    const entries = {
      '[Content_Types].xml': utf8('<x/>'),
      'xl/workbook.xml': utf8('<x/>'),
      'xl/worksheets/sheet1.xml': zeros,
    }
    expect((await problem(zipSync(entries)))?.code).toMatch(/^unpacks-too-/)
    const mimetype = [utf8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] as const
    const ods = zipSync({ mimetype: [mimetype[0], mimetype[1]], 'content.xml': zeros })
    expect((await problem(ods))?.code).toMatch(/^unpacks-too-/)
  })

  it('stops a sheet of a few letters that spans a million rows', async () => {
    const mimetype = utf8('application/vnd.oasis.opendocument.spreadsheet')
    const cell = '<table:table-cell table:number-columns-repeated="100"><text:p>x</text:p></table:table-cell>'
    const row = `<table:table-row table:number-rows-repeated="1000000000">${cell}</table:table-row>`
    const content = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><table:table>${row}</table:table></office:document-content>`
    expect(await problem(zipSync({ mimetype: [mimetype, { level: 0 }], 'content.xml': utf8(content) }))).toEqual({
      code: 'too-many-rows',
      limit: LIMITS.rows,
    })
    const sheet = '<worksheet><sheetData><row r="1048576"><c r="ZZ1048576"><v>1</v></c></row></sheetData></worksheet>'
    const xlsx = zipSync({ 'xl/workbook.xml': utf8('<x/>'), 'xl/worksheets/sheet1.xml': utf8(sheet) })
    expect(await problem(xlsx)).toEqual({ code: 'too-many-cells', rows: 1_048_576, columns: 702, limit: 5_000_000 })
  })

  it('expands no entity', async () => {
    const mimetype = utf8('application/vnd.oasis.opendocument.spreadsheet')
    const lol = '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]><x>&b;</x>'
    expect(await problem(zipSync({ mimetype: [mimetype, { level: 0 }], 'content.xml': utf8(lol) }))).toEqual({
      code: 'broken-file',
      kind: 'ods',
      line: null,
    })
  })

  it('opens no packed file inside a packed file, and says when one is cut off', async () => {
    expect(await problem(gzipSync(gzipSync(utf8('a,b\n1,2'))))).toEqual({ code: 'not-text', kind: 'archive' })
    const whole = gzipSync(utf8('a,b\n1,2\n'.repeat(100)))
    expect(await problem(whole.subarray(0, whole.length - 20))).toEqual({
      code: 'broken-file',
      kind: 'gzip',
      line: null,
    })
    expect(await problem(zipSync({ 'a.csv': utf8('a,b\n1,2') }).subarray(0, 40))).toEqual({
      code: 'broken-file',
      kind: 'zip',
      line: null,
    })
  })

  it('offers the tables of an archive and takes the one that is named', async () => {
    const archive = zipSync({
      'small.csv': utf8('a,b\n1,2'),
      'large.tsv': utf8('c\td\n3\t4\n5\t6'),
      'picture.png': utf8('x'.repeat(99)),
    })
    expect(await table(archive)).toMatchObject({
      parts: ['small.csv', 'large.tsv'],
      part: 'large.tsv',
      header: ['c', 'd'],
    })
    expect(await table(archive, { part: 'small.csv' })).toMatchObject({ part: 'small.csv', header: ['a', 'b'] })
  })
})
