import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import type { Result } from '@/lib/problem'
import { observation, options } from '../fixtures/observations'
import reference from './fixtures/pooled.json'
import { inverse } from './inverse'
import { pooled } from './pooled'
import { pooledWithBenchmarkEffects } from './pooled-benchmarks'

function good<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

// statsmodels solves the same least squares by a pseudo-inverse of columns about 2018: ten digits or so are common.
const close = (ours: number | null | undefined, theirs: number, tolerance = 1e-9) =>
  expect(Math.abs((ours ?? NaN) / theirs - 1)).toBeLessThan(tolerance)

const metric = {
  field: 'p',
  label: 'p',
  unit: 'perplexity',
  better: 'less',
  scale: 'log',
  chance: null,
} as const

const csv = readFileSync(fileURLToPath(new URL('../../../data/imagenet/rows.csv', import.meta.url)), 'utf8')
const imagenet = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data.flatMap(
  ({ id, publication_date: date, training_compute_flop: flop, top1_error: top1 }) =>
    id && date && flop && top1 ? [observation(date, Number(flop), Number(top1), id)] : [],
)
const asked = { ...options, performance: metric, threshold: reference.imagenet.threshold }

describe('pooled, on ImageNet top-1 error, against statsmodels', () => {
  const theirs = reference.imagenet
  const fit = good(pooled.fit(imagenet, asked))

  it('has the slope with its error and t interval', () => {
    expect(fit.points).toHaveLength(theirs.n)
    expect(fit.df).toBe(theirs.df)
    close(fit.slope, theirs.slope)
    close(pooled.slope(imagenet, asked), theirs.slope)
    close(fit.slopeSe, theirs.slopeSe)
    close(fit.interval?.lower, theirs.interval[0] ?? NaN)
    close(fit.interval?.upper, theirs.interval[1] ?? NaN)
    close(fit.parameters?.c, theirs.c)
    close(fit.r2, theirs.r2)
    close(fit.residualSd, theirs.residualSd)
    expect(fit.pFaster(fit.interval?.upper ?? NaN, 0, -1)).toBeCloseTo(0.975, 9) // the interval is this test inverted
  })

  it('has the line at the threshold with both bands', () => {
    expect(theirs.line).toHaveLength(3)
    for (const [year = NaN, value = NaN, low = NaN, high = NaN, predictLow = NaN, predictHigh = NaN] of theirs.line) {
      const at = fit.curve(year)
      // 2 to the power of about 60: an error of 1e-10 in the exponent.
      close(at.value, value, 1e-8)
      close(at.low, low, 1e-8)
      close(at.high, high, 1e-8)
      close(at.predictLow, predictLow, 1e-8)
      close(at.predictHigh, predictHigh, 1e-8)
    }
    close(2 ** ((fit.intercept ?? NaN) + fit.slope * 2020), fit.curve(2020).value, 1e-8)
  })

  it('has leverages and Cook’s distances', () => {
    theirs.leverage.forEach((leverage, i) => close(fit.points[i]?.leverage, leverage))
    theirs.cook.forEach((cook, i) => close(fit.points[i]?.cook, cook, 1e-7)) // squares of small residuals
  })

  it('reads 18.7 months where the reversed regression reads 9.06: they must be shown together', () => {
    expect((-12 / fit.slope).toFixed(1)).toBe('18.7')
    expect((-12 / good(inverse.fit(imagenet, asked)).slope).toFixed(2)).toBe('9.06')
  })
})

describe.each([pooled, inverse])('$id without each row', (method) => {
  it('is what a refit without it gives, to 1e-10', () => {
    const slopes = method.slopesWithoutEach?.(imagenet, asked)
    expect(slopes?.size).toBe(imagenet.length)
    for (const { id } of imagenet) {
      const refitted = method.slope(
        imagenet.filter((row) => row.id !== id),
        asked,
      )
      expect(Math.abs((slopes?.get(id) ?? NaN) - refitted)).toBeLessThan(1e-10)
    }
  })

  it('is nothing where the rest spans no plane', () => {
    const three = imagenet.slice(0, 60).filter((_, i) => i % 20 === 0)
    expect([...(method.slopesWithoutEach?.(three, asked)?.values() ?? [])]).toEqual([NaN, NaN, NaN])
    // Three on one date and a fourth: without it there is one date only.
    const lone = [
      ...imagenet.slice(0, 3).map((row) => ({ ...row, decimalYear: 2015, date: '2015-01-01' })),
      imagenet[50],
    ]
    const rows = lone.flatMap((row) => row ?? [])
    expect(method.slopesWithoutEach?.(rows, asked)?.get(imagenet[50]?.id ?? '')).toBeNaN()
  })

  it('draws what a refit of the copies gives', () => {
    const slopeOf = method.resampler?.(imagenet, asked)
    for (let draw = 0; draw < 20; draw += 1) {
      const counts = Uint32Array.from(imagenet, (_, i) => ((i * 31 + draw * 17) % 7) % 3)
      const copies = imagenet.flatMap((row, i) => Array.from({ length: counts[i] ?? 0 }, () => row))
      // Normal equations about the means against QR: the squared correlation of the columns costs a digit or two.
      expect(slopeOf?.(counts)).toBeCloseTo(method.slope(copies, asked), 10)
    }
    expect(slopeOf?.(new Uint32Array(imagenet.length))).toBeNaN()
    expect(slopeOf?.(Uint32Array.from(imagenet, (_, i) => (i < 2 ? 5 : 0)))).toBeNaN()
  })
})

