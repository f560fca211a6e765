import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import reference from './fixtures/quantile-plane.json'
import { type QuantilePlane, quantilePlane } from './quantile-plane'
import { quantileLine } from './quantile-regression'

const ones = (n: number) => new Uint32Array(n).fill(1)

function sumOf(
  { a, b, c }: QuantilePlane,
  u: readonly number[],
  v: readonly number[],
  y: readonly number[],
  tau: number,
) {
  return y.reduce((sum, value, i) => {
    const away = value - a - b * (u[i] ?? NaN) - c * (v[i] ?? NaN)
    return sum + away * (tau - (away < 0 ? 1 : 0))
  }, 0)
}

describe('the quantile plane', () => {
  for (const { name, tau, coefficients, least } of reference.cases)
    it(`has the least sum that quantreg finds: ${name} at ${tau}`, () => {
      const { u = [], v = [], y = [] } = reference.tables.find((table) => table.name === name) ?? {}
      const plane = quantilePlane(u, v, y, tau)(ones(y.length))
      if (!plane) throw new Error('no plane')
      expect(sumOf(plane, u, v, y, tau) / least).toBeCloseTo(1, 11)
      // Where several planes share the least sum, quantreg ends at one of them.
      const [, b = NaN, c = NaN] = coefficients
      if (name === 'imagenet top-1 error' || name === 'MMLU') {
        expect(plane.b / b).toBeCloseTo(1, 8)
        expect(plane.c / c).toBeCloseTo(1, 8)
      }
    })

  const number = fc.integer({ min: -8, max: 8 })
  const points = fc.array(fc.tuple(number, number, number), { minLength: 3, maxLength: 12 })

  it('has the least sum of all planes through three points, ties and repeats included', () => {
    fc.assert(
      fc.property(points, fc.constantFrom(0.1, 0.25, 0.5, 0.75), (rows, tau) => {
        const [u, v, y] = [0, 1, 2].map((k) => rows.map((row) => row[k] ?? NaN)) as [number[], number[], number[]]
        const plane = quantilePlane(u, v, y, tau)(ones(rows.length))
        let least = Infinity
        for (let i = 0; i < rows.length; i += 1)
          for (let j = i + 1; j < rows.length; j += 1)
            for (let k = j + 1; k < rows.length; k += 1) {
              const through = planeThrough(rows, [i, j, k])
              if (through) least = Math.min(least, sumOf(through, u, v, y, tau))
            }
        if (!plane) return least === Infinity
        return sumOf(plane, u, v, y, tau) <= least + 1e-6 * (1 + least)
      }),
      { seed: 11, numRuns: 600 },
    )
  })

  it('counts a point drawn twice as two points', () => {
    fc.assert(
      fc.property(points, fc.array(fc.nat(3), { minLength: 12, maxLength: 12 }), (rows, drawn) => {
        const [u, v, y] = [0, 1, 2].map((k) => rows.map((row) => row[k] ?? NaN)) as [number[], number[], number[]]
        const counts = rows.map((_, i) => drawn[i] ?? 0)
        const copies = (values: readonly number[]) =>
          values.flatMap((value, i) => Array.from({ length: counts[i] ?? 0 }, () => value))
        const counted = quantilePlane(u, v, y, 0.25)(counts)
        const [cu, cv, cy] = [copies(u), copies(v), copies(y)]
        const copied = quantilePlane(cu, cv, cy, 0.25)(ones(cy.length))
        if (!counted || !copied) return counted === copied
        return Math.abs(sumOf(counted, cu, cv, cy, 0.25) - sumOf(copied, cu, cv, cy, 0.25)) < 1e-6
      }),
      { seed: 12, numRuns: 400 },
    )
  })

  it('is the quantile line where the second column says nothing', () => {
    const u = [1, 2, 3, 4, 5, 6, 7, 8]
    const v = [1, -1, 1, -1, 1, -1, 1, -1]
    const y = u.map((value, i) => 2 * value + (i % 3)) // scatter of period 3, columns of period 2
    const plane = quantilePlane(u, v, y, 0.5)(ones(8))
    const line = quantileLine(u, y, 0.5)
    if (!plane) throw new Error('no plane')
    expect(sumOf(plane, u, v, y, 0.5)).toBeLessThanOrEqual(
      sumOf({ a: line.y - line.slope * line.x, b: line.slope, c: 0 }, u, v, y, 0.5) + 1e-9,
    )
  })
})

function planeThrough(rows: readonly (readonly number[])[], at: readonly number[]): QuantilePlane | null {
  const [p = [], q = [], r = []] = at.map((i) => rows[i])
  const d = (k: number) => [(q[k] ?? NaN) - (p[k] ?? NaN), (r[k] ?? NaN) - (p[k] ?? NaN)] as const
  const [u1, u2] = d(0)
  const [v1, v2] = d(1)
  const [y1, y2] = d(2)
  const determinant = u1 * v2 - u2 * v1
  if (determinant === 0) return null
  const b = (y1 * v2 - y2 * v1) / determinant
  const c = (u1 * y2 - u2 * y1) / determinant
  return { a: (p[2] ?? NaN) - b * (p[0] ?? NaN) - c * (p[1] ?? NaN), b, c }
}
