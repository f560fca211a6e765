/**
 * Leave-one-out cross-validation of a structure, as the authors rank structures and penalties (METHODS, appendix A): their
 * solver, each fold started where the one before ended, `N0`, `D0`, `t0` of the whole sample, missing vocabularies imputed.
 *
 * Source: cross-validation.ipynb, cells 20 to 24, of https://github.com/epoch-research/lm-algorithmic-progress.
 */
import { buildDesign } from '../design'
import { type Evaluation, originOf } from '../evaluation'
import { lossAt } from '../loss'
import { createPublishedSolver } from '../solvers/solve'
import type { Structure } from '../structure'

/** How well rows are predicted by fits that left them out. */
export interface CrossValidation {
  /** Mean squared error of the predicted cross-entropy of the rows left out, nats squared; NaN of none. */
  readonly mspe: number
  /** Share of the variance of the rows left out that their predictions explain. */
  readonly r2: number
  /** Folds with a prediction. */
  readonly folds: number
  /** Folds whose fit or prediction was not a number, and which do not count. */
  readonly failed: number
}

/**
 * Runs it fold by fold.
 * @param evaluations in the order in which folds are left out: it matters, because each fit starts from the one before
 * @yields folds done
 */
function* crossValidationSteps(
  evaluations: readonly Evaluation[],
  structure: Structure,
  delta: number,
): Generator<number, CrossValidation> {
  const origin = originOf(evaluations, structure)
  const solve = createPublishedSolver(buildDesign(evaluations, structure, origin), delta)
  const weights = new Uint32Array(evaluations.length).fill(1)
  let start: Float64Array | undefined
  const observed: number[] = []
  const errors: number[] = []
  for (const [fold, left] of evaluations.entries()) {
    weights[fold] = 0
    const { point } = solve(weights, start)
    weights[fold] = 1
    start = point
    const actual = Math.log(left.perplexity)
    const error = actual - lossAt({ structure, origin, point }, left)
    if (Number.isFinite(error)) {
      observed.push(actual)
      errors.push(error)
    }
    yield fold + 1
  }
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const mspe = mean(errors.map((error) => error * error))
  const centre = mean(observed)
  return {
    mspe,
    r2: 1 - mspe / mean(observed.map((value) => (value - centre) ** 2)),
    folds: errors.length,
    failed: evaluations.length - errors.length,
  }
}

/** The same in one go. */
export function crossValidate(
  evaluations: readonly Evaluation[],
  structure: Structure,
  delta: number,
): CrossValidation {
  const steps = crossValidationSteps(evaluations, structure, delta)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
