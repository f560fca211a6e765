import { describe, expect, it } from 'vitest'
import { acceleration, bcaInterval } from './bca'
import reference from './fixtures/bca.json'

describe('BCa', () => {
  it.each(reference.cases)(
    'is SciPy’s on its own draws: $name at $level',
    ({ level, estimate, withoutEach, draws, low, high }) => {
      expect(draws).toHaveLength(500)
      const accelerated = acceleration(withoutEach)
      if (accelerated === null) throw new Error('no acceleration')
      const [a, b] = bcaInterval(draws, estimate, accelerated, level) ?? [NaN, NaN]
      // The same formula on the same draws: what differs is the last digits of two normal distribution functions.
      expect(Math.abs(a / low - 1)).toBeLessThan(1e-9)
      expect(Math.abs(b / high - 1)).toBeLessThan(1e-9)
    },
  )

  it('is the percentile interval where draws are even about the estimate and nothing accelerates', () => {
    const draws = Array.from({ length: 401 }, (_, i) => i - 200)
    const [low, high] = bcaInterval(draws, 0, 0, 0.9) ?? [NaN, NaN]
    expect(low).toBeCloseTo(-180, 9)
    expect(high).toBeCloseTo(180, 9)
  })

  it('does not hang on the last digit of draws that are the estimate itself, as records drawn again often are', () => {
    const draws = Array.from({ length: 400 }, (_, i) =>
      i < 150 ? -1.3 : i % 2 === 0 ? -0.7 - i / 1000 : -1.9 + i / 1000,
    )
    const nudged = draws.map((draw, i) => (draw === -1.3 ? draw * (1 + (i % 3) * 2e-16) : draw))
    const interval = bcaInterval(draws, -1.3, 0.05, 0.95)
    expect(bcaInterval(nudged, -1.3, 0.05, 0.95)?.map((end) => end.toFixed(12))).toEqual(
      interval?.map((end) => end.toFixed(12)),
    )
  })

  it('is none where all draws lie on one side, or nothing is known of the acceleration', () => {
    expect(bcaInterval([1, 2, 3], 0.5, 0, 0.95)).toBeNull()
    expect(bcaInterval([1], 1, 0, 0.95)).toBeNull()
    expect(acceleration([1, 2])).toBeNull()
    expect(acceleration([2, 2, 2, 2])).toBeNull()
    expect(acceleration([1, NaN, 2, 3])).toBeCloseTo(0, 15)
  })
})
