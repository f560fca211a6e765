import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wholePercents } from './whole-percents'

it.each([
  [
    [1, 1, 1],
    [34, 33, 33],
  ],
  // Each by itself rounds up: 36, 37 and 28 are 101.
  [
    [35.5, 36.9, 27.6],
    [35, 37, 28],
  ],
  [[1], [100]],
  [
    [0, 2, 1],
    [0, 67, 33],
  ],
])('gives the whole away: %j', (parts, percents) => expect(wholePercents(parts)).toEqual(percents))

it('adds up to 100, each within one of its own value', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 40 }), (parts) => {
      const whole = parts.reduce((sum, part) => sum + part, 0)
      fc.pre(whole > 1e-300)
      const percents = wholePercents(parts)
      expect(percents.reduce((sum, percent) => sum + percent, 0)).toBe(100)
      for (const [index, percent] of percents.entries()) {
        expect(Number.isInteger(percent)).toBe(true)
        expect(Math.abs(percent - (100 * (parts[index] ?? NaN)) / whole)).toBeLessThan(1)
      }
    }),
    { seed: 7, numRuns: 5000 },
  )
})
