import { readFileSync } from 'node:fs'
import { linearRegression } from 'simple-statistics'
import { describe, expect, it } from 'vitest'
import { costOf } from '@/lib/data/cost'
import { decimalYear } from '@/lib/data/decimal-year'
import type { Study } from '@/lib/data/study'
import { buildStudy } from './build-study'
import { guess } from './guess/guess-mapping'
import { readFile } from './files/read-file'

/**
 * Small files of kinds that were once misread, with values of our own. Most have ten rows whose cost halves every twelve months; the
 * months are worked out here by another least squares than the one that the page uses.
 */
async function opened(name: string) {
  const read = await readFile({ name, bytes: new Uint8Array(readFileSync(`lib/data/import/cases/${name}`)) })
  if (!read.ok) throw new Error(read.problem.code)
  const guessed = guess(read.value)
  const built = buildStudy(read.value, guessed.mapping)
  const { header } = read.value
  const { cost, date, performance, benchmark } = guessed.mapping
  return {
    ...built,
    guessed,
    columns: {
      date: header[date?.column ?? -1],
      cost: header[cost?.column ?? -1],
      performance: header[performance?.column ?? -1],
      benchmark: header[benchmark ?? -1],
    },
  }
}

const seriesOf = (study: Study, index = 0) => {
  const { where = {} } = study.meta.benchmarks[index] ?? {}
  return study.rows.filter(({ cells }) => Object.entries(where).every(([field, value]) => cells[field] === value))
}

/** Months per halving; negative where the quantity doubles. */
function monthsOf(study: Study | null, index = 0): number {
  const [cost] = study?.meta.costs ?? []
  if (!study || !cost) throw new Error('no study')
  const points = seriesOf(study, index).map((row) => [
    decimalYear(String(row.cells[study.meta.roles.date])) ?? NaN,
    Math.log2(costOf(row, cost) ?? NaN),
  ])
  return -12 / linearRegression(points).m
}

const costsOf = (study: Study | null) => study?.rows.map((row) => costOf(row, study.meta.costs[0] ?? NONE)) ?? []
const NONE = { id: '', label: '', unit: '', better: 'less', times: [], over: [], factor: NaN } as const
const datesOf = (study: Study | null) => study?.rows.map(({ cells }) => cells[study.meta.roles.date]) ?? []

