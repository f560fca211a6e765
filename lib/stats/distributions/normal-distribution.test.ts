import { describe, expect, it } from 'vitest'
import reference from './fixtures/normal-distribution.json'
import { normalCdf, normalQuantile } from './normal-distribution'

describe('the normal distribution, as SciPy has it', () => {
  it.each(reference.cdf)('share below %d', (z = NaN, share = NaN) => {
    expect(Math.abs(normalCdf(z) / share - 1)).toBeLessThan(1e-12) // relative, far into the tail: 6e-300 at -37
  })

  it.each(reference.quantiles)('value at %d', (p = NaN, z = NaN) => {
    expect(Math.abs(normalQuantile(p) - z)).toBeLessThan(1e-12 * Math.max(1, Math.abs(z)))
  })

  it('has its ends', () => {
    expect(normalCdf(Infinity)).toBe(1)
    expect(normalCdf(-Infinity)).toBe(0)
    expect(normalQuantile(0)).toBe(-Infinity)
    expect(normalQuantile(1)).toBe(Infinity)
  })
})
