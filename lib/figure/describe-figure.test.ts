import { env } from 'node:process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tableCsv } from '@/lib/export/csv'
import { fitTable } from '@/lib/export/fit-table'
import { pointsTable } from '@/lib/export/rows-table'
import { figureJson } from '@/lib/export/json'
import { figureOf, lawRates, studies, study } from '@/lib/result/bundled-studies.fixture'
import { lawRate } from '@/lib/result/measured-laws'
import { randomQuery } from '@/lib/view/random-query.fixture'

/** The long form is `npm run fuzz`. */
const RUNS = Number(env.FUZZ_RUNS ?? 80)

describe('the figure of a view', () => {
  it('holds the AlexNet level of Hernandez & Brown (2020), as METHODS 9 has it', () => {
    const { fit, laws, points, data } = figureOf('study=efficiency-milestones')
    expect(data.used).toBe(6)
    expect(fit?.halvingTime.months).toBeCloseTo(15.68, 2)
    expect(fit?.halvingTime.low).toBeCloseTo(13.22, 2)
    expect(fit?.halvingTime.high).toBeCloseTo(19.28, 2)
    expect(fit?.gain.trend).toBeCloseTo(40.7, 1)
    expect(fit?.gain.observed).toBeCloseTo(44.9, 1)
    expect(laws.find(({ id }) => id === '24')?.gain).toBeCloseTo(11.26, 2)
    expect(points.map(({ withoutMonths }) => withoutMonths?.toFixed(1))).toEqual([
      '16.8',
      '15.3',
      '15.5',
      '15.9',
      '15.5',
      '15.7',
    ])
  })

  it('starts every law at the line on the first fitted date', () => {
    const { laws, line } = figureOf('study=efficiency-milestones&law=18&law=24&law=transistors')
    expect(laws).toHaveLength(3)
    for (const law of laws) expect(law.line[0]?.value).toBeCloseTo(line[0]?.value ?? NaN, 6)
  })

  it('measures the laws on the hardware tables', () => {
    // data notes: 23.94 months for transistors, 32.34 for FP32 per dollar
    expect(12 / (lawRates.transistors?.rate ?? NaN)).toBeCloseTo(23.94, 2)
    expect(12 / (lawRates['fp32-per-usd']?.rate ?? NaN)).toBeCloseTo(32.34, 2)
  })

  it('measures a law over the dates of the fit that it is held against', () => {
    const over = (from: string, to: string) => lawRate('fp32-per-usd', lawRates, { from, to })
    const decade = over('2012-01-01', '2022-12-31')
    // An independent recomputation: 71.8 months, n 170, where the whole record has 32.3.
    expect(12 / (decade?.rate ?? NaN)).toBeCloseTo(71.8, 1)
    expect(decade?.measured?.over).toMatchObject({ n: 170, wholeRecord: false })
    const { laws, fit } = figureOf('study=imagenet&law=fp32-per-usd')
    const own = over(fit?.from ?? '', fit?.to ?? '')
    expect(laws[0]?.slope).toBe(-(own?.rate ?? NaN))
    expect(laws[0]?.label).toBe(
      `FP32 per dollar 2012 to 2022, ${(12 / (own?.rate ?? NaN)).toFixed(1)} months (measured)`,
    )
    // The same rows and dates as a view of their own.
    const hardware = figureOf(`study=hardware&from=${fit?.from}&to=${fit?.to}`)
    expect(hardware.fit?.slope).toBeCloseTo(own?.rate ?? NaN, 12)
    expect(hardware.fit?.slopeSe).toBeCloseTo(own?.se ?? NaN, 12)
  })

  it('says where a law has too few points within the fit’s dates, and takes its whole record', () => {
    const { laws, warnings } = figureOf('study=benchmarks&law=transistors')
    expect(laws[0]?.over).toMatchObject({ wholeRecord: true })
    expect(laws[0]?.months).toBeCloseTo(23.94, 2)
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'law-of-whole-record', law: 'Transistors' }))
  })

  it('takes a record away, and takes the records again, when a row is excluded', () => {
    const query = 'method=trend&threshold=25' // a study with one row a model, so that no other score takes its place
    const first = figureOf(query).points[0]
    const without = figureOf(`${query}&exclude=${first?.id}`)
    expect(without.points.map(({ id }) => id)).not.toContain(first?.id)
    expect(without.context.find(({ id }) => id === first?.id)?.reason).toBe('excluded')
    expect(12 / Math.abs(without.fit?.slope ?? NaN)).toBeCloseTo(first?.withoutMonths ?? NaN, 9)
  })

  it('accounts for every row of the series: used or left out, never both', () => {
    for (const id of studies.keys()) {
      const { data, points } = figureOf(`study=${id}`)
      expect(data.used + data.leftOut.length, id).toBe(data.n)
      const left = new Set(data.leftOut.map((one) => one.id))
      expect(left.size, id).toBe(data.leftOut.length)
      expect(
        points.filter((point) => left.has(point.id)),
        id,
      ).toEqual([])
    }
  })

  it('shows a figure without a fit where there is none, and says why', () => {
    const figure = figureOf('study=benchmarks&threshold=0.999')
    expect(figure.fit).toBeNull()
    expect(figure.problem?.code).toBe('too-few-points')
    expect(figure.text.title).toContain('No trend')
    expect(figure.context.length).toBeGreaterThan(0)
  })

  it('gives the same bytes for the same link', () => {
    expect(JSON.stringify(figureOf('study=benchmarks&threshold=0.5'))).toBe(
      JSON.stringify(figureOf('study=benchmarks&threshold=0.5')),
    )
  })

  it(`stands for ${RUNS} random queries: no throw, no NaN, nothing but plain data`, { timeout: 3_600_000 }, () => {
    const cheap = [...studies.values()].filter(({ meta }) => meta.id !== 'training-runs')
    fc.assert(
      fc.property(randomQuery(cheap, Object.keys(lawRates)), ({ query }) => {
        // The scaling law fits 231 rows by two solvers; its queries are drawn below, fewer.
        const figure = figureOf(query.includes('lm-perplexity') ? `${query}&method=trend` : query)
        plain(figure, query)
      }),
      { numRuns: RUNS, seed: 3 },
    )
    fc.assert(
      fc.property(randomQuery([study('lm-perplexity'), study('training-runs')], Object.keys(lawRates)), ({ query }) => {
        const figure = figureOf(query)
        plain(figure, query)
      }),
      { numRuns: Math.ceil(RUNS / 20), seed: 4 },
    )
  })
})

