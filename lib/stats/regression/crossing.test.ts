import { expect, it } from 'vitest'
import { crossing } from './crossing'

it('finds roots of smooth, bent and one-sided functions to the last digits, from either end', () => {
  const cases: readonly (readonly [(x: number) => number, number, number, number])[] = [
    [(x) => x * x - 2, 0, 2, Math.SQRT2],
    [(x) => Math.exp(x) - 10, -5, 30, Math.LN10],
    [(x) => x ** 9 - 1, 0, 3, 1],
    [(x) => Math.atan(x - 3), -100, 1e4, 3],
    [(x) => (x < 0.7 ? 2 * (x - 0.7) : (x - 0.7) / 50), 0, 1, 0.7],
  ]
  for (const [of, a, b, root] of cases) {
    expect(crossing(of, a, b)).toBeCloseTo(root, 13)
    expect(crossing(of, b, a)).toBeCloseTo(root, 13)
  }
})

it('takes an end that is a root, and asks a smooth function a dozen times', () => {
  expect(crossing((x) => x, 0, 1)).toBe(0)
  expect(crossing((x) => x - 1, 0, 1)).toBe(1)
  let asked = 0
  crossing(
    (x) => {
      asked += 1
      return x * x - 2
    },
    1,
    2,
  )
  expect(asked).toBeLessThan(12)
})