describe('columns and units', () => {
  it.each([
    // file, column taken, unit of the study's cost, first cost, which way is progress, months
    ['s30-params-before-compute.csv', 'training compute (FLOP)', 'FLOP', 1.024e20, 'less', 12],
    ['s01-tflops-speed.csv', 'FP16 TFLOPS', 'FLOP/s', 1e13, 'more', -12],
    ['s18-flops-per-dollar.csv', 'FLOP/s per dollar', 'FLOP/s per USD', 100, 'more', -12],
    ['s07-tokens-per-s.csv', 'output speed (tokens/s)', 'tokens per second', 10, 'more', -12],
    ['s05-price-usd.csv', 'Price (USD)', 'USD', 1024, 'less', 12],
    ['s06-cost-per-hour.csv', 'cost per hour ($)', 'USD per hour', 1024, 'less', 12],
    ['s04-gpu-days.csv', 'GPU-days', 'GPU-hours', 24_576, 'less', 12],
    ['s12-h200-hours.csv', 'H200 hours', 'GPU-hours', 1024, 'less', 12],
    ['s08-exaflops-days.csv', 'compute (exaFLOP/s-days)', 'FLOP', 1024 * 8.64e22, 'less', 12],
    ['s17-billion-dollars.csv', 'cost (billion USD)', 'USD', 1.024e12, 'less', 12],
    ['e07-french.csv', 'coût (M$)', 'USD', 1.024e9, 'less', 12],
    ['s31-tokens-trained-B.csv', 'tokens trained (B)', 'tokens', 1.024e12, 'less', 12],
    ['s03-latency-ms.csv', 'latency (ms)', 's', 1.024, 'less', 12],
    ['n01-dollar.csv', 'training cost (USD)', 'USD', 1.024e7, 'less', 12],
    ['n02-usd-million-words.csv', 'training cost', 'USD', 1.024e8, 'less', 12],
    ['n04-unit-in-cell.csv', 'compute (FLOP)', 'FLOP', 1.024e20, 'less', 12],
    ['n05-suffix-BMK.csv', 'parameters', 'parameters', 8.192e11, 'less', 12],
    ['n21-mixed-units-column.csv', 'compute', 'FLOP', 1.024e23, 'less', 12],
    ['e03-chinese-gb18030-year.csv', '参数量（亿）', 'parameters', 1.024e11, 'less', 12],
    ['e08-chinese-units.csv', '参数量', 'parameters', 8.192e11, 'less', 12],
    ['p06-index-name-missing-R.csv', 'compute (FLOP)', 'FLOP', 1.024e20, 'less', 12],
    ['q15-html-table.html', 'compute (FLOP)', 'FLOP', 1.024e20, 'less', 12],
    ['f01-records.json', 'compute (FLOP)', 'FLOP', 1.024e20, 'less', 12],
  ] as const)('%s: %s in %s', async (name, column, unit, first, better, months) => {
    const { study, columns, usable, guessed } = await opened(name)
    expect([columns.cost, study?.meta.costs[0]?.unit, study?.meta.costs[0]?.better]).toEqual([column, unit, better])
    expect(costsOf(study)[0]).toBe(first)
    expect(usable).toBe(10)
    expect(monthsOf(study)).toBeCloseTo(months, 1) // years of 365 and 366 days: 12.00 to two places for most
    expect(guessed.questions).toEqual([])
  })

  it.each(['n19-log10.csv', 'n20-log-flop.csv'])('%s: the logarithm is taken back', async (name) => {
    const { study } = await opened(name)
    expect(costsOf(study)[0]).toBeCloseTo(10 ** 20.0103, -10)
    expect(monthsOf(study)).toBeCloseTo(12, 2)
  })

  it('asks where there is nothing but a rank', async () => {
    const { study, guessed, problem } = await opened('s20-rank-index-first.csv')
    expect(study).toBeNull()
    expect(problem).toEqual({ code: 'column-needed', role: 'cost' })
    expect(guessed.questions.map(({ code }) => code)).toEqual(['column-open'])
  })

  it('asks whether 1,024 FLOP can be a training run', async () => {
    const { guessed, study } = await opened('e05-russian-cp1251.csv')
    expect(guessed.questions).toMatchObject([{ code: 'unit-implausible', unit: 'flop' }])
    expect(monthsOf(study)).toBeCloseTo(12, 2)
  })

  it('multiplies by the unit of each row', async () => {
    const { study } = await opened('n28-trailing-unit-column.csv')
    expect(costsOf(study).slice(0, 3)).toEqual([1.024e18, 5.12e20, 2.56e17])
  })

  it('takes the time of a leaderboard, not its number, and what the first row’s unit says for all', async () => {
    const { study, columns } = await opened('m02-markdown-leaderboard.md')
    expect(columns).toMatchObject({ cost: 'time', date: 'Date', performance: 'score' })
    expect(costsOf(study).slice(0, 3)).toEqual([168 * 3600, 3 * 3600, 1.5 * 3600])
  })

  it('takes the level for the series, which halves in twelve months in each', async () => {
    const { study, columns } = await opened('b01-metric-column.csv')
    expect(columns.benchmark).toBe('level')
    expect([0, 1].map((index) => Number(monthsOf(study, index).toFixed(2)))).toEqual([12, 12])
    expect(seriesOf(study!, 0)).toHaveLength(5)
  })

  it('leaves a row called Average out, and says so', async () => {
    const { study, rejected } = await opened('p09-trailing-average-with-date.csv')
    expect(rejected).toMatchObject([{ line: 12, reason: { code: 'summary-row', name: 'Average' } }])
    expect(monthsOf(study)).toBeCloseTo(12, 2)
    expect(study?.meta.citation).toContain('10 of 11 rows, 1 not read')
  })
})

