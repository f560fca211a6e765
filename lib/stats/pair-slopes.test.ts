import { describe, expect, it } from 'vitest'
import { pairSlopes } from './pair-slopes'
import { createRandom } from './random'

/** More points than are written out, on days and in tenths of a doubling, so that both tie. */
function sample(n: number) {
  const random = createRandom(8)
  const x = Array.from({ length: n }, () => 2012 + random.below(4000) / 365.25)
  const y = x.map((year) => 60 - 0.5 * (year - 2018) + random.below(40) / 10)
  return { x, y }
}

describe('slopes of all pairs, counted instead of written out', () => {
  it('have the same number, ranks and neighbours', () => {
    const { x, y } = sample(2001)
    const counted = pairSlopes(x, y)
    const slopes: number[] = []
    for (let i = 1; i < x.length; i += 1)
      for (let j = 0; j < i; j += 1) {
        const run = (x[i] ?? NaN) - (x[j] ?? NaN)
        if (run !== 0) slopes.push(((y[i] ?? NaN) - (y[j] ?? NaN)) / run)
      }
    const sorted = Float64Array.from(slopes).sort()
    expect(counted.count).toBe(sorted.length)
    for (const share of [0.001, 0.3, 0.5, 0.7, 0.999]) {
      const rank = Math.floor(share * sorted.length)
      // A count of pairs out of order sees y - value x, whose rounding is 1e-14 of a level of up to 70.
      expect(Math.abs((counted.atRank(rank) - (sorted[rank] ?? NaN)) / (sorted[rank] ?? NaN))).toBeLessThan(1e-9)
    }
    const value = -0.43210987 // no pair has it
    const { less, more } = counted.beside(value)
    expect(less).toBe(slopes.filter((slope) => slope < value).length)
    expect(less + more).toBe(sorted.length)
  })
})
