import { expect, test } from 'vitest'
import { lintWords } from '@/lib/text/lint'
import { arxivMonth, lintStudy } from './lint'
import type { Cell, Study, StudyMeta } from './study'

const meta: StudyMeta = {
  id: 'made',
  title: 'Made',
  shortTitle: 'Made',
  description: 'Made for this test.',
  date: '2026-01-01',
  citation: 'None.',
  sources: [],
  licences: [],
  fields: [],
  roles: { name: 'name', date: 'date', paper: 'url', flags: 'flags', publishedFactor: 'factor' },
  costs: [{ id: 'compute', label: 'compute', unit: 'FLOP', better: 'less', times: ['flop'], over: [], factor: 1 }],
  benchmarks: [
    { id: 'all', label: 'All', subject: 'it', where: {}, performance: null, costs: ['compute'], defaults: {} },
  ],
  groupFields: [],
  defaults: { benchmark: 'all' },
  recordsOnly: false,
  marks: [],
  oddities: [],
  published: [],
  presets: [],
}

const study = (...rows: readonly Record<string, Cell>[]): Study => ({
  meta,
  rows: rows.map((cells, index) => ({
    id: `row-${index}`,
    line: index + 2,
    cells: { name: `n${index}`, date: '2016-02-03', flop: 1, factor: null, url: null, flags: null, ...cells },
  })),
  version: '000000000000',
})
const rulesOf = (...rows: readonly Record<string, Cell>[]) => lintStudy(study(...rows)).map(({ rule }) => rule)

test.each([
  ['https://arxiv.org/abs/1512.03385', '2015-12'],
  ['https://arxiv.org/pdf/2106.05974v1', '2021-06'],
  ['http://arxiv.org/abs/cs/0501001', '2005-01'],
  ['https://arxiv.org/abs/math.GT/9912345', '1999-12'],
  ['https://arxiv.org/abs/1513.03385', null],
  ['https://openreview.net/forum?id=1512.03385', null],
])('the arXiv month of %s is %s', (url, month) => {
  expect(arxivMonth(url)).toBe(month)
})

test('a date in the month of the identifier or after is no finding, one before is', () => {
  const url = 'https://arxiv.org/abs/1512.03385'
  expect(rulesOf({ url, date: '2015-12-01' }, { url, date: '2016-05-01' })).toEqual([])
  const [finding] = lintStudy(study({ url, date: '2015-01-10', flags: ['known'] }))
  expect(finding).toMatchObject({
    rule: 'date-before-arxiv',
    rowId: 'row-0',
    line: 2,
    column: 'date',
    value: '2015-01-10',
    flags: ['known'],
    facts: { arxivMonth: '2015-12', monthsEarly: 11 },
  })
})

test('a published factor may differ from the costs by rounding, not by more', () => {
  expect(rulesOf({ flop: 100, factor: 1 }, { flop: 10.3, factor: 10 })).toEqual([])
  expect(rulesOf({ flop: 100, factor: 1 }, { flop: 9.5, factor: 10 })).toEqual(['factor-contradicted'])
  expect(rulesOf({ flop: 100, factor: 1 }, { flop: 10.5, factor: 10 })).toEqual(['factor-contradicted'])
  expect(rulesOf({ flop: 100, factor: 1 }, { flop: null, factor: 10 })).toEqual([])
})

test('a duplicate agrees in name, date and cost; rows without numbers agree on nothing', () => {
  expect(rulesOf({ name: 'A' }, { name: 'A' })).toEqual(['duplicate'])
  expect(rulesOf({ name: 'A' }, { name: 'A', flop: 2 })).toEqual([])
  expect(rulesOf({ name: 'A' }, { name: 'A', date: '2016-02-04' })).toEqual([])
  expect(rulesOf({ name: 'A', flop: null }, { name: 'A', flop: null })).toEqual([])
})

test('costs of zero and below, and the first of January', () => {
  expect(rulesOf({ flop: 0 }, { flop: -1 }, { flop: null })).toEqual(['cost-not-positive', 'cost-not-positive'])
  expect(rulesOf({ date: '2016-01-01' }, { date: null })).toEqual(['first-of-january'])
})

test('every finding has a sentence and every rule a heading', () => {
  const findings = lintStudy(
    study(
      { name: 'A', flop: 100, date: '2016-01-01', url: 'https://arxiv.org/abs/1603.00001' },
      { name: 'B', flop: 10, factor: 61 },
      { name: 'B', flop: 10 },
      { name: 'C', flop: 0 },
    ),
  )
  expect(new Set(findings.map(({ rule }) => rule)).size).toBe(5)
  for (const finding of findings) {
    expect(lintWords('en').describeFinding(finding)).toMatch(/^[A-Z].*\.$/)
    expect(lintWords('en').lintRuleWords(finding.rule).title).not.toBe('')
  }
})
