import reference from '@stdlib/math-base-special-exp'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exp } from './exponential'

describe('exp', () => {
  it('is the reference implementation’s to the last bit, but for numbers too small to have all their bits', () => {
    const anywhere = fc.oneof(fc.double({ min: -708, max: 800 }), fc.double({ min: -3, max: 3 }))
    fc.assert(
      fc.property(anywhere, (x) => Object.is(exp(x), reference(x))),
      { seed: 12, numRuns: 50_000 },
    )
    for (const x of [0, -0, 0.5 * Math.LN2, 1.5 * Math.LN2, 708.3, NaN])
      for (const one of [x, -x, x * (1 + 1e-15)]) expect(Object.is(exp(one), reference(one))).toBe(true)
    for (const x of [709.78, 709.79, 1e308, Infinity, -746, -Infinity]) expect(exp(x)).toBe(reference(x))
    for (const x of [-709, -720.5, -745.13]) expect(Math.abs(exp(x) - reference(x))).toBeLessThanOrEqual(5e-324)
  })

  // Digits of e, sqrt(e) and 1/e: OEIS A001113, A019774, A068985.
  it('is within a unit of the last place of what it should be', () => {
    for (const [x, wanted] of [
      [1, 2.718281828459045],
      [0.5, 1.6487212707001282],
      [-1, 0.36787944117144233],
    ] as const)
      expect(Math.abs(exp(x) / wanted - 1)).toBeLessThan(2.3e-16)
  })
})
