import { describe, expect, it } from 'vitest'
import type { FigureFit } from '@/lib/result/result'
import { figureOf } from '@/lib/result/bundled-studies.fixture'
import { forestKeys } from './forest-keys'
import { type ForestFigure, forestRows } from './forest-rows'

const fit: FigureFit = {
  method: 'trend',
  estimator: 'ols',
  tau: null,
  costError: null,
  n: 6,
  from: '2012-06-01',
  to: '2019-05-28',
  spanYears: 6.99,
  slope: -0.7652,
  slopeSe: 0.0514,
  errorsBy: 't',
  bandBy: 't',
  intercept: 0,
  r2: 0.9823,
  residualSd: 0.3,
  mad: null,
  residualSpace: 'log2-cost',
  df: 4,
  slopeInterval: [-0.9077, -0.6225],
  level: 0.95,
  interval: 't',
  intervalAsked: 'auto',
  intervalOf: 'trend',
  intervalPending: false,
  halvingTime: { months: 15.682, low: 13.221, high: 19.277, significant: true, direction: 'halving', opposite: null },
  annualFactor: { value: 1.7, low: 1.54, high: 1.88 },
  gain: { trend: 40.7, trendLow: null, trendHigh: null, observed: 44.9 },
  records: null,
  recordsUntested: null,
  lag1: null,
  linearity: null,
  clusters: null,
  parameters: null,
  solver: null,
  doublingTimes: null,
  bootstrap: null,
  benchmarks: null,
}

function figure(study: string, changes: Partial<FigureFit> | null, query = `study=${study}`): ForestFigure {
  return {
    points: [],
    laws: [],
    fragility: changes === null ? null : { steps: null, specifications: null },
    query,
    fit: changes === null ? null : { ...fit, ...changes },
    problem: changes === null ? { code: 'too-few-points', n: 1, needed: 2 } : null,
    data: {
      study,
      version: '0123456789ab',
      engine: '1',
      title: study,
      shortTitle: study,
      date: '2026-01-01',
      source: 'a source',
      license: 'CC-BY-4.0',
      benchmark: 'mmlu',
      benchmarkLabel: 'MMLU',
      cost: 'compute',
      costLabel: 'training compute',
      costUnit: 'FLOP',
      costBetter: 'less',
      performanceLabel: 'accuracy',
      performanceUnit: 'fraction',
      selection: 'records',
      n: 6,
      used: 6,
      leftOut: [],
    },
    view: {
      study,
      benchmark: 'mmlu',
      cost: 'compute',
      threshold: 0.6,
      select: 'records',
      method: 'trend',
      estimator: 'ols',
      tau: 0.1,
      structure: '7',
      solver: 'as-published',
      costError: null,
      delta: 0.0025,
      recovery: 0.98,
      interval: 'auto',
      by: null,
      ci: 'percentile',
      draws: 1000,
      seed: 1,
      level: 0.95,
      from: null,
      to: null,
      dates: 'source',
      where: [],
      exclude: [],
      law: ['18', '24'],
      target: null,
      until: null,
      y: 'log',
      x: null,
      color: null,
      labels: 'records',
      hollow: 'excluded',
      pick: null,
      data: null,
      engine: null,
      was: null,
      lang: 'en',
      theme: null,
      note: [],
      tab: 'rows',
      breakShape: 'two-lines',
      program: null,
    },
  }
}

const time = (months: number, low: number | null, high: number | null): Pick<FigureFit, 'halvingTime'> => ({
  halvingTime: { months, low, high, significant: high !== null, direction: 'halving', opposite: null },
})