describe('several benchmarks in one regression, against statsmodels', () => {
  const { rows, level, effects, blind, each } = reference.made
  const groups = ['a', 'b', 'c'].map((id) => ({
    id,
    label: id,
    performance: metric,
    population: rows.flatMap(([name, date, cost, p, benchmark]) =>
      benchmark === id ? [observation(String(date), Number(cost), Number(p), String(name))] : [],
    ),
  }))
  const result = good(pooledWithBenchmarkEffects(groups, { ...options, level }))

  it('has one slope with a level for each', () => {
    expect(result).toMatchObject({ n: effects.n, df: effects.df })
    close(result.slope, effects.slope)
    close(result.slopeSe, effects.slopeSe)
    close(result.interval?.[0], effects.interval[0] ?? NaN)
    close(result.interval?.[1], effects.interval[1] ?? NaN)
    close(result.performanceEffect, effects.c)
  })

  it('recovers the rate that the data were made with, which one level for all misses (Simpson)', () => {
    const [low = NaN, high = NaN] = result.interval ?? []
    expect(low < -0.5 && -0.5 < high).toBe(true)
    expect(blind.slope).toBeGreaterThan(high)
  })

  it('has the slope of each alone', () => {
    expect(result.each.map(({ id }) => id)).toEqual(Object.keys(each))
    for (const { id, slope, interval } of result.each) {
      const theirs = Object.entries(each).find(([name]) => name === id)?.[1]
      close(slope, theirs?.slope ?? NaN)
      close(interval?.[1], theirs?.interval[1] ?? NaN)
    }
  })

  it('counts a benchmark without rows as none', () => {
    const empty = { id: 'd', label: 'd', performance: metric, population: [] }
    const again = good(pooledWithBenchmarkEffects([...groups, empty], { ...options, level }))
    expect(again.slope).toBe(result.slope)
    expect(again.each.at(-1)).toEqual({ id: 'd', label: 'd', n: 0, slope: null, interval: null })
    expect(pooledWithBenchmarkEffects([empty], options)).toMatchObject({ problem: { code: 'too-few-points' } })
  })
})

describe('pooled refuses, by name', () => {
  const problem = (list: typeof imagenet, changed: Partial<typeof asked> = {}) => {
    const result = pooled.fit(list, { ...asked, ...changed })
    return result.ok ? null : result.problem
  }

  it('what it cannot answer', () => {
    expect(pooled.fit(imagenet, options)).toMatchObject({ problem: { code: 'performance-needed', method: 'pooled' } })
    expect(problem(imagenet, { threshold: 0 })).toEqual({ code: 'threshold-off-scale', threshold: 0 })
    expect(problem(imagenet.slice(0, 2))).toEqual({ code: 'too-few-points', n: 2, needed: 3 })
    expect(problem(imagenet.map((row) => ({ ...row, performance: 0.5 })))).toEqual({ code: 'collinear' })
    expect(problem(imagenet.map((row) => ({ ...row, decimalYear: 2020 })))).toMatchObject({ code: 'one-date-only' })
    const bad = imagenet.map((row, i) => (i === 4 ? { ...row, cost: -1 } : row))
    expect(problem(bad)).toEqual({ code: 'cost-not-positive', row: imagenet[4]?.id })
  })

  it('an interval of three rows, whose plane it does give', () => {
    const three = imagenet.filter((_, i) => i % 40 === 0).slice(0, 3)
    expect(good(pooled.fit(three, asked))).toMatchObject({
      df: 0,
      interval: null,
      intervalProblem: { code: 'too-few-points', n: 3, needed: 4 },
    })
  })
})
