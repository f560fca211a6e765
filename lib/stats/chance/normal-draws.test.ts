import { expect, it } from 'vitest'
import { normalDraws } from './normal-draws'
import { createRandom } from './random'

it('draws with the moments of the standard normal', () => {
  const normal = normalDraws(createRandom(11))
  const n = 200_000
  const draws = Array.from({ length: n }, normal)
  const moment = (power: number) => draws.reduce((sum, x) => sum + x ** power, 0) / n
  // Five standard errors of each sample moment: sqrt((m_2k - m_k²) / n) with the normal's moments 1, 3, 15, 105.
  expect(Math.abs(moment(1))).toBeLessThan(5 * Math.sqrt(1 / n))
  expect(Math.abs(moment(2) - 1)).toBeLessThan(5 * Math.sqrt(2 / n))
  expect(Math.abs(moment(3))).toBeLessThan(5 * Math.sqrt(15 / n))
  expect(Math.abs(moment(4) - 3)).toBeLessThan(5 * Math.sqrt((105 - 9) / n))
  const beyond = draws.filter((x) => Math.abs(x) > 1.959963984540054).length / n
  expect(Math.abs(beyond - 0.05)).toBeLessThan(5 * Math.sqrt((0.05 * 0.95) / n))
})

it('gives the same numbers for the same seed', () => {
  const [one, other] = [normalDraws(createRandom(3)), normalDraws(createRandom(3))]
  for (let i = 0; i < 10; i++) expect(one()).toBe(other())
})
