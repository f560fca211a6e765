import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import type { Result } from '@/lib/problem'
import imagenet from './fixtures/imagenet-inverse.json'
import { observation, options } from '../fixtures/observations'
import { halvingTime } from '../rates/halving-time'
import { inverse } from './inverse'

function good<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

const error = {
  field: 'top1_error',
  label: 'top-1 error',
  unit: 'fraction',
  better: 'less',
  scale: 'log',
  chance: null,
} as const
const asked = { ...options, performance: error, threshold: imagenet.threshold }

const csv = readFileSync(fileURLToPath(new URL('../../../data/imagenet/rows.csv', import.meta.url)), 'utf8')
const rows = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data
const population = rows.flatMap(({ id, publication_date: date, training_compute_flop: flop, top1_error: top1 }) =>
  id && date && flop && top1 ? [observation(date, Number(flop), Number(top1), id)] : [],
)

describe('ImageNet top-1 error, against NumPy and root finding on the t statistic', () => {
  const fit = good(inverse.fit(population, asked))
  // The reference's root finder stops at 1e-13 in log2 cost; its normal equations lose a few digits more.
  const close = (ours: number | null | undefined, theirs: number, tolerance = 1e-9) =>
    expect(Math.abs((ours ?? NaN) / theirs - 1)).toBeLessThan(tolerance)

  it('has the slope, its Fieller interval and the regression', () => {
    expect(fit.points).toHaveLength(imagenet.n)
    close(fit.slope, imagenet.slope)
    close(inverse.slope(population, asked), imagenet.slope)
    close(fit.interval?.lower, imagenet.lower)
    close(fit.interval?.upper, imagenet.upper)
    close(fit.parameters?.m, imagenet.m)
    close(fit.parameters?.h, imagenet.h)
    close(fit.residualSd, imagenet.residualSd)
    close(fit.r2, imagenet.r2)
  })

  it('prints 9.06 months, 6.95 to 11.93 (Erdil & Besiroglu 2022: 8.95, 3.55 to 25.4, by another model)', () => {
    const time = good(halvingTime(fit.slope, fit.interval && [fit.interval.lower, fit.interval.upper]))
    expect([time.months, time.low ?? NaN, time.high ?? NaN].map((months) => months.toFixed(2))).toEqual([
      '9.06',
      '6.95',
      '11.93',
    ])
  })

  it('has the line at the threshold with its band', () => {
    expect(imagenet.curve).toHaveLength(3)
    for (const { decimalYear, value, low, high } of imagenet.curve) {
      const at = fit.curve(decimalYear)
      close(at.value, value, 1e-8) // 2 to the power of 70: an error of 1e-10 in the exponent
      close(at.low, low, 1e-8)
      close(at.high, high, 1e-8)
    }
  })

  it('has the confidence that it is faster than a law, on either side', () => {
    for (const [months, theirs] of Object.entries(imagenet.pFaster)) {
      close(fit.pFaster(-12 / Number(months), 0, -1), theirs, 1e-7)
    }
    const certain = fit.pFaster(-12 / 18, 0, -1) ?? NaN
    expect(fit.pFaster(-12 / 18, 0.5, -1) ?? NaN).toBeLessThan(certain) // a measured law is less certain
    expect(fit.pFaster(fit.interval?.upper ?? NaN, 0, -1)).toBeCloseTo(0.975, 9) // the interval is this test inverted
  })

  it('puts each point on the line of its own performance', () => {
    const point = fit.points[0]
    if (!point) throw new Error('no point')
    const own = good(inverse.fit(population, { ...asked, threshold: point.observation.performance ?? NaN }))
    close(point.fitted, own.curve(point.observation.decimalYear).value)
  })

  it('does not care for selection or for the order of rows', () => {
    const other = good(inverse.fit([...population].reverse(), { ...asked, select: 'all' }))
    expect(other.slope).toBe(fit.slope)
  })
})