describe('dates', () => {
  const firstOfMarch = Array.from({ length: 10 }, (_, index) => `${2014 + index}-03-01`)
  it.each([
    ['d04-yy-mon.csv', firstOfMarch],
    [
      'd05-two-digit-us.csv',
      firstOfMarch.map((day, index) => `${day.slice(0, 8)}${String(index + 1).padStart(2, '0')}`),
    ],
    ['d06-two-digit-eu.csv', firstOfMarch.map((day, index) => `${day.slice(0, 8)}${index + 10}`)],
    ['d07-excel-serial.csv', firstOfMarch],
    ['d10-epoch-s.csv', firstOfMarch],
    ['d13-rfc2822.csv', firstOfMarch],
    ['d14-weekday.csv', firstOfMarch],
    ['d15-german-month.csv', firstOfMarch],
    ['d16-french-month.csv', firstOfMarch.map((day) => day.replace('-03-', '-02-'))],
    ['d17-chinese.csv', firstOfMarch],
    ['d18-chinese-month.csv', firstOfMarch],
    ['d26-yyyymm.csv', firstOfMarch],
    ['d28-wiki-date-footnote.csv', firstOfMarch],
    ['n16-excel-formula-text.csv', firstOfMarch],
    ['d34-last-modified-first.csv', firstOfMarch],
  ])('%s', async (name, days) => {
    const { study, usable } = await opened(name)
    expect(usable).toBe(10)
    expect(datesOf(study)).toEqual(days)
    expect(monthsOf(study)).toBeCloseTo(12, 1) // 12.03 where the day moves by one a year
  })

  it.each(['d01-quarter-space.csv', 'd02-quarter-iso.csv'])('%s: a quarter is its first day', async (name) => {
    const { study } = await opened(name)
    expect(datesOf(study).slice(0, 5)).toEqual(['2014-01-01', '2015-04-01', '2016-07-01', '2017-10-01', '2018-01-01'])
    expect(study?.rows[0]?.cells['date-precision']).toBe('quarter')
  })

  it('d19-approx.csv: about, early, mid and late keep their year, and are listed', async () => {
    const { study, repairedRows, accepted, repaired } = await opened('d19-approx.csv')
    expect([accepted, repairedRows]).toEqual([1, 9])
    expect(datesOf(study).map((day) => Number(String(day).slice(0, 4)))).toEqual(
      Array.from({ length: 10 }, (_, index) => 2014 + index),
    )
    expect(repaired.map(({ codes }) => codes[0])).toContain('period')
  })

  it('d05-two-digit-us.csv: asks whether the month or the day stands first', async () => {
    const { guessed } = await opened('d05-two-digit-us.csv')
    expect(guessed.questions).toMatchObject([{ code: 'date-order', example: '3/1/14' }])
  })

  it('d20-range.csv: a range is its middle', async () => {
    const { study } = await opened('d20-range.csv')
    expect(datesOf(study)[0]).toBe('2014-07-02')
    expect(monthsOf(study)).toBeCloseTo(12, 2)
  })

  it('d30-dm-contradiction.csv: both orders occur, so what reads both ways is in doubt', async () => {
    const { study, rejected } = await opened('d30-dm-contradiction.csv')
    expect(rejected.map(({ value, reason }) => [value, reason.code])).toEqual(
      ['05/06/2016', '07/06/2018', '02/11/2020', '06/09/2022'].map((value) => [value, 'order-in-doubt']),
    )
    expect(datesOf(study)).toEqual(['2014-04-13', '2015-04-15', '2017-07-20', '2019-12-25', '2021-12-28', '2023-01-30'])
  })

  it('d33-year-and-full-date.csv: the finer of two dates', async () => {
    const { study, columns } = await opened('d33-year-and-full-date.csv')
    expect(columns.date).toBe('released')
    expect(monthsOf(study)).toBeCloseTo(12, 1)
  })

  it('d36-one-decimal-year.csv: tenths of a year, with a hint that months fit too', async () => {
    const { study, guessed } = await opened('d36-one-decimal-year.csv')
    expect(guessed.mapping.date?.format).toBe('decimal-year')
    expect(guessed.questions).toMatchObject([{ code: 'date-order', formats: ['decimal-year', 'year-first'] }])
    expect(monthsOf(study)).toBeCloseTo(12, 1)
  })
})

