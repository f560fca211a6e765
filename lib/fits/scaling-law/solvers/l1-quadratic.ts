/**
 * The minimum of a strictly convex quadratic with an absolute-value penalty, exactly:
 * `g'(u - x) + (u - x)' H (u - x) / 2 + delta * sum |u|`. An active-set search over the signs of `u`: with signs held the
 * minimum is a linear system; a coordinate that would change sign stops at zero; a zero that the penalty cannot hold is
 * let go. Every step lowers the sum, so it ends.
 *
 * Source: H. Lee, A. Battle, R. Raina, A. Ng, "Efficient sparse coding algorithms", NIPS 2006 (feature-sign search).
 */

/** Steps of a quadratic model with an absolute penalty, with room kept for n parameters. */
export interface L1QuadraticSolver {
  /**
   * @param point    x, length n
   * @param gradient g, length n
   * @param hessian  H, n x n row by row, symmetric
   * @param into     receives u; zeros are exact
   * @returns false where H is not positive definite on a set of coordinates that had to be solved
   */
  readonly solve: (
    point: Float64Array,
    gradient: Float64Array,
    hessian: Float64Array,
    delta: number,
    into: Float64Array,
  ) => boolean
}

const STEPS = 200

/** A solver for n coordinates; it keeps its work space, so one serves one thread. */
export function createL1QuadraticSolver(n: number): L1QuadraticSolver {
  const sign = new Float64Array(n)
  const active = new Int32Array(n)
  const constant = new Float64Array(n) // g - H x: the gradient of the quadratic at u = 0
  const factor = new Float64Array(n * n)
  const target = new Float64Array(n)

  function solve(
    point: Float64Array,
    gradient: Float64Array,
    hessian: Float64Array,
    delta: number,
    into: Float64Array,
  ): boolean {
    for (let i = 0; i < n; i += 1) {
      let sum = gradient[i]!
      for (let j = 0; j < n; j += 1) sum -= hessian[i * n + j]! * point[j]!
      constant[i] = sum
      into[i] = point[i]!
      sign[i] = Math.sign(point[i]!)
    }
    for (let step = 0; step < STEPS; step += 1) {
      if (!minimiseWithSigns(hessian, delta, into)) return false
      const released = mostViolated(hessian, delta, into)
      if (released < 0) return true
      sign[released] = slopeAt(hessian, into, released) > 0 ? -1 : 1
    }
    return true
  }

  /** Minimises over the coordinates that have a sign; those whose sign would change become zero and lose it. */
  function minimiseWithSigns(hessian: Float64Array, delta: number, u: Float64Array): boolean {
    for (;;) {
      let count = 0
      for (let i = 0; i < n; i += 1) if (sign[i] !== 0 || delta === 0) active[count++] = i
      if (count === 0) return true
      for (let a = 0; a < count; a += 1) target[a] = -constant[active[a]!]! - delta * sign[active[a]!]!
      if (!solveActive(hessian, count)) return false
      let share = 1
      let stopped = -1
      for (let a = 0; a < count && delta > 0; a += 1) {
        const i = active[a]!
        if (target[a]! * sign[i]! > 0) continue
        const crossing = u[i]! / (u[i]! - target[a]!)
        if (crossing < share || stopped < 0) [share, stopped] = [Math.min(share, crossing), i]
      }
      for (let a = 0; a < count; a += 1) {
        const i = active[a]!
        u[i] = share === 1 && stopped < 0 ? target[a]! : u[i]! + share * (target[a]! - u[i]!)
      }
      if (stopped < 0) return true
      u[stopped] = 0
      sign[stopped] = 0
    }
  }

  /** Cholesky of the active rows and columns; `target` becomes the solution. */
  function solveActive(hessian: Float64Array, count: number): boolean {
    for (let a = 0; a < count; a += 1) {
      const row = active[a]! * n
      for (let b = 0; b <= a; b += 1) {
        let sum = hessian[row + active[b]!]!
        for (let k = 0; k < b; k += 1) sum -= factor[a * n + k]! * factor[b * n + k]!
        if (a === b) {
          // A pivot lost to rounding says nothing about the step: treat the matrix as indefinite.
          if (!(sum > 1e-14 * hessian[row + active[a]!]!)) return false
          factor[a * n + a] = Math.sqrt(sum)
        } else factor[a * n + b] = sum / factor[b * n + b]!
      }
    }
    for (let a = 0; a < count; a += 1) {
      let sum = target[a]!
      for (let k = 0; k < a; k += 1) sum -= factor[a * n + k]! * target[k]!
      target[a] = sum / factor[a * n + a]!
    }
    for (let a = count - 1; a >= 0; a -= 1) {
      let sum = target[a]!
      for (let k = a + 1; k < count; k += 1) sum -= factor[k * n + a]! * target[k]!
      target[a] = sum / factor[a * n + a]!
    }
    return true
  }

  function slopeAt(hessian: Float64Array, u: Float64Array, i: number): number {
    let sum = constant[i]!
    for (let j = 0; j < n; j += 1) sum += hessian[i * n + j]! * u[j]!
    return sum
  }

  /** The zero whose slope exceeds the penalty by most; -1 where the penalty holds them all. */
  function mostViolated(hessian: Float64Array, delta: number, u: Float64Array): number {
    let worst = -1
    let excess = delta * 1e-12
    if (delta === 0) return -1
    for (let i = 0; i < n; i += 1) {
      if (sign[i] !== 0) continue
      const beyond = Math.abs(slopeAt(hessian, u, i)) - delta
      if (beyond > excess) [excess, worst] = [beyond, i]
    }
    return worst
  }

  return { solve }
}