/** A figure crosses from server to browser and into files: what JSON cannot hold must not be in it. */
function plain(figure: ReturnType<typeof figureOf>, query: string): void {
  const text = JSON.stringify(figure, (key, value: unknown) => {
    if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${key} is ${value} in ${query}`)
    if (value === undefined) throw new Error(`${key} is undefined in ${query}`)
    return value
  })
  expect(text.length).toBeGreaterThan(100)
  expect(figure.fit !== null || figure.pairs !== null || figure.problem !== null, query).toBe(true)
  expect(JSON.stringify(figureJson(figure)).length).toBeGreaterThan(100)
  expect(tableCsv(pointsTable(figure)).trim().split('\n').length, query).toBeGreaterThanOrEqual(
    figure.points.length + 1,
  )
  expect(tableCsv(fitTable(figure))).toContain('quantity,value,unit')
}

describe('months without a row', () => {
  it('are those of the view that excludes it, with every score of its model', () => {
    for (const query of [
      'study=benchmarks',
      'study=benchmarks&select=reaching',
      'study=benchmarks&benchmark=boolq&select=reaching', // GPT-J and GPT-NeoX, each spelt in two ways
      'study=imagenet',
    ]) {
      const figure = figureOf(query)
      for (const { exclusion, withoutMonths } of figure.points.slice(0, 12)) {
        const without = figureOf(`${query}&exclude=${exclusion}`).fit?.halvingTime
        const same = without?.direction === figure.fit?.halvingTime.direction ? without?.months : null
        expect(withoutMonths === null ? null : withoutMonths.toPrecision(10)).toBe(same?.toPrecision(10) ?? null)
      }
    }
  })
})
