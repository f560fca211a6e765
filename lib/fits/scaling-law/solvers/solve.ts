/**
 * The two solvers of the scaling law (METHODS 6), because they disagree and readers must see it: `as-published` stops
 * where the authors' call of SciPy's SLSQP stops; `converged` is the best of a fixed list of starts, each to the end.
 */
import type { Design } from '../design'
import { createObjective } from './objective'
import { createProximalNewton, type NewtonResult } from './proximal-newton'
import { minimiseSlsqp } from './slsqp'
import { createSmoothLoss } from './smooth-loss'
import type { SolverId } from './solver-ids'
import { startsOf } from './starts'
import type { Structure } from '../structure'

/** The best end of all starts. */
export interface Solution {
  /** In the order of `parameterNames`. */
  readonly point: Float64Array
  readonly objective: number
  readonly iterations: number
  readonly evaluations: number
  /** The solver's own test of convergence was met. */
  readonly converged: boolean
  /** How many starts ended higher than the best; null with one start. */
  readonly startsDisagreeing: number | null
}

/** SciPy's default step of a forward difference, the square root of machine precision; absolute. */
export const DIFFERENCE_STEP = 1.4901161193847656e-8
/** Ends further apart than this are different minima; equal ones agree to about 1e-15. */
const SAME_MINIMUM = 1e-9

/**
 * A solver made once for a sample and run for any resample of it.
 * @returns a function of how often each row counts; null: each once
 */
export function createSolver(
  design: Design,
  structure: Structure,
  delta: number,
  solver: SolverId,
): (weights: ArrayLike<number> | null) => Solution {
  return solver === 'as-published'
    ? createPublishedSolver(design, delta)
    : createConvergedSolver(design, structure, delta)
}

/** The authors' call: SciPy's SLSQP from zeros or, as in their cross-validation, from the end of another fit. */
export function createPublishedSolver(
  design: Design,
  delta: number,
): (weights: ArrayLike<number> | null, start?: Float64Array) => Solution {
  const objective = createObjective(design, delta)
  const zeros = new Float64Array(design.parameterCount)
  const problem = {
    value: objective.value,
    gradient: (point: Float64Array, value: number, gradient: Float64Array) =>
      objective.forwardDifferences(point, value, DIFFERENCE_STEP, gradient),
    evaluationsPerGradient: design.parameterCount,
  }
  return (weights, start = zeros) => {
    objective.setWeights(weights)
    const { exit, ...result } = minimiseSlsqp(problem, start)
    return { ...result, converged: exit === 'converged', startsDisagreeing: null }
  }
}

/** Every start to its end; a path that reaches a minimum which an earlier one found ends there. */
function createConvergedSolver(design: Design, structure: Structure, delta: number) {
  const loss = createSmoothLoss(design)
  const newton = createProximalNewton(loss, delta)
  const starts = startsOf(structure)
  return (weights: ArrayLike<number> | null): Solution => {
    loss.setWeights(weights)
    const known: (NewtonResult & { point: Float64Array })[] = []
    const ends = starts.map((start) => {
      const point = Float64Array.from(start)
      const end = { point, ...newton.minimise(point, known) }
      if (end.converged && known.every(({ objective }) => objective !== end.objective)) known.push(end)
      return end
    })
    const best = ends.reduce((lowest, end) => (end.objective < lowest.objective ? end : lowest))
    return {
      point: best.point,
      objective: best.objective,
      iterations: ends.reduce((sum, { iterations }) => sum + iterations, 0),
      evaluations: ends.reduce((sum, { evaluations }) => sum + evaluations, 0),
      converged: best.converged,
      startsDisagreeing: ends.filter(({ objective: end }) => !(end <= best.objective + SAME_MINIMUM)).length,
    }
  }
}
