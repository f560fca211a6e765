import { describe, expect, it } from 'vitest'
import { forestScale, rateScale } from './forest-scale'

const LAWS = [18, 24]
const placed = (months: number, low: number | null = null, high: number | null = null) => ({ months, low, high })

describe('forestScale', () => {
  it('holds every estimate, lower end and law between two powers of two', () => {
    const { domain } = forestScale([placed(3.4, 2.9, 4.1), placed(32.3, 30, 35)], LAWS)
    expect(domain).toEqual([2, 64])
  })

  it('leaves room where a mark would sit on the edge', () => {
    expect(forestScale([placed(4), placed(32)], LAWS).domain).toEqual([2, 64])
  })

  it('is not stretched by one very wide interval', () => {
    expect(forestScale([placed(10, 6, 90_000)], LAWS).domain[1]).toBeLessThanOrEqual(128)
    expect(forestScale([placed(10, 6, null)], LAWS).domain).toEqual([4, 32])
  })

  it('gives equal ratios equal distances, and keeps what lies outside at the end', () => {
    const { position, domain } = forestScale([placed(3), placed(30)], LAWS)
    expect(position(8) - position(4)).toBeCloseTo(position(16) - position(8), 12)
    expect(position(domain[0])).toBe(0)
    expect(position(domain[1])).toBe(100)
    expect(position(Infinity)).toBe(100)
    expect(position(0.001)).toBe(0)
  })

  it('marks each power of two once', () => {
    expect(forestScale([placed(3), placed(30)], LAWS).ticks).toEqual([2, 4, 8, 16, 32])
  })

  it('draws the laws alone when no study has a trend', () => {
    expect(forestScale([], LAWS).domain).toEqual([16, 32])
  })
})

describe('rateScale', () => {
  it('holds the values and zero between two multiples of five, linearly', () => {
    const { domain, ticks, position } = rateScale([-13.3, 0.1])
    expect(domain).toEqual([-15, 5])
    expect(ticks).toEqual([-15, -10, -5, 0, 5])
    expect([position(-15), position(-5), position(5)]).toEqual([0, 50, 100])
    expect([position(-99), position(99)]).toEqual([0, 100])
  })
})