describe('inverse', () => {
  const accuracy = { ...error, better: 'more', scale: 'logit', chance: 0.25 } as const
  const scores: readonly [string, number, number | null][] = [
    ['2019-01-01', 1e20, 0.3],
    ['2019-08-01', 3e21, 0.45],
    ['2020-05-01', 2e21, 0.5],
    ['2021-03-01', 4e22, 0.7],
    ['2022-02-01', 1e22, 0.68],
    ['2023-01-01', 1e19, 0.25],
    ['2023-02-01', 1e24, 1],
    ['2023-03-01', 1e24, null],
    ['2024-03-01', 1e24, 0.9],
  ]
  const few = scores.map(([date, cost, p], i) => observation(date, cost, p, `r${i}`))
  const ask = { ...options, performance: accuracy, threshold: 0.6, to: '2023-12-31' }

  it('says which rows it cannot use', () => {
    const fit = good(inverse.fit(few, ask))
    expect(fit.points.map(({ observation: { id } }) => id)).toEqual(['r0', 'r1', 'r2', 'r3', 'r4'])
    expect(fit.leftOut).toEqual([
      { id: 'r5', reason: 'at-or-below-chance' },
      { id: 'r6', reason: 'off-scale' },
      { id: 'r7', reason: 'no-performance' },
      { id: 'r8', reason: 'outside-window' },
    ])
  })

  it('refuses what it cannot answer, by name', () => {
    const problem = (list: typeof few, changed: Partial<typeof options> = {}) => {
      const result = inverse.fit(list, { ...ask, ...changed })
      return result.ok ? null : result.problem
    }
    expect(problem(few, { performance: null, threshold: null })).toEqual({
      code: 'performance-needed',
      method: 'inverse',
    })
    expect(problem(few, { threshold: 0.2 })).toEqual({ code: 'threshold-off-scale', threshold: 0.2 })
    expect(problem([])).toEqual({ code: 'too-few-points', n: 0, needed: 3 })
    expect(problem(few.slice(0, 2))).toEqual({ code: 'too-few-points', n: 2, needed: 3 })
    const day = few.slice(0, 4).map((row) => ({ ...row, date: '2020-01-01', decimalYear: 2020 }))
    expect(problem(day)).toEqual({ code: 'one-date-only', decimalYear: 2020 })
    expect(problem(few.map((row) => ({ ...row, cost: 1e20 })))).toEqual({ code: 'collinear' })
    expect(problem(few.map((row) => ({ ...row, cost: -1 })))).toEqual({ code: 'cost-not-positive', row: 'r0' })
    expect(problem(few.map((row) => ({ ...row, performance: 0.5 })))).toEqual({
      code: 'performance-effect-not-significant',
      level: 0.95,
    })
    expect(inverse.slope(day, ask)).toBeNaN()
    expect(inverse.slope(few, { ...ask, performance: null })).toBeNaN()
  })

  it('gives no interval where performance hardly depends on cost, and says so', () => {
    const flat = [0.5, 0.62, 0.48, 0.6, 0.55, 0.57].map((p, i) =>
      observation(`201${i}-06-01`, [1e20, 1e22, 1e23, 1e21, 1e20, 3e22][i] ?? NaN, p),
    )
    const fit = good(inverse.fit(flat, ask))
    expect(fit.interval).toBeNull()
    expect(fit.intervalProblem).toEqual({ code: 'performance-effect-not-significant', level: 0.95 })
    expect(fit.curve(2015)).toMatchObject({ low: null, high: null })
    expect(fit.pFaster(-0.5, 0, -1)).toBeNull()
  })

  it('gives three rows a surface without an interval', () => {
    const fit = good(inverse.fit(few.slice(0, 3), ask))
    expect(fit).toMatchObject({
      df: 0,
      interval: null,
      slopeSe: null,
      intervalProblem: { code: 'too-few-points', n: 3, needed: 4 },
    })
  })
})
