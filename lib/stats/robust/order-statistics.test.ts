import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  median,
  medianAbsolute,
  medianInPlace,
  medianNear,
  selectInPlace,
  selectWeightedInPlace,
} from './order-statistics'

const values = fc.array(fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ noNaN: true, min: -1e9, max: 1e9 })), {
  minLength: 1,
  maxLength: 60,
})

describe('order statistics', () => {
  it('are those of the sorted list, ties and all', () =>
    fc.assert(
      fc.property(values, fc.nat(), (list, at) => {
        const k = at % list.length
        const sorted = Float64Array.from(list).sort()
        const partly = Float64Array.from(list)
        return (
          Object.is(selectInPlace(partly, k) + 0, (sorted[k] ?? NaN) + 0) && // -0 and 0 are one number
          partly.subarray(0, k).every((value) => value <= (partly[k] ?? NaN)) &&
          partly.subarray(k).every((value) => value >= (partly[k] ?? NaN))
        )
      }),
      { seed: 5 },
    ))

  it('by weight are those of the sorted list', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.nat(4))), fc.nat(60), (pairs, target) => {
        const inOrder = pairs.toSorted(([a], [b]) => a - b)
        let sum = 0
        const wanted = inOrder.find(([, weight]) => (sum += weight) >= target)?.[0] ?? NaN
        const [values, weights] = [0, 1].map((part) => Float64Array.from(pairs, (pair) => pair[part] ?? NaN))
        return Object.is(selectWeightedInPlace(values!, weights!, target) + 0, wanted + 0)
      }),
      { seed: 6 },
    ))

  it('near a guess are the same number, however wrong the guess', () =>
    fc.assert(
      fc.property(values, fc.double({ noNaN: true, min: 0.5, max: 2 }), fc.nat(), (list, off, at) => {
        const distances = Float64Array.from(list, Math.abs)
        const middle = medianInPlace(Float64Array.from(distances))
        return [middle, off * middle, distances[at % list.length]!, 0, Infinity].every((guess) =>
          Object.is(medianNear(Float64Array.from(distances), guess, new Float64Array(list.length)), middle),
        )
      }),
      { seed: 7 },
    ))

  it('give the mean of the two middle values of an even number, and no median of none', () => {
    expect(median([3, 1, 2, 10])).toBe(2.5)
    expect(median([7])).toBe(7)
    expect(median([])).toBeNaN()
    expect(medianAbsolute([-4, 1, -2])).toBe(2)
  })

  it('are quick on input that is sorted, reversed or all the same', () => {
    for (const list of [(i: number) => i, (i: number) => -i, () => 1, (i: number) => i % 2])
      expect(
        Number.isFinite(
          selectInPlace(
            Float64Array.from({ length: 300_000 }, (_, i) => list(i)),
            1000,
          ),
        ),
      ).toBe(true)
  })
})
