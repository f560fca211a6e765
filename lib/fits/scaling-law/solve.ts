/**
 * The two solvers of the scaling law (METHODS 6), because they disagree and readers must see it: `as-published` stops
 * where the authors' call of SciPy's SLSQP stops; `converged` is the best of a fixed list of starts, each to the end.
 */
import { createRandom } from '@/lib/stats/random'
import type { Design } from './design'
import { createObjective } from './objective'
import { createProximalNewton } from './proximal-newton'
import { minimiseSlsqp } from './slsqp'
import { type Column, parameterNames, type Structure } from './structure'

export type SolverId = 'as-published' | 'converged'

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
const DIFFERENCE_STEP = 1.4901161193847656e-8
/** Ends further apart than this are different minima; equal ones agree to about 1e-15. */
const SAME_MINIMUM = 1e-9
const SEEDED_STARTS = 5

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
  const objective = createObjective(design, delta)
  if (solver === 'as-published') {
    const zeros = new Float64Array(design.parameterCount)
    const problem = {
      value: objective.value,
      gradient: (point: Float64Array, value: number, gradient: Float64Array) =>
        objective.forwardDifferences(point, value, DIFFERENCE_STEP, gradient),
      evaluationsPerGradient: design.parameterCount,
    }
    return (weights) => {
      objective.setWeights(weights)
      const { exit, ...result } = minimiseSlsqp(problem, zeros)
      return { ...result, converged: exit === 'converged', startsDisagreeing: null }
    }
  }

  const newton = createProximalNewton(objective)
  const starts = startsOf(structure)
  return (weights) => {
    objective.setWeights(weights)
    const ends = starts.map((start) => {
      const point = Float64Array.from(start)
      return { point, ...newton.minimise(point) }
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

/** Zeros, the structure's listed points, then five seeded ones: always the same. */
export function startsOf(structure: Structure): readonly (readonly number[])[] {
  const columns = new Map([...structure.first, ...structure.second].map(({ parameter, column }) => [parameter, column]))
  const names = parameterNames(structure)
  const random = createRandom(1)
  const seeded = Array.from({ length: SEEDED_STARTS }, () =>
    names.map((name) => {
      const [low, high] = startRange(columns.get(name) ?? 'one')
      return low + (high - low) * random.uniform()
    }),
  )
  return [names.map(() => 0), ...structure.starts.map(({ values }) => values), ...seeded]
}

/** Where a parameter of that column can plausibly lie: exponents are of nats, 0.5 to 7 in all. */
function startRange(column: Column): readonly [number, number] {
  switch (column) {
    case 'one':
      return [-1, 2]
    case 'ptb':
    case 'wt2':
      return [-0.3, 0.3]
    case 'years':
      return [-0.15, 0.15]
    case 'logParameters':
    case 'logTokens':
      return [0, 0.3]
  }
}
