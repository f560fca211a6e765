/**
 * The transformer model (METHODS, appendix A): structure 7, with the whole loss of a transformer multiplied by the logistic
 * `sigma(gamma)`, a number below one; and what that is worth in compute. At N = D = sqrt(C / 6), 2023, WikiText-103, the
 * gain is `a^2` with `sigma(gamma) L7(N, D) = L7(a N, a D)`: as if so many times the compute had been spent.
 *
 * Source: Ho et al. 2024, section 3; section3.ipynb, cells 46 to 55. Fitted by their solver only: `gamma` is held back by
 * the penalty, so that the published number is one of the penalty as much as of the data.
 */
import type { Design, Exponent } from '../design'
import type { Inputs } from '../evaluation'
import { type FittedLaw, lossAt } from '../loss'
import { pairwiseSum } from '../solvers/pairwise-sum'
import { minimiseSlsqp } from '../solvers/slsqp'
import { DIFFERENCE_STEP } from '../solvers/solve'

/** Structure 7 with one parameter more: what a transformer's loss is multiplied by. */
export interface TransformerFit {
  /** Structure 7's parameters, then gamma. */
  readonly point: Float64Array
  readonly gamma: number
  readonly objective: number
  readonly iterations: number
  readonly evaluations: number
  readonly converged: boolean
}

/**
 * @param design of structure 7
 * @param transformers by row
 * @returns a function of how often each row counts; null: each once
 */
export function createTransformerSolver(
  design: Design,
  transformers: readonly boolean[],
  delta: number,
): (weights: ArrayLike<number> | null) => TransformerFit {
  const { rows, parameterCount, crossEntropy } = design
  const n = parameterCount + 1
  const squares = new Float64Array(rows)
  const drawn = new Int32Array(rows)
  const weight = new Float64Array(rows)
  let packed = 0
  let total = 0

  function value(point: Float64Array): number {
    const share = 1 / (1 + Math.exp(-point[parameterCount]!))
    for (let index = 0; index < packed; index += 1) {
      const row = drawn[index]!
      const loss = Math.exp(exponentAt(design.first, point, row)) + Math.exp(exponentAt(design.second, point, row))
      const residual = crossEntropy[row]! - (transformers[row] ? loss * share : loss)
      squares[index] = weight[index]! * residual * residual
    }
    let magnitudes = 0
    for (let index = 0; index < n; index += 1) magnitudes += Math.abs(point[index]!)
    return pairwiseSum(squares, 0, packed) / total + delta * magnitudes
  }

  function gradient(point: Float64Array, here: number, into: Float64Array): void {
    for (let index = 0; index < n; index += 1) {
      const at = point[index]!
      point[index] = at + DIFFERENCE_STEP
      into[index] = (value(point) - here) / (point[index]! - at)
      point[index] = at
    }
  }

  return (weights) => {
    packed = 0
    total = 0
    for (let row = 0; row < rows; row += 1) {
      const count = weights ? weights[row]! : 1
      if (count === 0) continue
      drawn[packed] = row
      weight[packed] = count
      packed += 1
      total += count
    }
    const { exit, ...result } = minimiseSlsqp({ value, gradient, evaluationsPerGradient: n }, new Float64Array(n))
    return { ...result, gamma: result.point[parameterCount] ?? NaN, converged: exit === 'converged' }
  }
}

function exponentAt({ width, parameters, columns }: Exponent, point: Float64Array, row: number): number {
  let sum = 0
  for (let index = 0; index < width; index += 1) sum += point[parameters[index]!]! * columns[row * width + index]!
  return sum
}

/**
 * How many times the compute an equally good model without the transformer would need.
 * @param compute FLOP, spent half on parameters and half on tokens in the logarithm
 * @returns `a^2`; null where no finite factor up to e^200 does it (neither input helps enough)
 */
export function computeEquivalentGain(law: FittedLaw, gamma: number, compute: number, year = 2023): number | null {
  const size = Math.sqrt(compute / 6)
  const lossAfter = (logFactor: number): number => {
    const inputs: Inputs = {
      parameters: size * Math.exp(logFactor),
      tokens: size * Math.exp(logFactor),
      ...{ year, offset: null, transformer: false, vocabulary: null, epochs: null },
    }
    return lossAt(law, inputs)
  }
  const target = lossAfter(0) / (1 + Math.exp(-gamma))
  let [low, high] = [0, 1]
  while (lossAfter(high) > target) {
    ;[low, high] = [high, 2 * high]
    if (high > 200) return null
  }
  while (high - low > 1e-13 * high) {
    const middle = (low + high) / 2
    if (middle === low || middle === high) break
    if (lossAfter(middle) > target) low = middle
    else high = middle
  }
  return Math.exp(2 * high)
}
