import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { halvingTime, type HalvingTime } from './halving-time'

fc.configureGlobal({ seed: 20 }) // the same inputs on every run

const good = (slope: number, interval: readonly [number, number] | null): HalvingTime => {
  const result = halvingTime(slope, interval)
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

describe('halvingTime', () => {
  it('inverts a falling slope, ends swapped', () => {
    expect(good(-1, [-2, -0.5])).toEqual({
      months: 12,
      low: 6,
      high: 24,
      significant: true,
      direction: 'halving',
      opposite: null,
    })
  })

  it('inverts a rising slope into a doubling time', () => {
    expect(good(1, [0.5, 2])).toMatchObject({ months: 12, low: 6, high: 24, significant: true, direction: 'doubling' })
  })

  it('is unbounded above where the interval holds zero, from its own side', () => {
    expect(good(-1, [-2, 0.1])).toEqual({
      months: 12,
      low: 6,
      high: null,
      significant: false,
      direction: 'halving',
      opposite: { direction: 'doubling', low: 120, high: null },
    })
    expect(good(1, [-0.1, 2])).toMatchObject({
      low: 6,
      high: null,
      significant: false,
      opposite: { direction: 'halving', low: 120, high: null },
    })
    // No fall is not excluded, and no rise is seen.
    expect(good(-1, [-2, 0])).toMatchObject({ low: 6, high: null, significant: false, opposite: null })
  })

  it('has no end where nothing bounds that side', () => {
    expect(good(-1, [-Infinity, -0.5])).toMatchObject({ low: null, high: 24, significant: true, opposite: null })
    expect(good(-1, [-2, Infinity])).toMatchObject({ low: 6, high: null, opposite: { low: null, high: null } })
    expect(good(1, [-Infinity, Infinity])).toMatchObject({ low: null, high: null, significant: false })
  })

  it('has no interval where none is given', () => {
    expect(good(-0.5, null)).toMatchObject({
      months: 24,
      low: null,
      high: null,
      significant: null,
      direction: 'halving',
    })
  })

  it('gives no months in its own direction to an interval that lies wholly on the other side of zero', () => {
    expect(good(-0.5, [0.1, 0.3])).toEqual({
      months: 24,
      low: null,
      high: null,
      significant: false,
      direction: 'halving',
      opposite: { direction: 'doubling', low: 12 / 0.3, high: 12 / 0.1 },
    })
    expect(good(0.5, [-0.3, 0])).toMatchObject({
      low: null,
      high: null,
      significant: false,
      opposite: { direction: 'halving', low: 12 / 0.3, high: null },
    })
  })

  it('takes an interval from draws that does not hold the slope as it is', () => {
    expect(good(-0.5, [-2, -1])).toMatchObject({ months: 24, low: 6, high: 12, significant: true })
  })

  it('gives the AlexNet months of OpenAI 2020 from slope and t interval', () => {
    // Slope and interval by scipy.stats.linregress and t.ppf(0.975, 4) on the six published rows, printed to 7 digits.
    const time = good(-0.7651263, [-0.9078389, -0.6224138])
    expect(time.months).toBeCloseTo(15.68368, 4)
    expect(time.low).toBeCloseTo(13.2182, 4)
    expect(time.high).toBeCloseTo(19.27978, 4)
  })

  it('refuses zero and what is no number, by name', () => {
    expect(halvingTime(0, null)).toEqual({ ok: false, problem: { code: 'slope-zero' } })
    expect(halvingTime(-0, [-1, 1])).toEqual({ ok: false, problem: { code: 'slope-zero' } })
    expect(halvingTime(1e-320, null)).toEqual({ ok: false, problem: { code: 'slope-zero' } })
    expect(halvingTime(NaN, null)).toEqual({ ok: false, problem: { code: 'not-finite', row: 'slope' } })
    expect(halvingTime(1, [NaN, 2])).toEqual({ ok: false, problem: { code: 'not-finite', row: 'interval' } })
  })

  it('never gives a month that is negative, infinite or out of order, and wider slopes give wider months', () => {
    const rate = fc.double({ min: -1e6, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(rate, rate, rate, fc.double({ min: 0, max: 10, noNaN: true }), (slope, a, b, more) => {
        const ends = [Math.min(a, b), Math.max(a, b)] as const
        const result = halvingTime(slope, ends)
        if (!result.ok) return result.problem.code === 'slope-zero' && Math.abs(slope) < 1e-300
        const { months, low, high } = result.value
        const sound = (value: number | null) => value === null || (value > 0 && Number.isFinite(value))
        const wider = good(slope, [ends[0] - more, ends[1] + more])
        return (
          sound(months) &&
          sound(low) &&
          sound(high) &&
          (low === null || high === null || low <= high) &&
          (low === null || (wider.low !== null && wider.low <= low)) &&
          (wider.high === null || (high !== null && wider.high >= high))
        )
      }),
    )
  })
})