describe('forestRows', () => {
  it('puts the fastest first, those without a clear trend after them and studies without a line last', () => {
    const rows = forestRows([
      figure('none', null),
      figure('slow', time(24, 20, 30)),
      figure('fast', time(3, 2, 4)),
      figure('middle', time(8, 6, null)),
    ])
    expect(rows.map(({ study }) => study)).toEqual(['fast', 'slow', 'middle', 'none'])
  })

  it('says what was measured, from how much, when and how', () => {
    const [row] = forestRows([figure('benchmarks', {})])
    expect(row).toMatchObject({
      href: '/explore?study=benchmarks',
      label: 'benchmarks',
      measure: 'MMLU, 60\u00a0%, training compute',
    })
    expect(row?.estimate).toMatchObject({
      monthsText: '15.68',
      intervalText: '13.22 to 19.28',
      n: '6',
      years: '2012–2019',
    })
    expect(row?.estimate?.method).toContain('records')
  })

  it('draws an interval without a fast end to the edge, and a line outside its own evidence as a ring', () => {
    const [row] = forestRows([
      figure('dawnbench', { ...time(4.5, null, 200), slope: -2.67, slopeInterval: [null, -0.06] }),
    ])
    expect(row?.estimate).toMatchObject({
      fastUnbounded: true,
      unclear: false,
      outside: false,
      intervalText: '200.0 or less',
    })
    const [outside] = forestRows([figure('outside', { slope: -1, slopeInterval: [-0.9, 0.5] })])
    expect(outside?.estimate?.outside).toBe(true)
  })

  it('has words and no months where the points carry no rate, and the whole of an interval over both signs', () => {
    const both = { ...time(10.29, 9.3, null), slopeInterval: [-1.29, 4.075] as const }
    const [unclear, fast, none, two] = forestRows([
      figure('a', {
        ...both,
        halvingTime: {
          ...time(8, 9.3, null).halvingTime,
          significant: false,
          opposite: { direction: 'doubling', low: 2.94, high: null },
        },
      }),
      figure('b', {
        slopeInterval: [null, 2.1],
        halvingTime: {
          ...time(9, null, null).halvingTime,
          significant: false,
          opposite: { direction: 'doubling', low: 5.7, high: null },
        },
      }),
      figure('c', { ...time(10, null, null), slopeInterval: null }),
      figure('d', { ...time(11, null, null), n: 2, slopeInterval: null }),
    ])
    expect(unclear?.estimate).toMatchObject({
      instead: 'no clear trend',
      intervalText: 'halving 9.30 to doubling 2.94',
      unclear: true,
      fastUnbounded: false,
    })
    expect(fast?.estimate).toMatchObject({ intervalText: 'any fall to doubling 5.70', fastUnbounded: true })
    expect(none?.estimate).toMatchObject({ instead: 'no interval, no rate', intervalText: 'none' })
    expect(two?.estimate).toMatchObject({ instead: 'no rate', intervalText: 'none' })
  })

  it('names the other direction where that alone is left, and says what is still being drawn', () => {
    const [other, pending] = forestRows([
      figure('a', {
        slopeInterval: [0.5, 2],
        halvingTime: {
          ...time(9, null, null).halvingTime,
          significant: false,
          opposite: { direction: 'doubling', low: 6, high: 24 },
        },
      }),
      figure('b', { ...time(10, null, null), intervalPending: true }),
    ])
    expect(pending?.estimate).toMatchObject({ instead: 'no clear trend', intervalText: 'doubling 6.00 to 24.00' })
    expect(other?.estimate).toMatchObject({ instead: null, intervalText: 'pending' })
  })

  it('gives the reason where there is no trend', () => {
    const [row] = forestRows([figure('none', null)])
    expect(row?.estimate).toBeNull()
    expect(row?.problem).toContain('needed')
  })

  it('links the default view of the default study without a query', () => {
    expect(forestRows([figure('lm-perplexity', {}, '')])[0]?.href).toBe('/explore')
  })
})

describe('forestKeys', () => {
  it('explains the whiskers and marks that are drawn, and no others', () => {
    const shapes = (rows: readonly ForestFigure[]) =>
      forestKeys(forestRows(rows), { domain: [1, 64] }, '95 %', 'en').map(({ shape }) => shape)
    expect(shapes([figure('clear', {})])).toEqual(['halving', 'doubling', 'interval', 'law'])
    expect(shapes([figure('outside', { slope: -1, slopeInterval: [-0.9, 0.5] })])).toContain('outside')
    expect(shapes([figure('open', time(8, 6, null))])).toEqual(expect.arrayContaining(['unclear', 'open']))
    expect(shapes([figure('beyond', time(8, 6, 80))])).toContain('open')
    expect(shapes([figure('bare', { ...time(9, null, null), slopeInterval: null })])).toContain('bare')
  })
})

describe('the mark of a row', () => {
  it('says that neighbours lean, or that one model decides much, and leads to the residuals', () => {
    const row = (query: string) => forestRows([figureOf(query)])[0]?.caution
    const mmlu = row('study=benchmarks')
    expect(mmlu?.text).toMatch(/without .+ it is [\d.]+ months/)
    expect(mmlu?.href).toContain('tab=residuals')
    expect(row('study=efficiency-milestones')).toBeNull()
  })
})
