/** The contract of every folder of `data/`: a new study is held to all of this by being there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { costOf } from '@/lib/data/cost'
import { findCost } from '@/lib/data/find-cost'
import { lintStudy } from '@/lib/data/lint'
import { loadLiterature } from '@/lib/data/literature'
import { loadStudy } from '@/lib/data/load-study'
import { slug } from '@/lib/data/slug'
import type { BenchmarkDefinition, Study } from '@/lib/data/study'
import { lawRates } from '@/lib/result/bundled-studies.fixture'
import { contextOf } from '@/lib/view/study-context'
import { decodeView } from '@/lib/view/view-codec'
import { declarableDefaults } from '@/lib/view/view-fields'

const root = import.meta.dirname
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
const file = (id: string, name: string) => readFileSync(join(root, id, name), 'utf8')
const load = (id: string): Study => loadStudy(id, file(id, 'rows.csv'), file(id, 'datapackage.json'))

/** Rows that the sources gave; a conversion that drops or doubles one fails here. */
const COUNTS: Readonly<Record<string, number>> = {
  'lm-perplexity': 231,
  'efficiency-milestones': 12,
  imagenet: 113,
  'nanogpt-speedrun': 155,
  dawnbench: 69,
  benchmarks: 3968,
  'training-runs': 1948,
  hardware: 418,
  microprocessors: 465,
  'inference-prices': 322,
  literature: 101,
}

const studies = folders.filter((id) => id !== 'literature')

test('the folders are the ten studies and the literature', () => {
  expect([...folders].sort()).toEqual(Object.keys(COUNTS).sort())
})

