import { describe, expect, it } from 'vitest'
import { lag1 } from './lag1'

describe('lag1', () => {
  it('is high for runs, low for swings, and absent where there is nothing to correlate', () => {
    expect(lag1([1, -1, 1, -1])).toBe(-0.75) // -3 / 4
    expect(lag1([1, 1, -1, -1])).toBe(0.25) // (1 - 1 + 1) / 4
    expect(lag1([1, -1])).toBeNull()
    expect(lag1([0, 0, 0])).toBeNull()
    expect(lag1([2, 2, 2])).toBeNull()
  })

  it('does not care at what level the residuals lie', () => {
    expect(lag1([8, 6, 8, 6])).toBe(-0.75)
  })
})
