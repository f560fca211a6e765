import { expect, it } from 'vitest'
import { createRandom } from '@/lib/stats/chance/random'
import { createL1QuadraticSolver } from './l1-quadratic'

it('meets the conditions of optimality on random quadratics', () => {
  const n = 6
  const random = createRandom(4)
  const normal = () => random.uniform() + random.uniform() + random.uniform() - 1.5
  const solver = createL1QuadraticSolver(n)
  let zeros = 0
  for (let trial = 0; trial < 300; trial += 1) {
    const rows = Array.from({ length: n + 2 }, () => Float64Array.from({ length: n }, normal))
    const hessian = new Float64Array(n * n)
    for (let i = 0; i < n; i += 1)
      for (let j = 0; j < n; j += 1) hessian[i * n + j] = rows.reduce((sum, row) => sum + row[i]! * row[j]!, 0)
    const gradient = Float64Array.from({ length: n }, normal)
    const point = Float64Array.from({ length: n }, (_, i) => (i % 2 ? normal() : 0))
    const into = new Float64Array(n)
    const delta = 0.4
    expect(solver.solve(point, gradient, hessian, delta, into)).toBe(true)
    for (let i = 0; i < n; i += 1) {
      let slope = gradient[i]!
      for (let j = 0; j < n; j += 1) slope += hessian[i * n + j]! * (into[j]! - point[j]!)
      if (into[i] === 0) zeros += 1
      // Rounding of a six by six system whose condition reaches 1e4.
      if (into[i] === 0) expect(Math.abs(slope)).toBeLessThan(delta + 1e-9)
      else expect(Math.abs(slope + delta * Math.sign(into[i]!))).toBeLessThan(1e-9)
    }
  }
  expect(zeros).toBeGreaterThan(100)
})

it('refuses a matrix that is not positive definite', () => {
  const solver = createL1QuadraticSolver(1)
  const into = new Float64Array(1)
  expect(solver.solve(Float64Array.of(1), Float64Array.of(-1), Float64Array.of(-1), 0.1, into)).toBe(false)
})
