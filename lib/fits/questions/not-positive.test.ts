import { describe, expect, it } from 'vitest'
import { notPositive, searchedNotPositive } from './not-positive'

describe('where a quadratic is not positive', () => {
  it('has six shapes', () => {
    expect(notPositive(1, 0, -4)).toEqual({ kind: 'interval', from: -2, to: 2 })
    expect(notPositive(-1, 0, 4)).toEqual({ kind: 'outside', until: -2, since: 2 })
    expect(notPositive(1, 0, 4)).toEqual({ kind: 'no-date' })
    expect(notPositive(-1, 0, -4)).toEqual({ kind: 'every-date' })
    expect(notPositive(0, 2, -4)).toEqual({ kind: 'until', until: 2 })
    expect(notPositive(0, -2, 4)).toEqual({ kind: 'since', since: 2 })
    expect(notPositive(0, 0, -1)).toEqual({ kind: 'every-date' })
    expect(notPositive(0, 0, 1)).toEqual({ kind: 'no-date' })
  })

  it('keeps the digits of a small root beside a large one', () => {
    const set = notPositive(1, -1e8, 1)
    if (set.kind !== 'interval') throw new Error('no interval')
    expect(set.from / 1e-8).toBeCloseTo(1, 12)
  })
})

describe('by search', () => {
  const quadratics = [
    [1, 0, -4],
    [1, -0.001, -1e-6],
    [-1, 0.3, 4],
    [1, 0, 4],
    [-1, 0, -4],
    [1e-6, -1, 3],
    [-1e-5, -1, 0.5],
  ] as const

  it.each(quadratics)('finds the roots of %s u² + %s u + %s', (a, b, c) => {
    const exact = notPositive(a, b, c)
    const found = searchedNotPositive((u) => a * u * u + b * u + c)
    expect(found?.kind).toBe(exact.kind)
    for (const [end, value] of Object.entries(exact))
      // Either end to 1e-9 of itself: the quadratic is flat there by no more than its own size.
      if (typeof value === 'number')
        expect(Number(Object.entries(found ?? {}).find(([key]) => key === end)?.[1]) / value).toBeCloseTo(1, 9)
  })

  it('finds rays where the function ends on one side', () => {
    expect(searchedNotPositive((u) => u - 2)).toEqual({ kind: 'until', until: 2 })
    expect(searchedNotPositive((u) => 2 - u)).toEqual({ kind: 'since', since: 2 })
  })

  it('answers nothing where there is no value, or more than two ends', () => {
    expect(searchedNotPositive((u) => (u > 50 ? NaN : u))).toBeNull()
    expect(searchedNotPositive((u) => Math.sin(u))).toBeNull()
  })
})
