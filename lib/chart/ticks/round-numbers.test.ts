import { ticks } from 'd3-array'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { roundNumbers } from './round-numbers'

it('are the numbers that d3-array names', () => {
  const numbers = fc.oneof(
    fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((x) => (Math.abs(x) < 1e-12 ? 0 : x)),
    fc.double({ min: 1e-9, max: 1e-3, noNaN: true }),
    fc.integer({ min: -3000, max: 3000 }),
  )
  fc.assert(
    fc.property(numbers, numbers, fc.integer({ min: 2, max: 12 }), (a, b, count) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)]
      fc.pre(low === high || high - low > 1e-9 * Math.max(-low, high))
      expect(roundNumbers(low, high, count)).toEqual(ticks(low, high, count))
    }),
    { seed: 7, numRuns: 5_000 },
  )
  expect(roundNumbers(0, 1, 4)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1])
  expect(roundNumbers(3, 3, 4)).toEqual([3])
  expect(roundNumbers(NaN, 3, 4)).toEqual([])
})