describe('numbers', () => {
  it.each([
    ['n03-tilde-bounds.csv', 1.024e20, 10, 1],
    ['n06-plusminus.csv', 1.024e20, 10, 0],
    ['n07-range.csv', Math.sqrt(5.12e19 * 2.05e20), 10, 0],
    ['n08-power-notation.csv', 1.024e20, 9, 9],
    ['n09-wiki-footnote.csv', 1.024e20, 10, 0],
    ['n10-thousands-mixed.csv', 1.024e9, 10, 10],
  ])('%s: first cost %d, %d rows used, %d of them as they stand', async (name, first, usable, accepted) => {
    const built = await opened(name)
    expect((costsOf(built.study)[0] ?? NaN) / first).toBeCloseTo(1, 12)
    expect([built.usable, built.accepted]).toEqual([usable, accepted])
    expect(monthsOf(built.study)).toBeCloseTo(12, 1)
  })

  it('leaves bounds out where the reader wants it', async () => {
    const { guessed } = await opened('n03-tilde-bounds.csv')
    const read = await readFile({
      name: 'x',
      bytes: new Uint8Array(readFileSync('lib/data/import/cases/n03-tilde-bounds.csv')),
    })
    if (!read.ok || !guessed.mapping.cost) throw new Error('not read')
    const built = buildStudy(read.value, { ...guessed.mapping, cost: { ...guessed.mapping.cost, bounds: 'leave-out' } })
    expect(built.rejected.map(({ value }) => value)).toEqual(['>2.56e+19', '<1.28e+19', '≥3.2e+18'])
  })

  it.each([
    ['s21-mnist-error-percent.csv', 'test error (%)', 0.0023, 10],
    ['s23-stderr-first.csv', 'accuracy', 0.7, 10],
    ['s25-score-with-ci.csv', 'accuracy (%)', 0.7, 10],
    ['s26-mmlu-header.csv', 'MMLU', 0.7, 10],
    ['s27-perf-not-reported.csv', 'accuracy (%)', 0.7, 10],
    ['s28-accuracy-above-100.csv', 'accuracy (%)', 0.7, 9],
  ])('%s: performance is %s, %d in the first row', async (name, column, first, usable) => {
    const built = await opened(name)
    const { performance } = built.study?.meta.benchmarks[0] ?? {}
    expect([built.columns.performance, performance?.unit, built.usable]).toEqual([column, 'fraction', usable])
    expect(built.study?.rows[0]?.cells[performance?.field ?? '']).toBe(first)
    expect(monthsOf(built.study)).toBeCloseTo(12, 2)
  })

  it('knows what guessing scores on a benchmark with four choices', async () => {
    const { guessed } = await opened('s26-mmlu-header.csv')
    expect(guessed.mapping.performance).toMatchObject({ unit: 'percent', scale: 'logit', chance: 0.25 })
  })

  it('keeps rows without a performance, and refuses the one outside 0 to 100', async () => {
    expect((await opened('s27-perf-not-reported.csv')).usedCells.performance).toBe(7)
    expect((await opened('s28-accuracy-above-100.csv')).rejected).toMatchObject([
      { line: 4, value: '715', reason: { code: 'out-of-range', high: 100 } },
    ])
  })
})
