import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { study } from '../bundled-studies.fixture'
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

const plan = { draws: 200, seed: 1, level: 0.95 }

describe.each(TOGETHER_METHODS)('benchmarks together by %s', (method) => {

  const result = benchmarksTogether(study('benchmarks'), method, plan)
  if (!result.ok) throw new Error(result.problem.code)
  const together = result.value


  it('rests on the rates of an independent script', () => {
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
  })
})
