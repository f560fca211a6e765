/**
 * Quick fits that were made of the tables before they became studies, by another program (ordinary least squares of log2 of
 * the cost on the decimal year, or of the score on year and log2 of the cost): the same selection gives the same number.
 */
import { describe, expect, it } from 'vitest'
import { studyOfVersion } from '@/app/_server/catalogue'
import type { Row, Study } from '@/lib/data/study'
import { describeFigure } from '@/lib/figure/describe-figure'
import { lawRates } from '@/lib/result/bundled-studies.fixture'
import { contextOf } from '@/lib/view/study-context'
import { decodeView } from '@/lib/view/view-codec'

interface QuickFit {
  readonly query: string
  readonly n: number
  /** To two decimals. */
  readonly months: number
  readonly low?: number
  readonly high?: number
  /** Where ours reads a logit above chance, that program read the plain logit, or ln(1 - score). */
  readonly scale?: 'plain' | 'error'
  /** Scores below it were left out there. */
  readonly from?: number
  /** Rows of other names were left out there: consumer cards alone. */
  readonly named?: RegExp
}

const fits: readonly QuickFit[] = [
  { query: 'study=time-horizons', n: 14, months: 4.23, low: 3.62, high: 5.08 },
  { query: 'study=time-horizons&benchmark=horizon-80-percent', n: 14, months: 4.38, low: 3.63, high: 5.52 },
  { query: 'study=time-horizons&from=none', n: 17, months: 6.07, low: 5.33, high: 7.04 },
  { query: 'study=embeddings&benchmark=sts-b&method=trend', n: 7, months: 14.94, low: 10.01, high: 29.46 },
  {
    query: 'study=embeddings&benchmark=sts-b&method=trend&threshold=0.86',
    n: 6,
    months: 15.29,
    low: 10.01,
    high: 32.36,
  },
  { query: 'study=embeddings&benchmark=sts-b&method=trend&threshold=0.87', n: 5, months: 9.21, low: 5.18, high: 41.25 },
  { query: 'study=embeddings&benchmark=sts-b&method=trend&threshold=0.88', n: 4, months: 12.17 },
  { query: 'study=embeddings&method=trend', n: 5, months: 4.72, low: 3.67, high: 6.62 },
  { query: 'study=embeddings&method=trend&threshold=0.6', n: 3, months: 8.41 },
  { query: 'study=embeddings&method=trend&threshold=0.68', n: 4, months: 2.45 },
  { query: 'study=embeddings&benchmark=sts-b', n: 242, months: 8.73, from: 0.4 },
  { query: 'study=embeddings&benchmark=mteb-v1', n: 59, months: 5.91, from: 0.4 },
  { query: 'study=embeddings', n: 81, months: 5.16, from: 0.4 },
  { query: 'study=glue', n: 14, months: 21.9, scale: 'error' },
  { query: 'study=glue&method=trend&threshold=0.82', n: 3, months: 18.51 },
  { query: 'study=glue&method=trend&threshold=0.84', n: 3, months: 25.38 },
  { query: 'study=glue&method=trend', n: 4, months: 9.48 },
  { query: 'study=glue&method=trend&threshold=0.87', n: 4, months: 66.63, low: 38.48, high: 248.46 },
  { query: 'study=glue&method=trend&threshold=0.88', n: 4, months: 66.63, low: 38.48, high: 248.46 },
  { query: 'study=superglue&threshold=0.88', n: 3, months: 37.49 },
  // Made before a compute was corrected (the table's changelog).
  { query: 'study=capabilities-index&data=8447855ac31f', n: 111, months: 2.35 },
  { query: 'study=capabilities-index&method=trend', n: 7, months: 4.57, low: 2.92, high: 10.5 },
  { query: 'study=capabilities-index&method=trend&threshold=110', n: 6, months: 2.42, low: 1.42, high: 8.18 },
  { query: 'study=capabilities-index&method=trend&threshold=115', n: 5, months: 3.2, low: 1.8, high: 14.14 },
  { query: 'study=capabilities-index&method=trend&threshold=130', n: 5, months: 2.22, low: 1.17, high: 20.25 },
  { query: 'study=capabilities-index&method=trend&cost=parameters', n: 6, months: 3.18, low: 2.78, high: 3.73 },
  {
    query: 'study=capabilities-index&method=trend&cost=parameters&threshold=115',
    n: 7,
    months: 2.18,
    low: 1.49,
    high: 4.04,
  },
  {
    query: 'study=capabilities-index&method=trend&cost=parameters&threshold=110',
    n: 6,
    months: 2.28,
    low: 1.17,
    high: 37.92,
  },
  { query: 'study=list-prices&method=trend', n: 5, months: 2.25, low: 1.65, high: 3.52 },
  { query: 'study=list-prices&method=trend&threshold=130', n: 5, months: 2.25 },
  { query: 'study=list-prices&method=trend&threshold=140', n: 6, months: 2.63, low: 1.36, high: 39.31 },
  { query: 'study=list-prices&method=trend&threshold=145', n: 4, months: 3.57, low: 2.29, high: 8 },
  { query: 'study=list-prices&method=trend&threshold=150', n: 3, months: 4.13 },
  { query: 'study=list-prices&method=trend&threshold=155', n: 6, months: 1.71, low: 0.88, high: 25.51 },
  { query: 'study=hardware', n: 295, months: 32.34, low: 29.12, high: 36.36 },
  { query: 'study=hardware&benchmark=fp32-per-real-usd', n: 295, months: 29.97, low: 27.18, high: 33.4 },
  { query: 'study=hardware', named: /GeForce|Radeon/, n: 254, months: 25.95, low: 23.87, high: 28.43 },
  {
    query: 'study=hardware&benchmark=fp32-per-real-usd',
    named: /GeForce|Radeon/,
    n: 254,
    months: 24.44,
    low: 22.58,
    high: 26.64,
  },
  { query: 'study=nanochat', n: 6, months: 1.69, low: 1.51, high: 1.93 },
  { query: 'study=nanochat&cost=accelerator-time&where=none', n: 7, months: 10.26, low: 9.25, high: 11.51 },
  { query: 'study=helm&benchmark=classic-accuracy', n: 41, months: 9.94 },
  { query: 'study=helm&benchmark=classic-mmlu', n: 41, months: 10.23, scale: 'plain' },
  { query: 'study=helm&benchmark=lite-mmlu', n: 44, months: 3.03, scale: 'plain' },
  { query: 'study=helm&benchmark=lite-gsm8k', n: 43, months: 2.7 },
  { query: 'study=helm&benchmark=mmlu-all-subjects', n: 35, months: 7.59, scale: 'plain' },
  { query: 'study=helm&benchmark=capabilities-mean', n: 26, months: 1.8 },
  { query: 'study=helm&benchmark=classic-accuracy&method=trend&threshold=0.5&cost=parameters', n: 4, months: 7.02 },
  {
    query: 'study=helm&benchmark=classic-accuracy&method=trend&threshold=0.7&cost=parameters',
    n: 4,
    months: 8.37,
    low: 5.11,
    high: 22.95,
  },
  { query: 'study=helm&benchmark=classic-accuracy&method=trend&threshold=0.7', n: 4, months: 6.15 },
  {
    query: 'study=helm&benchmark=lite-mmlu&method=trend&threshold=0.55&cost=parameters',
    n: 5,
    months: 5.34,
    low: 3.13,
    high: 18.28,
  },
  { query: 'study=helm&benchmark=lite-mmlu&method=trend&threshold=0.6', n: 5, months: 1.85, low: 1.05, high: 8.05 },
  {
    query: 'study=helm&benchmark=lite-gsm8k&method=trend&threshold=0.6&cost=parameters',
    n: 6,
    months: 5.2,
    low: 3.78,
    high: 8.32,
  },
  {
    query: 'study=helm&benchmark=mmlu-all-subjects&method=trend&threshold=0.65',
    n: 6,
    months: 2.22,
    low: 1.12,
    high: 170.66,
  },
  {
    query: 'study=helm&benchmark=capabilities-mmlu-pro&method=trend&threshold=0.6',
    n: 7,
    months: 3.7,
    low: 2.55,
    high: 6.73,
  },
  {
    query: 'study=helm&benchmark=capabilities-mean&method=trend&threshold=0.55',
    n: 7,
    months: 3.7,
    low: 2.55,
    high: 6.73,
  },
  { query: 'study=agents', n: 5, months: 3.44, low: 2.29, high: 6.92 },
  { query: 'study=agents&benchmark=online-mind2web&threshold=0.32', n: 3, months: 3.4 },
]

