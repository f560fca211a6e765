import { describe, expect, it } from 'vitest'
import fixture from './fixtures/t-distribution.json'
import { tCdf, tCdfOfWhole, tCritical, tQuantile } from './t-distribution'

// Both sides are double-precision series good to about 1e-13; 1e-10 is far under any printed digit.
const close = (ours: number, theirs: number) => Math.abs(ours - theirs) <= 1e-10 * Math.max(1e-3, Math.abs(theirs))

describe('Student t against SciPy', () => {
  it('quantiles', () => {
    expect(fixture.quantiles.length).toBeGreaterThan(100)
    for (const [p = NaN, df = NaN, value = NaN] of fixture.quantiles) {
      expect(close(tQuantile(p, df), value), `p ${p}, df ${df}: ${tQuantile(p, df)} for ${value}`).toBe(true)
    }
  })

  it('distribution function', () => {
    for (const [t = NaN, df = NaN, value = NaN] of fixture.cdf) {
      expect(close(tCdf(t, df), value), `t ${t}, df ${df}: ${tCdf(t, df)} for ${value}`).toBe(true)
    }
    expect(tCdf(Infinity, 4)).toBe(1)
    expect(tCdf(-Infinity, 4)).toBe(0)
  })

  it('distribution function of whole degrees of freedom, by its finite sum', () => {
    const whole = fixture.cdf.filter(([, df = NaN]) => Number.isInteger(df))
    expect(whole.length).toBeGreaterThan(20)
    for (const [t = NaN, df = NaN, value = NaN] of whole)
      expect(Math.abs(tCdfOfWhole(t, df) - value), `t ${t}, df ${df}`).toBeLessThan(1e-13)
    for (let df = 1; df < 400; df += 1)
      for (const t of [-40, -3.2, -0.01, 0, 1, 2.5, 1e9])
        expect(Math.abs(tCdfOfWhole(t, df) - tCdf(t, df)), `t ${t}, df ${df}`).toBeLessThan(1e-13)
    expect(tCdfOfWhole(Infinity, 7)).toBe(1)
    expect(tCdfOfWhole(-Infinity, 7)).toBe(0)
  })

  it('two-sided critical value', () => {
    expect(tCritical(0.95, 4)).toBe(tQuantile(0.975, 4))
  })
})
