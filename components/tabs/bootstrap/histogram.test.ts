import { expect, it } from 'vitest'
import { speedHistogram } from './histogram'

it('counts every draw once, in a bar or as clipped', () => {
  const speeds = Array.from({ length: 1000 }, (_, i) => Math.sin(i) + 0.3)
  const { counts, clipped, against, from, step } = speedHistogram([...speeds, 1e6], 20)
  expect(counts.reduce((sum, count) => sum + count, 0) + clipped).toBe(1001)
  expect(clipped).toBeGreaterThanOrEqual(1)
  expect(against).toBe(speeds.filter((speed) => speed < 0).length)
  const inside = speeds.filter((speed) => speed >= from && speed < from + step).length
  expect(counts[0]).toBe(inside)
})

it('draws one bar where every draw is the same', () => {
  const { counts, clipped } = speedHistogram([2, 2, 2], 5)
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3)
  expect(clipped).toBe(0)
})
