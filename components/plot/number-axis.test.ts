import { describe, expect, it } from 'vitest'
import { numberAxis } from './number-axis'

describe('numberAxis', () => {
  it('leaves room at both ends, with round ticks between them and their decimals alike', () => {
    const { domain, ticks } = numberAxis([-1, 1], 4, 'en')
    expect(domain[0]).toBeCloseTo(-1.12, 12)
    expect(domain[1]).toBeCloseTo(1.12, 12)
    expect(ticks.map(({ label }) => label)).toEqual(['−1.0', '−0.5', '0.0', '0.5', '1.0'])
  })

  it('begins at zero where it must', () => {
    expect(numberAxis([3, 100], 4, 'en', 'zero').domain).toEqual([0, 106])
  })

  it('has a span for one value', () => {
    const { domain } = numberAxis([5], 4, 'en')
    expect(domain[0]).toBeLessThan(5)
    expect(domain[1]).toBeGreaterThan(5)
  })
})
