import { describe, expect, it } from 'vitest'
import { fieller } from './fieller'

describe('fieller', () => {
  it('is the plain interval where the denominator is known', () => {
    const known = { numerator: 6, denominator: 2, numeratorVariance: 0.04, denominatorVariance: 0, covariance: 0 }
    const ends = fieller(known, 2)
    expect(ends?.[0]).toBeCloseTo(2.8, 14) // (6 -+ 2 * 0.2) / 2
    expect(ends?.[1]).toBeCloseTo(3.2, 14)
  })

  it('has ends that the t test just rejects', () => {
    const estimate = {
      numerator: 3,
      denominator: -2,
      numeratorVariance: 0.3,
      denominatorVariance: 0.1,
      covariance: -0.05,
    }
    for (const ratio of fieller(estimate, 2.1) ?? [NaN]) {
      const difference = estimate.numerator - ratio * estimate.denominator
      const variance = 0.3 - 2 * ratio * -0.05 + ratio ** 2 * 0.1
      expect(Math.abs(difference) / Math.sqrt(variance)).toBeCloseTo(2.1, 10) // rounding of a quadratic's root
    }
  })

  it('has no bounded interval where the denominator may be zero', () => {
    expect(
      fieller({ numerator: 3, denominator: 1, numeratorVariance: 0.1, denominatorVariance: 0.3, covariance: 0 }, 2),
    ).toBeNull()
    expect(
      fieller({ numerator: 3, denominator: 0, numeratorVariance: 0.1, denominatorVariance: 0, covariance: 0 }, 2),
    ).toBeNull()
  })
})
