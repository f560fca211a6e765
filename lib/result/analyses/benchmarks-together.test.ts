import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { figureOf, study } from '../bundled-studies.fixture'
import { benchmarksTogether, FEWEST_MODELS, TOGETHER_METHODS } from './benchmarks-together'

/** Slopes and errors by an independent script: lib/stats/meta/fixtures/random-effects.R says whose. */
const slopes = readFileSync(
  fileURLToPath(new URL('../../stats/meta/fixtures/benchmark-slopes.csv', import.meta.url)),
  'utf8',
)
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))
  .map(([id, method, n, b, se, ok]) => ({ id, method, n: Number(n), b: Number(b), se: Number(se), ok: ok === 'True' }))

/** Mean, Knapp and Hartung's interval, I² and prediction interval by metafor on the script's slopes, as audited. */
const audited = {
  inverse: { k: 21, mean: -4.15, interval: [-6.17, -2.13], i2: 0.97, prediction: [-12.08, 3.79] },
  pooled: { k: 24, mean: -0.88, interval: [-1.53, -0.23], i2: 0.88, prediction: [-3.35, 1.59] },
} as const

describe.each(TOGETHER_METHODS)('the benchmarks together by %s', (method) => {
  const plan = { draws: 200, seed: 1, level: 0.95 }
  const result = benchmarksTogether(study('benchmarks'), method, plan)
  if (!result.ok) throw new Error(result.problem.code)
  const together = result.value

  it('rest on the rates of an independent script', () => {
    const expected = slopes.filter(
      (one) => one.method === method && one.n >= FEWEST_MODELS && (method === 'pooled' || one.ok),
    )
    expect(together.rates.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort())
    for (const { id, n, b, se } of expected) {
      const rate = together.rates.find((one) => one.id === id)
      expect(rate?.n).toBe(n)
      expect(rate?.estimate).toBeCloseTo(b, 8)
      expect(rate?.se).toBeCloseTo(se, 8)
    }
    const benchmarks = study('benchmarks').meta.benchmarks.length
    expect(together.rates.length + together.tooFew + together.unbounded).toBe(benchmarks)
  })

  it('have the mean, the scatter and the intervals that metafor finds', () => {
    const expected = audited[method]
    expect(together.k).toBe(expected.k)
    expect(together.mean).toBeCloseTo(expected.mean, 2)
    expect(together.i2).toBeCloseTo(expected.i2, 2)
    expected.interval.forEach((end, i) => expect(together.interval[i]).toBeCloseTo(end, 2))
    expected.prediction.forEach((end, i) => expect(together.prediction[i]).toBeCloseTo(end, 2))
  })

  it('are what the views that they name show', () => {
    for (const { query, estimate, se, interval } of together.rates.slice(0, 3)) {
      // The view's own interval may allow for rows that lean; the weights of the mean are the method's.
      const { fit } = figureOf(`${query}&interval=${together.method === 'inverse' ? 'fieller' : 't'}`)
      expect(fit?.slope).toBeCloseTo(estimate, 9)
      expect(fit?.slopeSe).toBeCloseTo(se, 9)
      expect(interval[0]).toBeLessThan(estimate)
      expect(interval[1]).toBeGreaterThan(estimate)
    }
  })

  it('have an interval from draws of models and benchmarks, the same from the same seed', () => {
    const { interval, models, failed } = together.bootstrap
    expect(models).toBe(232)
    expect(failed).toBe(0)
    // It counts what benchmarks share, so it is no narrower than the interval that takes them as independent.
    expect((interval?.[1] ?? NaN) - (interval?.[0] ?? NaN)).toBeGreaterThan(together.interval[1] - together.interval[0])
    expect(benchmarksTogether(study('benchmarks'), method, plan)).toEqual(result)
  })

  it('need two benchmarks', () => {
    const { meta, ...rest } = study('benchmarks')
    const one = { ...rest, meta: { ...meta, benchmarks: meta.benchmarks.filter(({ id }) => id === 'mmlu') } }
    expect(benchmarksTogether(one, method, plan)).toEqual({
      ok: false,
      problem: { code: 'too-few-points', n: 1, needed: 2 },
    })
  })
})
