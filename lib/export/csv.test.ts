import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { buildStudy } from '@/lib/data/import/build-study'
import { guessMapping } from '@/lib/data/import/guess/guess-mapping'
import { readTable } from '@/lib/data/import/tables/read-table'
import { rejectedCsv } from '@/lib/data/import/rejected-csv'
import { describeFigure } from '@/lib/figure/describe-figure'
import { defaultView } from '@/lib/view/view-codec'
import { figureOf } from '@/lib/result/bundled-studies.fixture'
import { tableCsv } from './csv'
import { fitTable } from './fit-table'
import { figureJson } from './json'
import { allRowsTable, pointsTable } from './rows-table'

const DAYS = ['2012-06-01', '2013-09-17', '2014-04-17', '2015-07-03']

/** Every CSV that a file of these names can become: the rows used, all rows, the fit, the rows that could not be read. */
function files(names: readonly string[], note: string): readonly string[] {
  const rows = names.map((name, i) => [DAYS[i] ?? 'soon', 64 / 2 ** i, name, note])
  const text = Papa.unparse([
    ['date', 'cost', 'model', note || 'note'],
    ...rows,
    ['soon', 1, ...names.slice(0, 1), note],
  ])
  const read = readTable({ name: `${note}.csv`, bytes: new TextEncoder().encode(text) })
  if (!read.ok) return []
  const guess = guessMapping(read.value)
  const mapping = { ...guess, name: 2, cost: guess.cost && { ...guess.cost, unit: 'other' } }
  const { study, rejected } = buildStudy(read.value, mapping)
  const list = rejectedCsv(read.value, rejected, ({ value }) => value)
  if (!study) return [list]
  const view = defaultView(study.meta)
  const figure = describeFigure(view, study, { lawRates: {}, draws: null, ignored: [], asOf: '2026-01-01', origin: '' })
  return [list, ...[pointsTable(figure), allRowsTable(figure, study), fitTable(figure)].map((table) => tableCsv(table))]
}

const runs = (cell: string): boolean =>
  '=+-@＝＋－＠'.includes(cell.trimStart().charAt(0) || ' ') && /[^\s\d.,%e+-]/i.test(cell)

it('no file made of a reader’s own table holds a cell that a spreadsheet would run', () => {
  const evil = fc.constantFrom(
    '=HYPERLINK("http://x")\nx',
    '＝A1',
    ' =A1',
    'm;=A1;b',
    '@A1',
    '-A1',
    '\t+A1',
    'x\r\n-A1',
  )
  const name = fc.oneof(evil, fc.string({ unit: fc.constantFrom(...' \t\n=+-@＝＠;,"\'1a') }))
  let written = 0
  fc.assert(
    fc.property(fc.array(name, { minLength: 4, maxLength: 4 }), name, (names, note) => {
      for (const csv of files(names, note)) {
        const { data } = Papa.parse<string[]>(csv, { skipEmptyLines: true })
        expect(data.flat().filter(runs)).toEqual([])
        written += 1
      }
    }),
    { numRuns: 200, seed: 13 },
  )
  expect(written).toBeGreaterThan(600)
})

it('holds only numbers that are numbers: what is without end is empty, as null is in the JSON', () => {
  for (const delta of ['0.01', '0.02', '0.05', '0.1']) {
    const figure = figureOf(`solver=converged&delta=${delta}&draws=10`)
    expect(tableCsv(fitTable(figure))).not.toMatch(/Infinity|NaN/)
    expect(notFinite(figureJson(figure))).toEqual([])
  }
  expect(tableCsv(fitTable(figureOf('solver=converged&delta=0.01&draws=10')))).toContain('doubling_time_data,,months')
})

/** Paths of numbers that `JSON.stringify` would quietly turn to null. */
function notFinite(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => notFinite(inner, `${path}/${key}`))
}