const HALF_DIGIT = 0.0051 // of two printed decimals, and a hair
/** That program's year is of 365 days or of 366, beside the digits. */
const within = (printed: number): number => HALF_DIGIT + printed * 1.5e-3
/** Ends are held by halvings a year, in which the two years act evenly: an end in months may be far out. */
const SHARE_OF_RATE = 0.005

/** The study as that program read it. */
function readAs(one: Study, { scale, from = -Infinity, named = /^/ }: QuickFit): Study {
  const field = one.meta.benchmarks[0]?.performance?.field ?? ''
  const score = ({ cells }: Row) => Number(cells[field] ?? NaN)
  const rows = one.rows.filter(
    (row) => (from === -Infinity || score(row) >= from) && named.test(String(row.cells[one.meta.roles.name])),
  )
  const benchmarks = one.meta.benchmarks.map((benchmark) => {
    const { performance, defaults } = benchmark
    if (performance === null || scale === undefined) return benchmark
    if (scale === 'plain') return { ...benchmark, performance: { ...performance, chance: null } }
    return {
      ...benchmark,
      defaults: { ...defaults, threshold: '0.15' }, // an error of 0 to 1; the time does not depend on it
      performance: { ...performance, scale: 'log' as const, better: 'less' as const, chance: null },
    }
  })
  const asError = (row: Row): Row => ({ ...row, cells: { ...row.cells, [field]: 1 - score(row) } })
  return { ...one, meta: { ...one.meta, benchmarks }, rows: scale === 'error' ? rows.map(asError) : rows }
}

