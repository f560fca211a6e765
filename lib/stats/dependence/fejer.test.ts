import { expect, it } from 'vitest'
import { fejer } from './fejer'

it('integrates polynomials below its number of nodes exactly, and an exponential to the last digit', () => {
  const integral = (count: number, of: (x: number) => number) =>
    fejer(count).reduce((sum, { node, weight }) => sum + weight * of(node), 0)
  for (let power = 0; power < 9; power += 1)
    expect(integral(9, (x) => x ** power)).toBeCloseTo(power % 2 === 0 ? 2 / (power + 1) : 0, 14)
  expect(integral(24, Math.exp)).toBeCloseTo(Math.E - 1 / Math.E, 14)
  expect(integral(25, Math.exp)).toBeCloseTo(Math.E - 1 / Math.E, 14)
})
