import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { accuracyPage, accuracySections } from './page'
import { digitsShared, worst } from './row'

describe('docs/accuracy.md', () => {
  it('is what the engine gives now (else: npm run accuracy)', () => {
    expect(readFileSync(new URL('../../docs/accuracy.md', import.meta.url), 'utf8')).toBe(accuracyPage())
  })

  it('holds every computed reference to eight digits, but what was printed to four', () => {
    const computed = accuracySections().filter(({ title }) => !/^Published|scaling law|SLSQP/.test(title))
    const poor = computed.flatMap(({ title, rows }) =>
      rows
        .filter(({ reference, ours }) => !(digitsShared(reference, ours) >= 8))
        .map(({ quantity }) => `${title}: ${quantity}`),
    )
    expect(computed.length).toBeGreaterThan(10)
    expect(poor).toEqual([])
  })
})

describe('digits shared', () => {
  it('is minus the logarithm of the relative error', () => {
    expect(digitsShared(2, 2)).toBe(15)
    expect(digitsShared(100, 101)).toBeCloseTo(2, 12)
    expect(digitsShared(0, 1e-9)).toBeCloseTo(9, 12)
    expect(digitsShared(1, 50)).toBe(0)
    expect(digitsShared(1, NaN)).toBeNaN()
  })

  it('finds the worst of many, and a missing one is worse than any', () => {
    const row = worst('x', [
      [1, 1.01],
      [1, 1.1],
      [1, 1],
    ])
    expect(row).toEqual({ quantity: 'x', reference: 1, ours: 1.1, of: 3 })
    expect(
      worst('x', [
        [1, NaN],
        [1, 1],
      ]).ours,
    ).toBeNaN()
    expect(() => worst('x', [])).toThrow('no numbers')
  })
})
