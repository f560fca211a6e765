import { describe, expect, it } from 'vitest'
import { annualFactor } from './annual-factor'
import { observation } from '../fixtures/observations'
import { observedGain, trendGain } from './gain'

describe('annualFactor', () => {
  it("is the same for a halving and a doubling, and its ends follow the slope's direction", () => {
    expect(annualFactor(-1, [-2, -0.5])).toEqual({ value: 2, low: expect.closeTo(Math.SQRT2, 15), high: 4 })
    expect(annualFactor(1, [0.5, 2])).toEqual({ value: 2, low: expect.closeTo(Math.SQRT2, 15), high: 4 })
    expect(annualFactor(-1, [-2, 1]).low).toBe(0.5) // below 1: a rise is not excluded
    expect(annualFactor(-1, null)).toEqual({ value: 2, low: null, high: null })
  })
})

describe('gain', () => {
  it('is first record against last, in the direction of progress', () => {
    const rows = [observation('2020-01-01', 12), observation('2021-01-01', 20), observation('2022-01-01', 3)]
    const open = { better: 'less', performance: null, threshold: null, select: 'all', from: null, to: null } as const
    expect(observedGain(rows, open)).toBe(4)
    expect(observedGain(rows, { ...open, better: 'more' })).toBe(20 / 12)
    expect(observedGain(rows.slice(0, 1), open)).toBeNull()
    expect(observedGain([], open)).toBeNull()
    // A row that an earlier one had beaten is no record of a later window.
    expect(observedGain(rows, { ...open, from: '2021-01-01' })).toBeNull()
    expect(observedGain([...rows, observation('2023-01-01', 1)], { ...open, from: '2021-01-01' })).toBe(3)
    expect(trendGain(-0.5, 4)).toBe(4)
  })
})
