/**
 * Kraft's sequential least squares programming where there are no constraints, as SciPy runs it: a quasi-Newton iteration
 * on the factors `L D L'` of the curvature matrix, with Powell's damping and an inexact line search. It stops on absolute
 * tests at 1e-6, far from the minimum where the objective is kinked; the published scaling law is such a point (METHODS 6).
 *
 * Sources: D. Kraft, "A software package for sequential quadratic programming", DFVLR-FB 88-28, 1988; "TOMP: Fortran
 * modules for optimal control calculations", ACM TOMS 20 (1994) 262, algorithm 733, https://doi.org/10.1145/192115.192124;
 * M. J. D. Powell, "A fast algorithm for nonlinearly constrained optimization calculations", 1978 (damping).
 */
import { addRankOne, createFactors, resetFactors, solveDescent, timesMatrix } from './ldl'

/** A function to minimise without bounds, with its gradient. */
export interface SlsqpProblem {
  readonly value: (point: Float64Array) => number
  /** Gradient at the point whose value was asked last; counts as `evaluationsPerGradient` evaluations. */
  readonly gradient: (point: Float64Array, value: number, gradient: Float64Array) => void
  readonly evaluationsPerGradient: number
}

/** How it ended, in the words of the original's exit codes. */
export type SlsqpExit = 'converged' | 'rank-deficient' | 'no-descent' | 'iteration-limit'

/** Where the solver stopped, and why. */
export interface SlsqpResult {
  readonly point: Float64Array
  readonly objective: number
  readonly iterations: number
  readonly evaluations: number
  readonly exit: SlsqpExit
}

const SMALLEST_STEP_FACTOR = 0.1
const LINE_SEARCH_STEPS = 10
const RESETS = 5

/**
 * @param start length n; not changed
 * @param tolerance SciPy's `ftol`, 1e-6 by default
 * @param iterationLimit SciPy's `maxiter`, 100 by default
 */
export function minimiseSlsqp(
  problem: SlsqpProblem,
  start: Float64Array,
  tolerance = 1e-6,
  iterationLimit = 100,
): SlsqpResult {
  const n = start.length
  const point = Float64Array.from(start)
  const [from, step, gradient, oldGradient] = [vector(n), vector(n), vector(n), vector(n)]
  const [change, image, scratch] = [vector(n), vector(n), vector(n)]
  const factors = createFactors(n)

  let value = problem.value(point)
  problem.gradient(point, value, gradient)
  let evaluations = 1 + problem.evaluationsPerGradient
  let iterations = 0
  let resets = 0
  let valueBefore = 0
  const end = (exit: SlsqpExit): SlsqpResult => ({ point, objective: value, iterations, evaluations, exit })

  let reset = true
  for (;;) {
    if (reset) {
      resets += 1
      // After five fresh starts the last step is judged by a tolerance ten times wider.
      if (resets > RESETS) return end(stands(value, valueBefore, step, 10 * tolerance) ? 'converged' : 'no-descent')
      resetFactors(factors)
      reset = false
    }
    if (iterations >= iterationLimit) return end('iteration-limit')
    iterations += 1

    if (!solveDescent(factors, gradient, step)) return end('rank-deficient')
    valueBefore = value
    from.set(point)
    oldGradient.set(gradient)
    const slope = dot(gradient, step)
    if (Math.abs(slope) < tolerance && !Number.isNaN(value)) return end('converged')
    if (slope >= 0) {
      reset = true
      continue
    }

    // The step shrinks to the minimum of the parabola through value, slope and trial, but never below a tenth.
    let expected = slope
    let shrink = 1
    for (let trial = 1; ; trial += 1) {
      expected *= shrink
      for (let index = 0; index < n; index += 1) {
        step[index]! *= shrink
        point[index] = from[index]! + step[index]!
      }
      value = problem.value(point)
      evaluations += 1
      const rise = value - valueBefore
      if (!(rise > expected / 10 && trial <= LINE_SEARCH_STEPS)) break
      const parabola = expected / (2 * (expected - rise))
      shrink = parabola > SMALLEST_STEP_FACTOR ? parabola : SMALLEST_STEP_FACTOR // an infinite trial shrinks by a tenth
    }
    if (stands(value, valueBefore, step, tolerance)) return end('converged')

    problem.gradient(point, value, gradient)
    evaluations += problem.evaluationsPerGradient
    for (let index = 0; index < n; index += 1) change[index] = gradient[index]! - oldGradient[index]!
    timesMatrix(factors, step, image)
    let measured = dot(step, change)
    const predicted = dot(step, image)
    if (measured < 0.2 * predicted) {
      // Powell: mix in enough of the old curvature for the update to stay positive definite.
      const share = (predicted - 0.2 * predicted) / (predicted - measured)
      measured = 0.2 * predicted
      for (let index = 0; index < n; index += 1) change[index] = share * change[index]! + (1 - share) * image[index]!
    }
    if (measured === 0 || predicted === 0) {
      reset = true
      continue
    }
    addRankOne(factors, change, 1 / measured, scratch)
    addRankOne(factors, image, -1 / predicted, scratch)
  }
}

/** The convergence test after a step: the value or the point no longer moves. */
function stands(value: number, before: number, step: Float64Array, tolerance: number): boolean {
  return (Math.abs(value - before) < tolerance || Math.sqrt(dot(step, step)) < tolerance) && !Number.isNaN(value)
}

const vector = (n: number): Float64Array<ArrayBuffer> => new Float64Array(n)

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let index = 0; index < a.length; index += 1) sum += a[index]! * b[index]!
  return sum
}
