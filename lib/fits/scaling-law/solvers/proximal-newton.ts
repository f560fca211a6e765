/**
 * A minimum of `mean(r^2) + delta * sum |theta|` to machine precision: each step minimises the second-order model of the
 * mean together with the penalty itself, so zeros are exact and the end is recognised by the conditions of optimality
 * (slope balanced by the penalty at nonzeros, held by it at zeros), not by a small step.
 *
 * Sources: J. Lee, Y. Sun, M. Saunders, "Proximal Newton-type methods for minimizing composite functions", SIAM J. Optim.
 * 24 (2014) 1420; damping as D. Marquardt, J. SIAM 11 (1963) 431.
 */
import { createL1QuadraticSolver } from './l1-quadratic'
import type { SmoothLoss } from './smooth-loss'

/** Where a path ended, and what it took. */
export interface NewtonResult {
  readonly objective: number
  readonly iterations: number
  readonly evaluations: number
  /** Optimality holds to 1e-9. */
  readonly converged: boolean
}

/** A minimum that an earlier start ended in. */
export interface Minimum {
  readonly point: Float64Array
  readonly objective: number
}

/** Minimises the penalised loss from any start. */
export interface ProximalNewton {
  /**
   * @param point start, replaced by the end
   * @param known minima found before: a path that comes as close to one as `JOINED` ends there, since the steps that are
   *   left only repeat the last ones of the earlier path
   */
  readonly minimise: (point: Float64Array, known?: readonly Minimum[]) => NewtonResult
}

const OPTIMALITY = 1e-9
/**
 * How near a known minimum a path counts as ended in it: each coordinate within this, zeros where it has zeros, and not
 * below it by more than rounding. Newton's steps from there converge quadratically (1e-2, 1e-4, 1e-8): a test runs the
 * starts of many resamples both ways and finds the same ends.
 */
const JOINED = 1e-2
const ITERATIONS = 200
const SMALLEST_DAMPING = 1e-4
const LARGEST_DAMPING = 1e10

/** @param delta weight of the absolute penalty */
export function createProximalNewton(loss: SmoothLoss, delta: number): ProximalNewton {
  const { parameterCount: n } = loss
  const quadratic = createL1QuadraticSolver(n)
  const gradient = new Float64Array(n)
  const hessian = new Float64Array(n * n)
  const scale = new Float64Array(n)
  const model = new Float64Array(n * n)
  const trial = new Float64Array(n)

  let damping = 0

  function minimise(point: Float64Array, known: readonly Minimum[] = []): NewtonResult {
    let value = valueAt(point)
    let evaluations = 1
    damping = 0
    for (let iteration = 1; iteration <= ITERATIONS; iteration += 1) {
      loss.derivatives(gradient, hessian, scale)
      if (optimalityGap(point) < OPTIMALITY)
        return { objective: value, iterations: iteration - 1, evaluations, converged: true }
      let accepted = false
      while (!accepted && damping < LARGEST_DAMPING) {
        const expected = step(point)
        const there = valueAt(trial)
        evaluations += 1
        const fall = value - there
        // Below the rounding of the objective a fall cannot be seen; a step that does not rise is then as good.
        accepted = fall > 1e-4 * expected || (expected < 1e-13 * value && fall >= -1e-15 * value)
        if (accepted) {
          point.set(trial)
          value = there
          const joined = known.find((minimum) => isAt(point, value, minimum))
          if (joined) {
            point.set(joined.point)
            return { objective: joined.objective, iterations: iteration, evaluations, converged: true }
          }
          damping =
            fall > 0.7 * expected
              ? damping / 8
              : fall < 0.2 * expected
                ? Math.max(4 * damping, SMALLEST_DAMPING)
                : damping
          if (damping < SMALLEST_DAMPING) damping = 0
        } else damping = Math.max(4 * damping, SMALLEST_DAMPING)
      }
      if (!accepted) {
        value = valueAt(point)
        loss.derivatives(gradient, hessian, scale)
        return {
          objective: value,
          iterations: iteration,
          evaluations,
          converged: optimalityGap(point) < 100 * OPTIMALITY,
        }
      }
    }
    return { objective: value, iterations: ITERATIONS, evaluations, converged: false }
  }

  function valueAt(point: Float64Array): number {
    let magnitudes = 0
    for (let i = 0; i < n; i += 1) magnitudes += Math.abs(point[i]!)
    return loss.value(point) + delta * magnitudes
  }

  function isAt(point: Float64Array, value: number, minimum: Minimum): boolean {
    if (value < minimum.objective - 1e-15 || value > minimum.objective + JOINED * JOINED) return false
    for (let i = 0; i < n; i += 1) {
      const there = minimum.point[i]!
      if ((there === 0) !== (point[i] === 0) || !(Math.abs(point[i]! - there) < JOINED)) return false
    }
    return true
  }

  /** Writes the next point to `trial`, with as much damping as the model needs to have a minimum; returns the expected fall. */
  function step(point: Float64Array): number {
    for (;;) {
      model.set(hessian)
      for (let i = 0; i < n; i += 1) model[i * n + i]! += damping * (scale[i]! + 1e-6)
      if (quadratic.solve(point, gradient, model, delta, trial) || damping >= LARGEST_DAMPING) break
      damping = Math.max(4 * damping, SMALLEST_DAMPING)
    }
    let expected = 0
    for (let i = 0; i < n; i += 1) {
      const move = trial[i]! - point[i]!
      let curved = 0
      for (let j = 0; j < n; j += 1) curved += model[i * n + j]! * (trial[j]! - point[j]!)
      expected -= move * (gradient[i]! + curved / 2) + delta * (Math.abs(trial[i]!) - Math.abs(point[i]!))
    }
    return expected
  }

  function optimalityGap(point: Float64Array): number {
    let gap = 0
    for (let i = 0; i < n; i += 1) {
      const slope = gradient[i]!
      const off = point[i] === 0 ? Math.abs(slope) - delta : Math.abs(slope + delta * Math.sign(point[i]!))
      if (!(off <= gap)) gap = off
    }
    return gap
  }

  return { minimise }
}
