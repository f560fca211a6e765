import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { createRandom } from '@/lib/stats/chance/random'
import { observation, options } from '../fixtures/observations'
import { oneScorePerModel } from '../rows/population'
import { recordTest } from './record-test'

const day = (i: number) => new Date(Date.UTC(2015, 0, 1 + 37 * i)).toISOString().slice(0, 10)
const series = (costs: readonly number[]) => costs.map((cost, i) => observation(day(i), cost, null, `r${i}`))

describe('recordTest', () => {
  it('finds 7 records among 50 models that reach MMLU 0.6 unremarkable (METHODS 3: p = 0.12)', () => {
    const csv = readFileSync(fileURLToPath(new URL('../../../data/benchmarks/rows.csv', import.meta.url)), 'utf8')
    const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true })
    const scored = data.flatMap(({ id, benchmark, model, release_date: date, score, training_compute_flop: flop }) =>
      benchmark === 'mmlu' && id && model && date && score && flop
        ? [{ model, row: observation(date, Number(flop), Number(score), id) }]
        : [],
    )
    const models = oneScorePerModel(
      scored,
      ({ row }) => row,
      ({ model }) => model,
    )
    const reaching = models.map(({ row }) => row).filter(({ performance }) => (performance ?? 0) >= 0.6)
    const test = recordTest(reaching, options, createRandom(1))
    expect(test).toMatchObject({ records: 7, among: 50 })
    // Costs are tied here, so this is a share of 999 shuffles: standard error 0.01.
    expect(Math.abs((test.pCount ?? NaN) - 0.12)).toBeLessThan(0.03)
  })

  it('is exact without ties and simulated with them, to the same answer but for chance', () => {
    const exact = recordTest(series([9, 12, 7, 15, 6, 8, 5, 20, 11, 4]), options, createRandom(1))
    const tied = recordTest(series([9, 12, 7, 15, 6, 8, 5, 20, 20, 4]), options, createRandom(1)) // tied where none is a record
    expect(exact.records).toBe(5)
    // P(5 or more records among 10) from Stirling numbers of the first kind: sum of c(10, k), k >= 5, over 10!
    expect(exact.pCount).toBeCloseTo((269325 + 63273 + 9450 + 870 + 45 + 1) / 3628800, 12)
    expect(Math.abs((tied.pCount ?? NaN) - (exact.pCount ?? NaN))).toBeLessThan(0.04) // four standard errors of 999 shuffles
  })

  it('depends on the seed, the costs and nothing else', () => {
    const rows = series([9, 12, 7, 15, 6, 8, 5, 20, 11, 4])
    const one = recordTest(Object.freeze(rows), options, createRandom(7))
    expect(recordTest([...rows].reverse(), options, createRandom(7))).toEqual(one)
    const scaled = rows.map((row) => ({ ...row, cost: row.cost * 4 }))
    expect(recordTest(scaled, options, createRandom(7))).toEqual(one)
  })

  it('sees a steep fall among costs that scatter, and none in a slow one', () => {
    const scatter = [3, 7, 2, 9, 4, 8, 1, 6, 5, 10].map((value) => 100 * value)
    const steep = series([...scatter, ...scatter].map((cost, i) => cost * 0.5 ** i))
    const test = recordTest(steep, options, createRandom(1))
    expect(test.pCount ?? NaN).toBeLessThan(0.01)
    expect(recordTest(steep, { ...options, better: 'more' }, createRandom(1)).pCount ?? NaN).toBeGreaterThan(0.5)
  })

  it('says nothing of a slope through under three records, and nothing of nothing', () => {
    expect(recordTest(series([5, 9, 4, 8]), options, createRandom(1))).toMatchObject({ records: 2, pSlope: null })
    expect(recordTest([], options, createRandom(1))).toEqual({
      records: 0,
      among: 0,
      pCount: null,
      pCountExact: true,
      pSlope: null,
      degenerate: null,
    })
    const single = recordTest(series([5]), options, createRandom(1))
    expect(single).toEqual({ records: 1, among: 1, pCount: 1, pCountExact: true, pSlope: null, degenerate: 1 })
  })

  it('looks at the slope inside the window, at the count before it', () => {
    const rows = series([20, 12, 10, 15, 6, 8, 5, 19, 11, 4])
    const whole = recordTest(rows, options, createRandom(1))
    const windowed = recordTest(rows, { ...options, from: day(4) }, createRandom(1))
    expect(windowed.pCount).toBe(whole.pCount)
    expect(windowed.degenerate ?? NaN).toBeGreaterThan(whole.degenerate ?? NaN)
  })
})
