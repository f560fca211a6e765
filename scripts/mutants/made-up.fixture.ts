/** Material that no study has but a reader's own may: names that are markup, formulas and code, empty cells, works without a year. */
import { ownStudy } from '@/lib/data/import/own-study.fixture'
import type { Study } from '@/lib/data/study'
import type { CitedWork } from '@/lib/export/citations/cited-works'
import { column, type Table } from '@/lib/export/table'
import { describeFigure } from '@/lib/figure/describe-figure'
import type { Figure } from '@/lib/figure/figure'
import { contextOf } from '@/lib/view/study-context'
import { decodeView } from '@/lib/view/view-codec'

const NAMES = [
  '=1+1|a_b*c`[d]<e>\\f',
  '<b>&"bold"</b> {x} $y$ #z ~ ^ %',
  '  spaced   out ',
  '@SUM(A1)',
  '-dash',
  '模型',
]

/** A reader's own study of such names, with costs that print with and without a power of ten. */
export function hostileStudy(): { readonly figure: Figure; readonly study: Study } {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  const costs = ['1e6', '999999', '1234.5', '0.001', '0.00099', '0.00012']
  const rows = NAMES.map(
    (name, place) =>
      `${2012 + 2 * place}-06-01,${costs[place]},${quoted(name)},${place === 2 ? '' : 70 + place},${place}`,
  )
  const study = ownStudy(
    'a <b> & "c".csv',
    ['date,training compute (FLOP),model,accuracy (%),used', ...rows].join('\n'),
  )
  const { view } = decodeView('target=1e-6&until=2031-01-01&select=all&method=trend', contextOf(study, {}))
  const inputs = { lawRates: {}, draws: null, ignored: [], asOf: '2026-01-01', origin: 'https://example.org' }
  return { figure: describeFigure(view, study, inputs), study }
}

/** What a figure holds now and then: another solver with its draws, no rates of records, a choice that its method has no use for. */
export function seldomFigures(figure: Figure): readonly Figure[] {
  const { fit } = figure
  if (!fit?.records) throw new Error('no records')
  const bootstrap = { draws: 50, monteCarlo: { low: [1, 2], high: null, median: [3, 4] } }
  const otherSolver = {
    ...{ id: 'converged', objective: 0.5, level: 0.95, halvingTime: fit.halvingTime, bootstrap },
    laws: [{ id: '18', pFaster: 0.9, pFasterError: 0.01 }],
  }
  return [
    { ...figure, otherSolver, fit: { ...fit, records: { ...fit.records, rates: null } } } as unknown as Figure,
    { ...figure, warnings: [{ code: 'selection-ignored', method: 'inverse' }] },
  ]
}

/** Every type of column, with and without units, and what each can hold at its edges. */
export const hostileTable: Table = {
  columns: [
    column('text'),
    column('number', 'number', 'months'),
    column('date', 'date'),
    column('flag', 'boolean'),
    column('mixed', 'mixed'),
  ],
  rows: [
    ['=1+1', 1.5, '2020-02-29', true, 'text'],
    ['', null, '1900-03-01', false, 12],
    ['two\n\n lines\t\u2028', -0, '1900-02-28', null, null],
    ['\u0001\ufffe control', 1e300, 'x2020-01-01', true, true],
    ['long '.repeat(8000), 1e-300, '2020-01-01x', null, '2020-01-01'],
    [null, null, null, null, ''],
  ],
}

/** The first is the one that is cited; the others its sources. */
export const works: readonly CitedWork[] = [
  {
    id: 'one',
    authors: 'A. {Brace} and B. ~Tilde^',
    date: '2024-05-06',
    title: ' A \\ title:\n\n "quoted" & 100% #1_2 $3 ',
    version: 'data 1, engine 2',
    address: 'http://example.org/a?b=c&d=~e',
    note: 'a note',
  },
  {
    id: 'two',
    authors: 'C',
    date: '2019-05-06',
    title: 'T',
    version: null,
    address: 'see https://example.org',
    note: null,
  },
  { id: 'three', authors: 'D', date: null, title: 'U', version: '3', address: 'HTTPS://example.org', note: 'x' },
]
