import { describe, expect, it } from 'vitest'
import { createRandom } from '@/lib/stats/chance/random'
import { endBounds } from './bounds'

describe('bounds on draws beyond an end', () => {
  it('are those of SciPy', () => {
    // scipy 1.10.1: betabinom.ppf([1e-6, 1 - 1e-6], M, j, B - j + 1), made by hand for this test.
    expect(endBounds(0.95, 1000, 1000)).toEqual({ fewest: 2, most: 70 })
    expect(endBounds(0.8, 10, 200)).toEqual({ fewest: 0, most: 169 })
  })

  it('say nothing where the page has hardly drawn', () => {
    expect(endBounds(0.95, 2, 500)).toEqual({ fewest: 0, most: 500 })
  })

  it('hold for draws that are often equal', () => {
    const random = createRandom(4)
    const draw = (count: number) => Array.from({ length: count }, () => random.below(7)).sort((a, b) => a - b)
    const { most, fewest } = endBounds(0.9, 21, 100)
    for (let trial = 0; trial < 300; trial += 1) {
      const end = draw(21)[1] ?? NaN // 5 % of 20 steps
      const own = draw(100)
      expect(own.filter((value) => value < end).length).toBeLessThanOrEqual(most)
      expect(own.filter((value) => value <= end).length).toBeGreaterThanOrEqual(fewest)
    }
  })
})
