import { describe, expect, it } from 'vitest'
import { exportFormats } from '@/components/export/formats'
import { ownStudy } from '@/lib/data/import/own-study.fixture'
import type { Study } from '@/lib/data/study'
import { addressOfFile } from '@/lib/export/address-of-file'
import { describeFigure } from '@/lib/figure/describe-figure'
import type { Figure } from '@/lib/figure/figure'
import { figureOf, study } from '@/lib/result/bundled-studies.fixture'
import { defaultView } from '@/lib/view/view-codec'
import { contentOf, spaced } from './file-content.fixture'
import { serverPress } from './server-press'

/** A reader's own table, with names that no Latin face has. */
function ownFile(): readonly [Figure, Study] {
  const rows = [
    '2012-06-01,6.4e17,卷积网络',
    '2014-01-09,3.1e17,深度模型',
    '2015-07-20,9.7e16,语言模型',
    '2017-03-02,4.4e16,大模型',
    '2019-05-28,1.2e16,高效网络',
  ]
  const own = ownStudy('模型.csv', ['date,training compute (FLOP),model', ...rows].join('\n'))
  const inputs = { lawRates: {}, draws: null, ignored: [], asOf: '2026-01-01', origin: 'https://example.org' }
  return [describeFigure(defaultView(own.meta), own, inputs), own]
}

const bundled = (query: string): readonly [Figure, Study] => {
  const figure = figureOf(query)
  return [figure, study(figure.data.study)]
}

const VIEWS: readonly (readonly [name: string, open: () => readonly [Figure, Study]])[] = [
  ['a bundled study', () => bundled('study=efficiency-milestones')],
  ['a scaling law', () => bundled('study=lm-perplexity&draws=0')],
  ['two points', () => bundled('study=efficiency-milestones&to=2015-01-01')],
  ['many rows', () => bundled('study=training-runs')],
  ['an own file with Chinese names', ownFile],
]

/** What must be found in a file of this name. */
function expected(file: string, figure: Figure): readonly string[] {
  const { titleParts, title } = figure.text
  const [first] = figure.points
  switch (file) {
    case 'chart.png':
      return []
    case 'fit.csv':
    case 'fit':
      return [String(figure.fit?.halvingTime.months)]
    case 'points.csv':
    case 'chart.csv':
    case 'points.parquet':
      return figure.points.flatMap(({ cost, fitted, name }) => [String(cost), String(fitted), name])
    case 'points.xlsx':
      return [String(figure.fit?.halvingTime.months), String(first?.cost), String(first?.fitted)]
    case 'fit.py':
    case 'fit.R':
      return [String(figure.fit?.halvingTime.months).slice(0, 8)]
    case 'cite.bib':
    case 'cite.ris':
    case 'cite.json':
    case 'cite.txt':
      return [title]
    default:
      return [titleParts.number]
  }
}

/** The bundle holds the others, and a test of its own runs its programs. */
const files = exportFormats.map(({ file }) => file).filter((file) => file !== 'bundle.zip')

describe.each(VIEWS)('the files of %s', (_, open) => {
  const [figure, rows] = open()

  it.each(files)('%s holds the numbers of the page', async (file) => {
    const format = exportFormats.find((one) => one.file === file)
    const written = await format?.read('').write({ figure, study: rows, draws: null }, serverPress)
    const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : (written ?? new Uint8Array())
    const found = spaced(await contentOf(file, bytes))
    for (const text of expected(file, figure)) expect(found).toContain(spaced(text))
    if (file.startsWith('chart.') && file !== 'chart.csv')
      expect(addressOfFile(bytes)).toBe(figure.permalink.replace('https://example.org', ''))
  })
})
