import { expect, it } from 'vitest'
import { defaultLevel } from './default-level'

it('is the median, to two digits', () => {
  expect(defaultLevel([0.7, 0.5, 0.612])).toBe(0.61)
  expect(defaultLevel([0.4, 0.3])).toBe(0.35)
  expect(defaultLevel([1256, 1180])).toBe(1200)
  expect(defaultLevel([])).toBeNull()
})

it('is unrounded where two digits leave what was observed', () => {
  expect(defaultLevel([0.0304])).toBe(0.0304)
  expect(defaultLevel([0.998, 0.999])).toBe(0.9985)
})

it('does not change with the order, so with no date', () => {
  const scores = [0.42, 0.9, 0.1, 0.55, 0.61, 0.33]
  expect(defaultLevel(scores.toReversed())).toBe(defaultLevel(scores))
})
