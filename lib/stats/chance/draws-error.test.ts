import { describe, expect, it } from 'vitest'
import { quantileSorted } from 'd3-array'
import { normalQuantile } from '@/lib/stats/distributions/normal-distribution'
import { createRandom } from './random'
import { quantileRange, shareError, supportedDigit } from './draws-error'

const whole = (n: number) => Array.from({ length: n }, (_, index) => index + 1)

describe('quantileRange', () => {
  it('has the binomial ranks of SciPy', () => {
    // scipy.stats.binom.ppf(0.025, n, q), and ppf(0.975, n, q) + 1.
    expect(quantileRange(whole(10), 0.5)).toEqual([2, 9])
    expect(quantileRange(whole(1000), 0.025)).toEqual([16, 36])
    expect(quantileRange(whole(1000), 0.975)).toEqual([965, 985])
    expect(quantileRange(whole(10_000), 0.025)).toEqual([220, 282])
    expect(quantileRange(whole(10_000), 0.5)).toEqual([4902, 5099])
    expect(quantileRange(whole(10_000), 0.975)).toEqual([9719, 9781])
  })

  it('is open where no draw lies far enough out', () => {
    expect(quantileRange(whole(39), 0.025)).toEqual([-Infinity, 4])
    expect(quantileRange(whole(39), 0.975)).toEqual([36, Infinity])
    expect(quantileRange([], 0.5)).toEqual([-Infinity, Infinity])
    expect(quantileRange(whole(5), 0)).toEqual([-Infinity, 1])
    expect(quantileRange(whole(5), 1)).toEqual([5, Infinity])
  })

  it('holds the quantile of the distribution in its share of seeds, and so says how far the next seed may be', () => {
    // A rate whose upper end is all but unbounded in months, as the scaling law's: exponential on the slow side.
    const quantile = (share: number) => -3 * (1 - share) ** 1.2 + normalQuantile(share) / 10
    const SEEDS = 1000
    const DRAWS = 1000
    let held = 0
    let printedRight = 0
    const truth = 12 / -quantile(0.975)
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const random = createRandom(seed)
      const draws = Array.from({ length: DRAWS }, () => quantile(random.uniform())).sort((a, b) => a - b)
      const [low, high] = quantileRange(draws, 0.975)
      if (low <= quantile(0.975) && quantile(0.975) <= high) held += 1
      const end = 12 / -(quantileSorted(draws, 0.975) ?? NaN)
      const months = [12 / -low, high < 0 ? 12 / -high : Infinity] as const
      const digit = supportedDigit(end, months)
      // A printed digit is off by its rounding and by at most one error, which is at most one unit.
      const unit = 10 ** (digit ?? NaN)
      if (digit === null ? truth > months[0] : Math.abs(Math.round(end / unit) * unit - truth) <= 1.5 * unit)
        printedRight += 1
    }
    const chance = 2 * Math.sqrt((0.95 * 0.05) / SEEDS)
    expect(held / SEEDS).toBeGreaterThan(0.95 - chance)
    expect(printedRight / SEEDS).toBeGreaterThan(0.95 - chance)
  })
})

describe('shareError', () => {
  it('is 1.96 standard errors, and never none', () => {
    expect(shareError(0.5, 10_000)).toBeCloseTo(0.0098, 5)
    expect(shareError(1, 10_000)).toBe(shareError(0.9999, 10_000))
    expect(shareError(1, 10_000)).toBeGreaterThan(0)
  })
})

describe('supportedDigit', () => {
  it('is the smallest power of ten that the error does not exceed', () => {
    expect(supportedDigit(16.15, [15.67, 16.93])).toBe(0)
    expect(supportedDigit(3.143, [3.075, 3.223])).toBe(-1)
    expect(supportedDigit(0.98, [0.97, 0.99])).toBe(-2)
    expect(supportedDigit(31.8, [26.7, 41.4])).toBe(1)
  })

  it('is none where the first digit is not sure, and every one without error', () => {
    expect(supportedDigit(139.9, [26.3, Infinity])).toBeNull()
    expect(supportedDigit(31.8, [12, 140])).toBeNull()
    expect(supportedDigit(5, [5, 5])).toBe(-Infinity)
  })
})
