import { describe, expect, it } from 'vitest'
import reference from './fixtures/random-effects.json'
import { randomEffects, randomEffectsMean } from './random-effects'

describe('randomEffects', () => {
  it.each(reference.cases)('is metafor’s to 8 digits: $name', (expected) => {
    const estimates = expected.estimates.map((estimate, i) => ({ estimate, se: expected.errors[i] ?? NaN }))
    const result = randomEffects(estimates, 0.95)
    if (!result.ok) throw new Error(result.problem.code)
    const { tau, mean, se, interval, i2, prediction, shrunken } = result.value
    // Absolute where metafor's tau² is zero, which its own steps only come near to.
    const close = (ours: number, theirs: number) =>
      expect(Math.abs(ours - theirs)).toBeLessThan(1e-8 * Math.max(Math.abs(theirs), 0.01))
    close(tau ** 2, expected.tau2)
    close(mean, expected.mean)
    close(se, expected.se)
    close(i2, expected.i2)
    interval.forEach((end, i) => close(end, expected.interval[i] ?? NaN))
    prediction.forEach((end, i) => close(end, expected.prediction[i] ?? NaN))
    expect(shrunken).toHaveLength(expected.shrunken.length)
    shrunken.forEach(({ value, low, high }, i) => {
      close(value, expected.shrunken[i]?.value ?? NaN)
      close(low, expected.shrunken[i]?.low ?? NaN)
      close(high, expected.shrunken[i]?.high ?? NaN)
    })
    expect(randomEffectsMean(estimates)).toBe(mean)
  })

  it('finds what an audit found over the benchmarks', () => {
    const [inverse, pooled] = reference.cases
    expect([inverse?.estimates.length, pooled?.estimates.length]).toEqual([21, 24])
    expect(inverse?.mean).toBeCloseTo(-4.15, 2)
    expect(pooled?.mean).toBeCloseTo(-0.88, 2)
  })

  it('says what it can not answer', () => {
    expect(randomEffects([{ estimate: 1, se: 1 }], 0.95)).toEqual({
      ok: false,
      problem: { code: 'too-few-points', n: 1, needed: 2 },
    })
    const bad = [
      { estimate: 1, se: 1 },
      { estimate: 2, se: 0 },
    ]
    expect(randomEffects(bad, 0.95)).toEqual({ ok: false, problem: { code: 'not-finite', row: '1' } })
    expect(randomEffectsMean([])).toBeNaN()
  })
})
