import { describe, expect, it } from 'vitest'
import { minimiseSlsqp, type SlsqpProblem } from './slsqp'

const STEP = 1.4901161193847656e-8

function differences(value: (x: Float64Array) => number, n: number): SlsqpProblem {
  return {
    value,
    evaluationsPerGradient: n,
    gradient: (point, here, gradient) => {
      for (let index = 0; index < n; index += 1) {
        const moved = Float64Array.from(point)
        moved[index]! += STEP
        gradient[index] = (value(moved) - here) / (moved[index]! - point[index]!)
      }
    },
  }
}

describe('unconstrained SLSQP', () => {
  it('takes the steps that SciPy takes on the Rosenbrock function', () => {
    // scipy 1.17.1: minimize(rosen, [-1.2, 1], method='SLSQP') -> nit 34, nfev 115, x0 0.9999176256640819
    const rosenbrock = (x: Float64Array) => 100 * (x[1]! - x[0]! ** 2) ** 2 + (1 - x[0]!) ** 2
    const found = minimiseSlsqp(differences(rosenbrock, 2), Float64Array.from([-1.2, 1]))
    expect(found).toMatchObject({ exit: 'converged', iterations: 34, evaluations: 115 })
    expect(Math.abs(found.point[0]! - 0.9999176256640819)).toBeLessThan(1e-6) // rounding over the step of the differences
  })

  it('stops at its limit of iterations', () => {
    const cliff = (x: Float64Array) => Math.exp(-x[0]!)
    expect(minimiseSlsqp(differences(cliff, 1), Float64Array.from([0]), 1e-300, 3).exit).toBe('iteration-limit')
  })

  it('ends, and says so, where the function is not a number', () => {
    const found = minimiseSlsqp(
      differences(() => NaN, 2),
      Float64Array.from([1, 2]),
    )
    expect(found.exit).not.toBe('converged')
  })

  it('does not move its start', () => {
    const start = Float64Array.from([3])
    minimiseSlsqp(
      differences((x) => x[0]! ** 2, 1),
      start,
    )
    expect(start[0]).toBe(3)
  })
})
