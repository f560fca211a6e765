import { expect, it } from 'vitest'
import { halvingTime } from '@/lib/fits/rates/halving-time'
import { monthEnds } from './month-ends'

const ends = (slope: number, interval: readonly [number, number] | null) => {
  const time = halvingTime(slope, interval)
  return time.ok ? monthEnds(time.value) : 'no time'
}

// Months are 12 over the slope's doublings a year.
it.each([
  [-1, [-2, -0.5], '6.00 to 24.00'],
  [-1, [-Infinity, -0.5], '24.00 or less'],
  [-1, [-Infinity, -0.05], 'any fall'],
  [-1, [-2, -0.05], '6.00 to over 200'],
  [-1, [-1.2, 4], 'halving 10.00 to doubling 3.00'],
  [1, [-1.2, 4], 'halving 10.00 to doubling 3.00'],
  [-1, [-Infinity, 2], 'any fall to doubling 6.00'],
  [1, [-2, Infinity], 'halving 6.00 to any rise'],
  [-1, [-Infinity, Infinity], 'any rate'],
  [-1, [0.5, 2], 'doubling 6.00 to 24.00'],
  [-1, null, null],
] as const)('tells the interval of a slope of %d, %j, whole', (slope, interval, text) => {
  expect(ends(slope, interval)).toBe(text)
})