describe.each(folders)('%s', (id) => {
  test('holds two files, UTF-8 with LF, and nothing a spreadsheet would run', () => {
    expect(existsSync(join(root, id, 'datapackage.json'))).toBe(true)
    const text = file(id, 'rows.csv')
    expect(text).not.toMatch(/\r|\uFEFF|\uFFFD/)
    expect(text.endsWith('\n')).toBe(true)
    expect(text).not.toMatch(/(^|[\n,])"?[=+@\t]/)
  })
})

function rowsOf(study: Study, benchmark: BenchmarkDefinition) {
  const conditions = Object.entries(benchmark.where)
  return study.rows.filter(({ cells }) => conditions.every(([column, value]) => cells[column] === value))
}

describe.each(studies)('study %s', (id) => {
  const study = load(id)
  const { meta, rows } = study
  const context = contextOf(study, lawRates)

  test('has the rows of its source, each with an id that is a slug', () => {
    expect(rows).toHaveLength(COUNTS[id] ?? NaN)
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length)
    expect(rows.filter((row) => slug(row.id) !== row.id).map((row) => row.id)).toEqual([])
  })

  test('says where it is from', () => {
    expect(meta.sources.every(({ attribution, licence, path }) => attribution && licence && path)).toBe(true)
    const known = new Set(meta.sources.map((source) => source.id))
    const used = new Set(rows.flatMap((row) => row.cells.source_id ?? []))
    expect([...used].filter((source) => !known.has(String(source)))).toEqual([])
  })

  test('dates are days of the calendar within the time of the data', () => {
    for (const name of meta.fields.filter(({ type }) => type === 'date').map((field) => field.name))
      for (const { cells } of rows) if (cells[name]) expect(String(cells[name]) <= '2026-12-31').toBe(true)
    expect(rows.some(({ cells }) => typeof cells[meta.roles.date] === 'string')).toBe(true)
  })

  test('no column is used by nobody, and every one of numbers says its unit or where it is', () => {
    for (const { name, type, unit } of meta.fields) {
      expect(
        rows.some(({ cells }) => cells[name] !== null),
        `${name} is empty`,
      ).toBe(true)
      const own = ['record_number', 'score', 'standard_error', 'score_low', 'score_high', 'value']
      if (type === 'number') expect(unit !== undefined || own.includes(name), `${name} has no unit`).toBe(true)
    }
  })

  test('no column holds what a cost derives', () => {
    for (const cost of meta.costs.filter(({ times, over }) => times.length + over.length > 1))
      for (const { name } of meta.fields.filter(({ type }) => type === 'number')) {
        const both = rows.flatMap((row) => {
          const derived = costOf(row, cost)
          const cell = row.cells[name]
          return derived !== null && typeof cell === 'number' ? [cell / derived] : []
        })
        const same = both.filter((ratio) => Math.abs(ratio - 1) < 1e-3) // sources round to four digits
        expect(both.length > 2 && same.length === both.length, `${name} is ${cost.id}`).toBe(false)
      }
  })

  test('every benchmark has rows with a date and its default cost', () => {
    for (const benchmark of meta.benchmarks) {
      const cost = findCost(meta, benchmark.id, benchmark.costs[0] ?? '')
      const usable = rowsOf(study, benchmark).filter(
        (row) => row.cells[meta.roles.date] && cost && (costOf(row, cost) ?? 0) > 0,
      )
      expect(usable.length, benchmark.id).toBeGreaterThanOrEqual(2)
    }
  })

  test('every cost of every benchmark has a row', () => {
    for (const benchmark of meta.benchmarks)
      for (const costId of benchmark.costs) {
        const cost = findCost(meta, benchmark.id, costId)
        const found = cost && rowsOf(study, benchmark).some((row) => costOf(row, cost) !== null)
        expect(found, `${benchmark.id} by ${costId}`).toBe(true)
      }
  })

  test('declares defaults that the view can read, a threshold for each performance', () => {
    for (const benchmark of meta.benchmarks) {
      const declared = { ...meta.defaults, ...benchmark.defaults, benchmark: benchmark.id }
      expect(Object.keys(declared).filter((key) => !declarableDefaults.includes(key))).toEqual([])
      expect('threshold' in declared, benchmark.id).toBe(benchmark.performance !== null)
      const { cost: declaredCost, ...others } = declared as Record<string, string | readonly string[]>
      const query = new URLSearchParams()
      for (const [key, value] of Object.entries(others)) for (const raw of [value].flat()) query.append(key, raw)
      if (typeof declaredCost === 'string' && benchmark.costs.includes(declaredCost)) query.append('cost', declaredCost)
      expect(decodeView(query.toString(), context).ignored, benchmark.id).toEqual([])
    }
  })

  test('thresholds that nobody chose follow the one rule: the median, to two digits', () => {
    const chosen = ['wikitext-103', 'top1-error', 'mmlu']
    for (const benchmark of meta.benchmarks.filter(({ id: name }) => !chosen.includes(name))) {
      const { performance } = benchmark
      const cost = findCost(meta, benchmark.id, benchmark.costs[0] ?? '')
      if (!performance || !cost) continue
      const values = rowsOf(study, benchmark)
        .filter((row) => row.cells[meta.roles.date] && (costOf(row, cost) ?? 0) > 0)
        .flatMap(({ cells }) =>
          typeof cells[performance.field] === 'number' ? [Number(cells[performance.field])] : [],
        )
        .sort((a, b) => a - b)
      const upper = values[Math.floor(values.length / 2)] ?? NaN
      const median = values.length % 2 === 1 ? upper : (upper + (values[values.length / 2 - 1] ?? NaN)) / 2
      // Half a unit of the second digit: binary halves may round either way.
      const step = 10 ** (Math.floor(Math.log10(median)) - 1)
      expect(Math.abs(Number(benchmark.defaults.threshold) - median), benchmark.id).toBeLessThanOrEqual(step * 0.5001)
    }
  })

  test('presets and published values are views of this study', () => {
    for (const { query } of [...meta.presets, ...meta.published])
      expect(decodeView(query, context).ignored, query).toEqual([])
    for (const { months, low, high } of meta.published) {
      expect(low ?? months).toBeLessThanOrEqual(months)
      expect(high ?? months).toBeGreaterThanOrEqual(months)
    }
    expect(meta.presets.length).toBeGreaterThanOrEqual(2)
    expect(meta.presets.length).toBeLessThanOrEqual(5)
    expect(meta.presets.every(({ question }) => question.endsWith('?'))).toBe(true)
  })
})

test('the literature keeps its own contract', () => {
  const estimates = loadLiterature(file('literature', 'rows.csv'), file('literature', 'datapackage.json'))
  expect(estimates).toHaveLength(COUNTS.literature ?? NaN)
  const first = estimates.find(({ id }) => id === 'algorithmic-progress-in-language-models-arxiv-v1')
  expect(first).toMatchObject({ months: 8.4, low: 4.5, high: 14.3, level: 0.95, n: 231, direction: 'halving' })
})

describe('data lint of the bundled studies', () => {
  const findings = (id: string) => lintStudy(load(id))

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
