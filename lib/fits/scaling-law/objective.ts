/**
 * The objective of METHODS 6, `mean(r^2) + delta * sum |theta|` with `r = L - linear - exp(first) - exp(second)`, on a
 * sample with repeated rows, and its forward differences, in the order of operations of the authors' code: what the solver
 * that retraces theirs asks for. (`smooth-loss.ts` has exact derivatives.)
 *
 * One objective serves thousands of resamples: `setWeights` packs the rows that were drawn, nothing is allocated after.
 */
import type { Design, Exponent } from './design'
import { pairwiseSum } from './pairwise-sum'

export interface Objective {
  readonly parameterCount: number
  readonly delta: number
  /** How often each row counts (whole numbers); null: each once. */
  readonly setWeights: (weights: ArrayLike<number> | null) => void
  /** The objective at a point; the exponentials are kept for the differences, which must be asked at the same point. */
  readonly value: (point: Float64Array) => number
  /** Forward differences of the whole objective with an absolute step: one evaluation a parameter. */
  readonly forwardDifferences: (point: Float64Array, value: number, step: number, gradient: Float64Array) => void
}

export function createObjective(design: Design, delta: number): Objective {
  const { rows, parameterCount, crossEntropy } = design
  const first = workspaceOf(design.first, design)
  const second = workspaceOf(design.second, design)
  const linear = workspaceOf(design.linear, design)
  const target = new Float64Array(rows)
  const weight = new Float64Array(rows)
  const square = new Float64Array(rows) // weight * r^2 at the last point
  const movedSquare = new Float64Array(rows)
  let packed = 0
  let total = 0

  function setWeights(weights: ArrayLike<number> | null): void {
    packed = 0
    total = 0
    for (let row = 0; row < rows; row += 1) {
      const count = weights ? weights[row]! : 1
      if (count === 0) continue
      target[packed] = crossEntropy[row]!
      weight[packed] = count
      pack(first, row, packed)
      pack(second, row, packed)
      pack(linear, row, packed)
      packed += 1
      total += count
    }
  }

  function value(point: Float64Array): number {
    evaluate(first, point, packed)
    evaluate(second, point, packed)
    weigh(linear, point, packed)
    for (let row = 0; row < packed; row += 1) {
      const residual = target[row]! - (linear.exponent[row]! + (first.value[row]! + second.value[row]!))
      square[row] = weight[row]! * residual * residual
    }
    return pairwiseSum(square, 0, packed) / total + delta * sumOfMagnitudes(point, -1, 0)
  }

  function forwardDifferences(point: Float64Array, valueHere: number, step: number, gradient: Float64Array): void {
    for (let parameter = 0; parameter < parameterCount; parameter += 1) {
      const here = point[parameter]!
      let moved = here + step
      if (moved === here) moved = here + (here < 0 ? -step : step) * Math.abs(here)
      const difference = moved - here
      const [a, b, c] = [columnOf(first, parameter), columnOf(second, parameter), columnOf(linear, parameter)]
      // A parameter moves the rows where its column is not zero; the others keep their squares and cost no exponential.
      for (let row = 0; row < packed; row += 1) {
        const byFirst = a < 0 ? 0 : first.columns[a + row]!
        const bySecond = b < 0 ? 0 : second.columns[b + row]!
        const byLinear = c < 0 ? 0 : linear.columns[c + row]!
        if (byFirst === 0 && bySecond === 0 && byLinear === 0) {
          movedSquare[row] = square[row]!
          continue
        }
        const one = byFirst === 0 ? first.value[row]! : Math.exp(first.exponent[row]! + difference * byFirst)
        const two = bySecond === 0 ? second.value[row]! : Math.exp(second.exponent[row]! + difference * bySecond)
        const residual = target[row]! - (linear.exponent[row]! + difference * byLinear + (one + two))
        movedSquare[row] = weight[row]! * residual * residual
      }
      const there = pairwiseSum(movedSquare, 0, packed) / total + delta * sumOfMagnitudes(point, parameter, moved)
      gradient[parameter] = (there - valueHere) / difference
    }
  }

  setWeights(null)
  return { parameterCount, delta, setWeights, value, forwardDifferences }
}

/** An exponent with room for the rows in use: `columns` hold one column after the other, `stride` numbers each. */
interface Workspace extends Exponent {
  readonly source: Float64Array
  readonly stride: number
  /** Where a parameter stands in this exponent; -1 where it does not. */
  readonly slot: Int32Array
  readonly exponent: Float64Array
  readonly value: Float64Array
}

function workspaceOf(source: Exponent, { rows, parameterCount }: Design): Workspace {
  const slot = new Int32Array(parameterCount).fill(-1)
  source.parameters.forEach((parameter, index) => (slot[parameter] = index))
  const vector = () => new Float64Array(rows)
  return {
    width: source.width,
    parameters: source.parameters,
    source: source.columns,
    columns: new Float64Array(rows * source.width),
    stride: rows,
    slot,
    exponent: vector(),
    value: vector(),
  }
}

function pack({ width, source, columns, stride }: Workspace, row: number, into: number): void {
  for (let index = 0; index < width; index += 1) columns[index * stride + into] = source[row * width + index]!
}

/** Sums of terms of the rows in use. */
function weigh({ width, parameters, columns, stride, exponent }: Workspace, point: Float64Array, count: number): void {
  exponent.fill(0, 0, count)
  for (let index = 0; index < width; index += 1) {
    const parameter = point[parameters[index]!]!
    const start = index * stride
    for (let row = 0; row < count; row += 1) exponent[row]! += parameter * columns[start + row]!
  }
}

/** Exponentials of the sums; an exponent without terms has none. */
function evaluate(workspace: Workspace, point: Float64Array, count: number): void {
  if (workspace.width === 0) return // its values stay zero
  weigh(workspace, point, count)
  const { exponent, value } = workspace
  for (let row = 0; row < count; row += 1) value[row] = Math.exp(exponent[row]!)
}

const columnOf = ({ slot, stride }: Workspace, parameter: number): number => slot[parameter]! * stride

/** Sum of |theta| with one coordinate replaced (none: -1). */
function sumOfMagnitudes(point: Float64Array, replaced: number, by: number): number {
  let sum = 0
  for (let index = 0; index < point.length; index += 1) sum += Math.abs(index === replaced ? by : point[index]!)
  return sum
}
