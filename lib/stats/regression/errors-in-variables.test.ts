import { describe, expect, it } from 'vitest'
import { normalDraws } from '@/lib/stats/chance/normal-draws'
import { createRandom } from '@/lib/stats/chance/random'
import { correctedPlane } from './errors-in-variables'
import reference from './fixtures/errors-in-variables.json'
import { multipleRegression } from './multiple-regression'

const WITHIN = 1.6448536269514722
const data: Readonly<Record<string, { t: number[]; cost: number[]; g: number[] }>> = reference.data

function planeOf(name: string, variances: (row: number) => number) {
  const { t = [], cost = [], g = [] } = data[name] ?? {}
  const costs = cost.map(Math.log2)
  const plane = correctedPlane(
    costs,
    t,
    g,
    costs.map((_, row) => variances(row)),
  )(costs.map(() => 1))
  if (!plane.ok) throw new Error(plane.problem.code)
  return plane.value
}

const variance = (factor: number) => (Math.log2(factor) / WITHIN) ** 2

describe('the plane with errors of one column taken off', () => {
  for (const { name, factor, m, h, slope } of reference.cases)
    it(`is the matrix formula of an independent script: ${name}, within ${factor ?? 'a factor of its own each'}`, () => {
      const plane = planeOf(name, (row) => variance(factor ?? [1, 2, 5][row % 3] ?? NaN))
      expect(plane.noisy).toBeCloseTo(m, 10)
      expect(plane.exact).toBeCloseTo(h, 10)
      expect(-plane.exact / plane.noisy / slope).toBeCloseTo(1, 9)
    })

  for (const { name, factor, simex } of reference.cases)
    if (simex && factor !== null)
      it(`is where adding noise and carrying it back leads (SIMEX): ${name}, within ${factor}`, () => {
        const plane = planeOf(name, () => variance(factor))
        // 4,000 noisy copies a step and an extrapolant that is exact for one column only: two in a hundred.
        expect(Math.abs(plane.noisy / simex.m - 1)).toBeLessThan(0.02)
        expect(Math.abs(-plane.exact / plane.noisy / simex.slope - 1)).toBeLessThan(0.02)
      })

  it('is least squares where nothing has errors', () => {
    for (const [name, { t, cost, g }] of Object.entries(data)) {
      const fit = multipleRegression([cost.map(Math.log2), t], g)
      const plane = planeOf(name, () => 0)
      expect(fit.ok && fit.value.coefficients[1]).toBeCloseTo(plane.noisy, 11)
      expect(fit.ok && fit.value.coefficients[2]).toBeCloseTo(plane.exact, 11)
      expect(fit.ok && fit.value.coefficients[0]).toBeCloseTo(plane.intercept, 7)
    }
  })

  it('gives back the slopes that noisy data were made with, which least squares does not', () => {
    const normal = normalDraws(createRandom(7))
    const n = 40_000
    const v = Array.from({ length: n }, () => 3 * normal())
    const truth = v.map((value) => 0.5 * value + 2 * normal())
    const y = truth.map((value, i) => 1 - 0.3 * value - 0.2 * (v[i] ?? 0) + 0.1 * normal())
    const noisy = truth.map((value) => value + 1.5 * normal())
    const plane = correctedPlane(
      noisy,
      v,
      y,
      noisy.map(() => 1.5 ** 2),
    )(noisy.map(() => 1))
    expect(plane.ok && plane.value.noisy).toBeCloseTo(-0.3, 1.7)
    expect(plane.ok && plane.value.exact).toBeCloseTo(-0.2, 1.7)
    const plain = multipleRegression([noisy, v], y)
    expect(plain.ok && plain.value.coefficients[1]).toBeGreaterThan(-0.21) // 0.3 * 4 / (4 + 2.25) = 0.19
  })

  it('counts a point drawn twice as two points', () => {
    const u = [1, 4, 2, 8, 5]
    const v = [2, 1, 5, 3, 9]
    const y = [1, 3, 2, 5, 7]
    const errors = [0.1, 0.2, 0, 0.3, 0.1]
    const twice = (values: readonly number[]) => [...values, ...values.slice(1, 3)]
    const counted = correctedPlane(u, v, y, errors)([1, 2, 2, 1, 1])
    const copied = correctedPlane(twice(u), twice(v), twice(y), twice(errors))(twice(u).map(() => 1))
    expect(counted.ok && copied.ok && counted.value.noisy / copied.value.noisy).toBeCloseTo(1, 12)
    expect(counted.ok && copied.ok && counted.value.exact / copied.value.exact).toBeCloseTo(1, 12)
  })

  it('refuses errors that leave nothing of the spread, and points without a plane', () => {
    const refused = (u: number[], v: number[], error: number) => {
      const plane = correctedPlane(
        u,
        v,
        [1, 2, 3, 5],
        u.map(() => error),
      )([1, 1, 1, 1])
      return plane.ok ? null : plane.problem.code
    }
    expect(refused([1, 2, 4, 3], [1, 3, 2, 5], 4)).toBe('errors-exceed-spread')
    expect(refused([1, 2, 3, 4], [2, 4, 6, 8], 0)).toBe('collinear')
    expect(refused([1, 2, 3, 4], [5, 5, 5, 5], 0)).toBe('collinear')
  })
})
