import { describe, expect, it } from 'vitest'
import type { FigureFit } from '@/lib/result/result'
import { figureOf } from '@/lib/result/bundled-studies.fixture'
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
  parameters: null,
  solver: null,
  doublingTimes: null,
  bootstrap: null,
  benchmarks: null,
}

function figure(study: string, changes: Partial<FigureFit> | null, query = `study=${study}`): ForestFigure {
  return {
    points: [],
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
      y: 'log',
      x: null,
      color: null,
      labels: 'records',
      data: null,
      engine: null,
      was: null,
      lang: 'en',
      theme: null,
    },
  }
}

const time = (months: number, low: number | null, high: number | null): Partial<FigureFit> => ({
  halvingTime: { months, low, high, significant: high !== null, direction: 'halving', opposite: null },
})

describe('forestRows', () => {
  it('puts the fastest first and studies without a trend last', () => {
    const rows = forestRows([
      figure('none', null),
      figure('slow', time(24, 20, 30)),
      figure('fast', time(3, 2, 4)),
      figure('middle', time(8, 6, null)),
    ])
    expect(rows.map(({ study }) => study)).toEqual(['fast', 'middle', 'slow', 'none'])
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

  it('keeps an interval without end open, and says when there is none or none yet', () => {
    const [open, none, pending] = forestRows([
      figure('a', time(8, 6, null)),
      figure('b', { ...time(9, null, null), slopeInterval: null }),
      figure('c', { ...time(10, null, null), intervalPending: true }),
    ])
    expect(open?.estimate).toMatchObject({ intervalText: 'no clear trend', unclear: true, fastUnbounded: false })
    expect(none?.estimate?.intervalText).toBe('none')
    expect(pending?.estimate?.intervalText).toBe('pending')
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

describe('the mark of a row', () => {
  it('says that neighbours lean, or that one model decides much, and leads to the residuals', () => {
    const row = (query: string) => forestRows([figureOf(query)])[0]?.caution
    const mmlu = row('study=benchmarks')
    expect(mmlu?.text).toMatch(/without .+ it is [\d.]+ months/)
    expect(mmlu?.href).toContain('#residuals')
    expect(row('study=efficiency-milestones')).toBeNull()
  })
})
