import { describe, expect, it } from 'vitest'
import { alongProgress, errorEnds, speedDomain, speedTicks } from './speed-axis'

describe('the axis of speeds', () => {
  it('holds zero, every estimate and an interval as far as there is room', () => {
    const [low, high] = speedDomain([0.5, 1], [[-9, 1.2]])
    expect(low).toBeLessThan(-0.3)
    expect(low).toBeGreaterThan(-0.7)
    expect(high).toBeGreaterThan(1.2)
    expect(high).toBeLessThan(1.5)
  })

  it('labels speeds by their months: twelve months are one doubling a year', () => {
    const ticks = speedTicks([-0.1, 2.1], 200, 14, 'rising', 'en')
    expect(ticks.find(({ label }) => label === '12')?.value).toBe(1)
    expect(ticks.find(({ label }) => label === '∞')?.value).toBe(0)
    const pixels = ticks.map(({ value }) => (200 * value) / 2.2)
    pixels.forEach((at, i) => i > 0 && expect(at - (pixels[i - 1] ?? 0)).toBeGreaterThanOrEqual(14))
  })

  it('says which way things go beyond zero', () => {
    const ticks = speedTicks([-2, 2], 300, 14, 'rising', 'en')
    expect(ticks.map(({ label }) => label)).toContain('12, rising')
  })

  it('has a tick for the slowest and the fastest', () => {
    for (const speed of [0.012, 0.3, 40, 300])
      expect(speedTicks(speedDomain([speed], []), 200, 14, 'rising', 'en').length).toBeGreaterThan(1)
  })
})

it('turns an interval of slopes to the direction of progress, lower end first', () => {
  expect(alongProgress([-2, -1], -1)).toEqual([1, 2])
  expect(alongProgress([-2, -1], 1)).toEqual([-2, -1])
})

it('hands an interval to the error bars as distances from the estimate, cut at the ends of the axis', () => {
  expect(errorEnds(2, [1, 4], [0, 5])).toEqual([1, 2])
  expect(errorEnds(2, [-9, 9], [0, 5])).toEqual([2, 3])
  expect(errorEnds(2, null, [0, 5])).toBeNull()
})