function figureAs(fit: QuickFit) {
  const query = `${fit.query}${fit.low === undefined ? '' : '&interval=t'}`
  const asked = new URLSearchParams(query)
  const table = studyOfVersion(asked.get('study') ?? '', asked.get('data'))
  if (!table) throw new Error(`no study for ${query}`)
  const one = readAs(table, fit)
  const { view } = decodeView(query, contextOf(one, lawRates))
  return describeFigure(view, one, { lawRates, draws: null, ignored: [], asOf: '2026-09-13', origin: '' })
}

/** Series with two records, of which that program made no fit: ours says of them that there is no rate, or no trend. */
const tooFew = [
  'study=pile&benchmark=bits-per-byte',
  'study=agents&benchmark=scienceagentbench',
  'study=agents&benchmark=gaia',
  'study=agents&benchmark=core-bench-hard&threshold=0.29',
  'study=capabilities-index&method=trend&cost=parameters&threshold=130',
]

it.each(tooFew)('no quick fit was made of %s, and no rate is claimed', (query) => {
  const { fit, text } = figureAs({ query, n: 2, months: NaN })
  expect(fit?.n ?? 0).toBeLessThanOrEqual(2)
  expect(text.title).toMatch(/: no rate, from two points: |^No trend here: /)
})

describe('a quick fit by another program', () => {
  it.each(fits)('$query', (quick) => {
    const { fit } = figureAs(quick)
    expect(fit?.n).toBe(quick.n)
    const { months = NaN, low, high } = fit?.halvingTime ?? {}
    expect(Math.abs(months - quick.months)).toBeLessThan(within(quick.months))
    for (const [printed, ours] of [
      [quick.low, low],
      [quick.high, high],
    ] as const)
      if (printed !== undefined)
        expect(Math.abs(12 / (ours ?? NaN) - 12 / printed)).toBeLessThan(
          (SHARE_OF_RATE * 12) / quick.months + (12 * HALF_DIGIT) / printed ** 2,
        )
  })
})
