import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { inertCopy, inertCsv } from './inert-csv'

const cellsOf = (csv: string, delimiter = ','): readonly (readonly string[])[] =>
  Papa.parse<string[]>(csv, { delimiter, skipEmptyLines: true }).data

/** Written apart from the code: how a formula begins, in any program. A signed number is none. */
const runs = (cell: string): boolean =>
  '=+-@＝＋－＠'.includes(cell.trimStart().charAt(0) || ' ') && /[^\s\d.,%e+-]/i.test(cell)

const HOSTILE = [
  '=1+1+A1',
  '+cmd',
  '-cmd',
  '@SUM(A1)',
  '-1+2+A1',
  '=HYPERLINK("http://x")',
  '=HYPERLINK("http://x")\nx',
  'x\n=HYPERLINK("http://x")',
  'x\r\n@SUM(A1)',
  ' =A1',
  '\u00a0=A1',
  '\t=A1',
  '\r=A1',
  '＝A1',
  '＋A1',
  '－A1',
  '＠A1',
  'm;=A1;b',
  'm\t=A1',
  '"=A1',
]

describe('inertCsv', () => {
  it('disarms text and leaves numbers, by type', () => {
    expect(inertCsv(['name', 'cost'], [['=1+1', -3]])).toBe(`name,cost\n"'=1+1",-3\n`)
    expect(inertCsv(['a', 'b', 'c', 'd'], [[-1.5e-300, true, null, 'plain']])).toBe('a,b,c,d\n-1.5e-300,true,,plain\n')
  })

  it('leaves signed numbers and lone signs as they were typed', () => {
    const typed = ['-3,1', '+1e5', '-1 234,5', '-12.5 %', '-', '+.5', '- ']
    expect(
      cellsOf(
        inertCsv(
          ['a'],
          typed.map((cell) => [cell]),
        ).replace(/^a\n/, ''),
      ).flat(),
    ).toEqual(typed)
  })

  it.each(HOSTILE)('disarms %j, whichever mark a spreadsheet takes for the separator', (cell) => {
    for (const delimiter of [',', ';', '\t']) {
      const csv = inertCsv([cell, 'x'], [['id', cell]], delimiter)
      expect(cellsOf(csv, delimiter).flat().filter(runs)).toEqual([])
      for (const other of [',', ';', '\t'].filter((mark) => mark !== delimiter))
        expect(csv.split(new RegExp(`(?:^|[\r\n${other}])"?`)).filter(runs)).toEqual([])
    }
  })

  it('disarms any text and loses none of it', () => {
    const hostile = fc.string({ unit: fc.constantFrom(...' \t\r\n=+-@＝＋－＠;,"\'%e.19aé\u00a0\u2028|') })
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), fc.constantFrom(',', ';', '\t'), (cells, mark) => {
        const [row = []] = cellsOf(inertCsv(['x', ...cells], [], mark), mark)
        expect(row.filter(runs)).toEqual([])
        expect(row.map((cell) => cell.replaceAll("'", ''))).toEqual(['x', ...cells.map((c) => c.replaceAll("'", ''))])
      }),
      { numRuns: 2000, seed: 13 },
    )
  })

  it('reads a hostile cell in linear time', () => {
    const n = 200_000
    const cells = [
      `-${'1'.repeat(n)}${' '.repeat(n)}x`,
      `${' '.repeat(n)}x`,
      `-${'1,'.repeat(n)}`,
      '-'.repeat(n),
      ';'.repeat(n),
    ]
    const start = performance.now()
    inertCsv(
      ['cell'],
      cells.map((cell) => [cell]),
    )
    expect(performance.now() - start).toBeLessThan(5000) // some 50 ms; squared, it would be hours
  })
})

describe('inertCopy', () => {
  it('gives a harmless table back byte for byte', () => {
    const csv = 'id,name,cost\na,"X, with comma",-1.5e3\nb,plain,+2\n'
    expect(inertCopy(csv)).toBe(csv)
  })

  it('disarms a table', () => {
    expect(cellsOf(inertCopy('id,name\na,"=1+1\nx"\n'))).toEqual([
      ['id', 'name'],
      ['a', "'=1+1\nx"],
    ])
  })

  it('leaves nothing in a bundled table that a spreadsheet would run', () => {
    const folder = new URL('../../data/', import.meta.url)
    const ids = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(ids.length).toBeGreaterThanOrEqual(10) // the ten studies; an empty folder would pass unseen
    for (const { name } of ids) {
      const cells = cellsOf(inertCopy(readFileSync(new URL(`${name}/rows.csv`, folder), 'utf8'))).flat()
      expect(cells.filter((cell) => /^[=@\t\r]/.test(cell))).toEqual([])
      expect(cells.filter((cell) => /^[+-]/.test(cell) && !Number.isFinite(Number(cell)))).toEqual([])
    }
  })
})
