import { describe, expect, it } from 'vitest'
import reference from './fixtures/local-slopes.json'
import { localSlopes } from './local-slope'

describe.each(['transistors', 'hardware'] as const)('%s, against lm and confint of R', (name) => {
  const { t, y, slope, low, high, n } = reference[name]
  const found = localSlopes(t, y, 0.95)

  it('has each window’s points, slope and interval, and none where R’s window has too few', () => {
    const wanted = slope.flatMap((value, i) => (value === null ? [] : [i]))
    expect(found.slopes.map((one) => one.n)).toEqual(wanted.map((i) => n[i]))
    expect(found.empty).toBe(60 - wanted.length)
    found.slopes.forEach((one, k) => {
      const i = wanted[k] ?? NaN
      // Windows of three years near 2020: R's QR is not centred, which costs it about five of sixteen digits.
      expect(one.slope).toBeCloseTo(slope[i] ?? NaN, 8)
      expect(one.interval[0]).toBeCloseTo(low[i] ?? NaN, 8)
      expect(one.interval[1]).toBeCloseTo(high[i] ?? NaN, 8)
    })
  })

  it('stays within the dates', () => {
    expect(found.slopes[0]!.from).toBeGreaterThanOrEqual(t[0]!)
    expect(found.slopes.at(-1)!.to).toBe(t.at(-1)!)
    expect(found.reachesEnd).toBe(true)
  })
})

describe('short series and refusals', () => {
  const t = Array.from({ length: 12 }, (_, i) => 2020 + i / 12)

  it('halves the span where it is under six years', () => {
    const found = localSlopes(
      t,
      t.map((year, i) => 2 * (year - 2020) + (i % 2)),
      0.95,
    )
    expect(found.width).toBeCloseTo(11 / 24, 12)
    expect(found.slopes.length).toBeGreaterThan(0)
  })

  it('has no slope of one date, of none, or of windows with too few points', () => {
    expect(localSlopes([2020, 2020], [1, 2], 0.95).slopes).toEqual([])
    expect(localSlopes([], [], 0.95).slopes).toEqual([])
    expect(localSlopes([2010, 2020, 2021], [1, 2, 3], 0.95)).toMatchObject({ slopes: [], reachesEnd: false })
  })
})
