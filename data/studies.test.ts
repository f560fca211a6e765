/** The contract of every folder of `data/`: a new study is held to all of this by being there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lintStudy } from '@/lib/data/lint'
import { loadLiterature } from '@/lib/data/literature'
import { lawRates, studies, study } from '@/lib/result/bundled-studies.fixture'
import { holdRowsFile, studyContract } from './study-contract.fixture'

const root = import.meta.dirname
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
const file = (id: string, name: string) => readFileSync(join(root, id, name), 'utf8')

test('every folder is a study, or the literature', () => {
  expect([...studies.keys(), 'literature'].sort()).toEqual(folders.sort())
})

test.each(folders)(
  '%s holds a table and what it declares, UTF-8 with LF, and nothing a spreadsheet would run',
  (id) => {
    expect(existsSync(join(root, id, 'datapackage.json'))).toBe(true)
    holdRowsFile(file(id, 'rows.csv'))
  },
)

describe.each([...studies.keys()])('study %s', (id) => {
  test.each(studyContract)('$name', ({ hold }) => hold(study(id), lawRates))
})

test('the literature keeps its own contract', () => {
  const estimates = loadLiterature(file('literature', 'rows.csv'), file('literature', 'datapackage.json'))
  const first = estimates.find(({ id }) => id === 'algorithmic-progress-in-language-models-arxiv-v1')
  expect(first).toMatchObject({ months: 8.4, low: 4.5, high: 14.3, level: 0.95, n: 231, direction: 'halving' })
  const { description } = JSON.parse(file('literature', 'datapackage.json')) as { readonly description: string }
  expect(description.split(' ')[0]).toBe(String(estimates.length))
})

describe('data lint of the bundled studies', () => {
  const findings = (id: string) => lintStudy(study(id))

  // Read off the arXiv identifiers and the compute columns by hand.
  test('AI and Efficiency: six dates before their arXiv month, two factors that the columns contradict', () => {
    const found = findings('efficiency-milestones')
    const early = found.flatMap((finding) =>
      finding.rule === 'date-before-arxiv' ? [[finding.rowId, finding.facts.monthsEarly]] : [],
    )
    expect(Object.fromEntries(early)).toEqual({
      'alexnet-level-shufflenet-v2-1x': 1,
      'resnet-50-level-resnet-50': 11,
      'seq2seq-level-seq2seq-ensemble': 8,
      'seq2seq-level-transformer-base': 5,
      'gnmt-level-gnmt': 8,
      'gnmt-level-transformer-big': 5,
    })
    const factors = found.flatMap((finding) =>
      finding.rule === 'factor-contradicted' ? [[finding.facts.published, finding.facts.computed]] : [],
    )
    expect(factors).toHaveLength(2)
    expect(factors[0]?.[0]).toBe(10)
    expect(factors[0]?.[1]).toBeCloseTo(17 / 0.75, 9)
    expect(factors[1]?.[0]).toBe(61)
    expect(factors[1]?.[1]).toBeCloseTo(465 / 8, 9)
    expect(found).toHaveLength(8)
  })

  test('every 1 January that the tables flag is found', () => {
    const january = (id: string) => findings(id).filter(({ rule }) => rule === 'first-of-january')
    expect(january('training-runs')).toHaveLength(12)
    expect(january('hardware')).toHaveLength(13)
    expect(january('hardware').every(({ flags }) => flags.includes('date_may_be_year_only'))).toBe(true)
  })
})

test('levels that are chosen for a reason are told, with what would move', () => {
  const told = readFileSync(join(root, '../docs/looked-at.md'), 'utf8')
  const chosen = [...studies.values()].flatMap(({ meta }) =>
    meta.benchmarks.flatMap(({ id, thresholdChosen }) =>
      thresholdChosen === undefined ? [] : [`\`${meta.id}\`, \`${id}\``],
    ),
  )
  expect(chosen.length).toBe(7)
  for (const one of chosen) expect(told).toContain(one)
})
