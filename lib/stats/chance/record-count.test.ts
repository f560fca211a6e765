import { describe, expect, it } from 'vitest'
import { chanceOfRecords } from './record-count'

const ones = (n: number) => Array.from({ length: n }, () => 1)

/** Share of all orders of 0..n-1, dealt out in steps, whose number of records is at least `count`: by going through them. */
function byEnumeration(count: number, steps: readonly number[]): number {
  const n = steps.reduce((sum, step) => sum + step, 0)
  let orders = 0
  let enough = 0
  const visit = (taken: readonly number[]) => {
    if (taken.length < n) {
      for (let value = 0; value < n; value++) if (!taken.includes(value)) visit([...taken, value])
      return
    }
    orders++
    let best = -1
    let records = 0
    let start = 0
    for (const step of steps) {
      const top = Math.max(...taken.slice(start, start + step))
      if (top > best) {
        best = top
        records++
      }
      start += step
    }
    if (records >= count) enough++
  }
  visit([])
  return enough / orders
}

describe('chanceOfRecords', () => {
  it('is 1/n! for a record every time', () => {
    expect(chanceOfRecords(6, ones(6))).toBeCloseTo(1 / 720, 17)
    expect(chanceOfRecords(10, ones(10)) * 3628800).toBeCloseTo(1, 12)
  })

  it('is certain for one record and impossible for more than there are values', () => {
    expect(chanceOfRecords(1, ones(9))).toBe(1)
    expect(chanceOfRecords(0, [])).toBe(1)
    expect(chanceOfRecords(4, ones(3))).toBe(0)
    expect(chanceOfRecords(2, [5])).toBe(0)
  })

  it('agrees with going through every order, with values that come together too', () => {
    for (const steps of [ones(6), [2, 1, 1, 2], [1, 3, 2], [3, 3], [1, 1, 4]]) {
      for (let count = 1; count <= 6; count++) {
        expect(chanceOfRecords(count, steps), `${count} of ${steps}`).toBeCloseTo(byEnumeration(count, steps), 12)
      }
    }
  })

  it('has the mean of Rényi 1962: the harmonic number', () => {
    let mean = 0
    for (let count = 1; count <= 50; count++) mean += chanceOfRecords(count, ones(50))
    const harmonic = ones(50).reduce((sum, _, i) => sum + 1 / (i + 1), 0)
    expect(mean).toBeCloseTo(harmonic, 12)
  })
})
