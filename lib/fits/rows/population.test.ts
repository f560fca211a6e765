import { describe, expect, it } from 'vitest'
import type { Cell, Row, Study } from '@/lib/data/study'
import { coverage } from './looked-at'
import { buildPopulation, type PopulationRequest } from './population'

const accuracy = {
  field: 'score',
  label: 'accuracy',
  unit: 'fraction',
  better: 'more',
  scale: 'logit',
  chance: null,
} as const
const benchmark = (id: string) => ({
  id,
  label: id,
  subject: id,
  where: { benchmark: id },
  performance: accuracy,
  costs: ['compute'],
  defaults: {},
})
const cost = {
  id: 'compute',
  label: 'training compute',
  unit: 'FLOP',
  better: 'less',
  times: ['flop'],
  over: [],
  factor: 1,
} as const

const row = (id: string, cells: Readonly<Record<string, Cell>>): Row => ({
  id,
  line: 2,
  cells: {
    name: id,
    benchmark: 'quiz',
    date: '2020-01-01',
    flop: 100,
    score: 0.5,
    model: null,
    kind: 'open',
    paper: null,
    ...cells,
  },
})

const study = (rows: readonly Row[]): Study => ({
  version: '000000000000',
  rows,
  meta: {
    id: 'made-up',
    title: 'A table for tests',
    shortTitle: 'Test',
    description: '',
    date: '2024-01-01',
    citation: '',
    sources: [],
    licences: [],
    fields: [],
    roles: { name: 'name', date: 'date', checkedDate: 'checked', model: 'model', cluster: 'paper' },
    costs: [cost],
    benchmarks: [benchmark('quiz'), benchmark('exam')],
    groupFields: [],
    defaults: {},
    recordsOnly: false,
    marks: [],
    oddities: [],
    published: [],
    presets: [],
  },
})

const request: PopulationRequest = {
  benchmark: 'quiz',
  cost: 'compute',
  dates: 'source',
  where: [],
  exclude: [],
  needsPerformance: true,
  allBenchmarks: false,
  by: null,
}
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)

describe('buildPopulation', () => {
  it('gives each row that is not in it the first reason, in the fixed order', () => {
    const rows = [
      row('elsewhere', { benchmark: 'exam' }),
      row('good', {}),
      row('undated', { date: null, flop: null }),
      row('impossible', { date: '2020-02-30' }),
      row('free', { flop: null, score: null }),
      row('nothing', { flop: 0 }),
      row('negative', { flop: -5, score: null }),
      row('unscored', { score: null, kind: 'closed' }),
      row('closed', { kind: 'closed' }),
      row('doubtful', {}),
    ]
    const built = buildPopulation(study(rows), {
      ...request,
      where: [{ field: 'kind', value: 'open', excluded: false }],
      exclude: ['doubtful', 'closed'],
    })
    expect(built.rows).toBe(9)
    expect(ids(built.observations)).toEqual(['good'])
    expect(built.leftOut).toEqual([
      { id: 'undated', reason: 'no-date' },
      { id: 'impossible', reason: 'no-date' },
      { id: 'free', reason: 'no-cost' },
      { id: 'nothing', reason: 'cost-not-positive' },
      { id: 'negative', reason: 'cost-not-positive' },
      { id: 'unscored', reason: 'no-performance' },
      { id: 'closed', reason: 'filtered' },
      { id: 'doubtful', reason: 'excluded' },
    ])
    expect(ids(built.candidates)).toEqual(['good', 'unscored', 'closed', 'doubtful'])
  })

  it('reads the row as an observation', () => {
    const [one] = buildPopulation(study([row('a', { paper: 'p1' })]), request).observations
    expect(one).toMatchObject({
      id: 'a',
      name: 'a',
      date: '2020-01-01',
      decimalYear: 2020,
      cost: 100,
      performance: 0.5,
      cluster: 'p1',
    })
    const [alone] = buildPopulation(study([row('a', {})]), request).observations
    expect(alone?.cluster).toBeNull() // no paper: it belongs to none
    const teams = ['b', 'a', 'b']
    const [listed] = buildPopulation(study([row('a', { paper: teams })]), request).observations
    expect(listed?.cluster).toBe('a;b') // a set: neither order nor repetition matters
    const [byKind] = buildPopulation(study([row('a', {})]), { ...request, by: 'kind' }).observations
    expect(byKind?.cluster).toBe('open')
  })

  it('takes one row a model, with the lower median score, after where and exclusions', () => {
    const rows = [
      row('m-high', { model: 'm', score: 0.9 }),
      row('m-low', { model: 'm', score: 0.1 }),
      row('m-b', { model: 'm', score: 0.4 }),
      row('m-a', { model: 'm', score: 0.4 }),
      row('other', { model: 'n', score: 0.2 }),
      row('nameless-1', {}),
      row('nameless-2', {}),
    ]
    const built = buildPopulation(study(rows), request)
    expect(ids(built.observations)).toEqual(['m-a', 'other', 'nameless-1', 'nameless-2']) // 0.1, [0.4 a], 0.4 b, 0.9
    expect(built.leftOut.map(({ reason }) => reason)).toEqual(Array(3).fill('other-score-of-model'))
    expect(built.models.get('m-a')).toEqual({ exclusion: 'model:m', rows: expect.any(Number) })
    const without = buildPopulation(study(rows), { ...request, exclude: ['m-a', 'm-low'] })
    expect(ids(without.observations)[0]).toBe('m-b')
  })

  it('prefers a row with a score where the method does not ask for one', () => {
    const rows = [row('unscored', { model: 'm', score: null }), row('scored', { model: 'm', score: 0.9 })]
    expect(ids(buildPopulation(study(rows), { ...request, needsPerformance: false }).observations)).toEqual(['scored'])
    expect(ids(buildPopulation(study(rows.slice(0, 1)), { ...request, needsPerformance: false }).observations)).toEqual(
      ['unscored'],
    )
  })

  it('reads the checked date where asked, and every benchmark where the method uses all', () => {
    const rows = [
      row('a', { checked: '2021-01-01' }),
      row('b', { benchmark: 'exam' }),
      row('c', { benchmark: 'neither' }),
    ]
    const checked = buildPopulation(study(rows), { ...request, dates: 'checked' })
    expect(checked.observations[0]?.date).toBe('2021-01-01')
    expect(ids(buildPopulation(study(rows), { ...request, allBenchmarks: true }).observations)).toEqual(['a', 'b'])
  })

  it('leaves the study alone', () => {
    const rows = Object.freeze([Object.freeze(row('a', {})), Object.freeze(row('b', { model: 'm' }))])
    expect(buildPopulation(Object.freeze(study(rows)), request).observations).toHaveLength(2)
  })
})

describe('coverage', () => {
  it('counts models looked at, reaching, and with a cost', () => {
    const rows = [
      row('weak', { score: 0.3 }),
      row('strong', { score: 0.7 }),
      row('secret', { score: 0.8, flop: null }),
      row('secret again', { score: 0.9, flop: null, model: 'm' }),
      row('secret thrice', { score: 0.2, flop: null, model: 'm' }),
      row('unscored', { score: null }),
      row('undated', { date: null }),
      row('closed', { kind: 'closed' }),
    ]
    const where = [{ field: 'kind', value: 'open', excluded: false }]
    expect(coverage(study(rows), { ...request, where }, accuracy, 0.6)).toEqual({
      looked: 4,
      reaching: 2,
      withCost: 1,
    })
    expect(coverage(study(rows), { ...request, where, exclude: ['weak'] }, null, null)).toMatchObject({ looked: 4 })
  })
})
