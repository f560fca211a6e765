/**
 * What files say, kept: names, units and order of columns and quantities, which scripts hold on to, and a few rows. A change of a file is
 * a change of `kept/`, seen in review (`npx vitest run lib/export/kept-files.test.ts --update`). That numbers are right is tested
 * elsewhere; here they stand to five digits.
 */
import { describe, expect, it } from 'vitest'
import { comparisonOf } from '@/components/compare/compared.fixture'
import type { LiteratureEstimate } from '@/lib/data/literature'
import { rowLines } from '@/lib/figure/row-lines'
import { drawsOf } from '@/lib/programs/golden/draws.fixture'
import { figureOf, studies, study } from '@/lib/result/bundled-studies.fixture'
import { answersTable, differencesTable } from './comparison/comparison-tables'
import { copiedTable } from './copied-table'
import { counted } from './counted.fixture'
import { tableCsv } from './csv'
import { fileName } from './file-name'
import { fitTable } from './fit-table'
import { literatureJson, studyJson } from './lists'
import { pairsTable } from './pairs-table'
import { latexTable, markdownTable } from './printed-table'
import { allRowsTable, pointsTable } from './rows-table'
import { sourcesTable } from './sources-table'
import type { Table } from './table'
import { seriesTable } from './terminal/series-table'
import { textTable } from './terminal/text-table'

const DIGITS = 5
const ROWS = 4

const VIEWS = {
  records: 'study=benchmarks',
  trend: 'study=training-runs',
  inverse: 'study=imagenet',
  pooled: 'study=imagenet&method=pooled&law=transistors&law=12',
  draws: 'study=imagenet&interval=bootstrap&draws=60',
  'scaling-law': 'study=lm-perplexity&solver=converged&draws=0',
  solvers: 'study=lm-perplexity&solver=converged&draws=50',
  'two-points': 'study=imagenet&method=trend&threshold=0.15',
  'theil-sen': 'study=microprocessors&estimator=theil-sen',
  pairs: 'study=sparsity',
  quantile: 'study=nanogpt-speedrun&estimator=quantile&tau=0.25',
  'all-records': 'study=benchmarks&benchmark=video-mme',
  unbounded: 'study=benchmarks&select=reaching&interval=cluster&by=organization&draws=60',
}

/** Numbers to a few digits: the last ones are no concern of a file's form. */
const short = (text: string): string =>
  text.replace(/-?\d+\.\d{5,}(e[+-]?\d+)?/g, (number) => String(Number(Number(number).toPrecision(DIGITS))))

/** Head and the first rows. */
const beginning = (table: Table, rows = ROWS): string =>
  [
    `units: ${table.columns.map(({ unit, type }) => `${type}${unit && ` in ${unit}`}`).join(', ')}`,
    tableCsv({ ...table, rows: table.rows.slice(0, rows) }),
  ].join('\n')

/** First and last lines. */
function ends(text: string): string {
  const lines = text.split('\n')
  return lines.length <= 16 ? text : [...lines.slice(0, 10), '…', ...lines.slice(-6)].join('\n')
}

const kept = (parts: Readonly<Record<string, string>>): string =>
  Object.entries(parts)
    .map(([name, text]) => `=== ${name}\n${short(text.replaceAll('\r\n', '\n'))}`)
    .join('\n')

describe('the files of a view', () => {
  it.each(Object.entries(VIEWS))('%s', async (name, query) => {
    const first = figureOf(query)
    const one = study(first.data.study)
    const drawn = figureOf(
      query,
      first.view.draws > 0 && /interval=|draws=/.test(query) ? drawsOf(first.view, one) : null,
    )
    const figure = name === 'records' ? counted(drawn) : drawn
    const lines = rowLines(figure, one, null)
    const files = kept({
      name: fileName(figure, 'points', 'csv').replace(one.version, 'version'),
      fit: tableCsv(fitTable(figure)),
      points: beginning(pointsTable(figure, lines)),
      rows: beginning(allRowsTable(figure, one, lines)),
      sources: tableCsv(sourcesTable(figure, one)),
      ...(figure.pairs ? { pairs: beginning(pairsTable(figure.pairs)) } : {}),
      markdown: ends(markdownTable(figure)),
      latex: ends(latexTable(figure)),
    })
    await expect(files).toMatchFileSnapshot(`kept/${name}.txt`)
  })
})

it('a table copied whole is the file’s; of some rows it says of how many', () => {
  const figure = figureOf('study=efficiency-milestones')
  const rows = pointsTable(figure).rows.length
  expect(copiedTable(figure, rows).markdown()).toBe(markdownTable(figure))
  expect(copiedTable(figure, rows + 1).markdown()).toContain(`The table has ${rows} of ${rows + 1} rows used.`)
})

it('the files of a comparison', async () => {
  const comparison = comparisonOf(['study=imagenet', 'study=imagenet&method=pooled', 'study=efficiency-milestones'])
  const tables = [answersTable(comparison), differencesTable(comparison)] as const
  const files = kept({ answers: beginning(tables[0]), differences: beginning(tables[1]), text: textTable(tables[0]) })
  await expect(files).toMatchFileSnapshot('kept/comparison.txt')
})

it('the list of series', async () => {
  await expect(kept({ series: ends(textTable(seriesTable([...studies.values()]))) })).toMatchFileSnapshot(
    'kept/series.txt',
  )
})

it.each(['efficiency-milestones', 'hardware'])('%s as the API lists it', async (id) => {
  const listed = { ...studyJson(study(id)), version: 'version' }
  await expect(`${JSON.stringify(listed, null, 1)}\n`).toMatchFileSnapshot(`kept/${id}.txt`)
})

it('published estimates are listed as the table has them', () => {
  const estimates: readonly LiteratureEstimate[] = []
  expect(literatureJson(estimates).estimates).toBe(estimates)
})
