/**
 * The objective of METHODS 6, `mean(r^2) + delta * sum |theta|` with `r = L - linear - exp(first) - exp(second)`, on a
 * sample with repeated rows, and its forward differences, in the order of operations of the authors' code: what the solver
 * that retraces theirs asks for. (`smooth-loss.ts` has exact derivatives.)
 *
 * One objective serves thousands of resamples: `setWeights` packs the rows that were drawn, nothing is allocated after.
 */
import { exp } from '@/lib/stats/elementary/exponential'
import type { Design, Exponent } from '../design'
import { pairwiseSum } from './pairwise-sum'

/** The penalised loss as the authors' solver reads it. */
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

/** @param delta weight of the absolute penalty */
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
      let there = here + step
      if (there === here) there = here + (here < 0 ? -step : step) * Math.abs(here)
      const difference = there - here
      const one = movedValues(first, parameter, difference, packed)
      const two = movedValues(second, parameter, difference, packed)
      const three = movedSums(linear, parameter, difference, packed)
      for (let row = 0; row < packed; row += 1) {
        const residual = target[row]! - (three[row]! + (one[row]! + two[row]!))
        movedSquare[row] = weight[row]! * residual * residual
      }
      const valueThere = pairwiseSum(movedSquare, 0, packed) / total + delta * sumOfMagnitudes(point, parameter, there)
      gradient[parameter] = (valueThere - valueHere) / difference
    }
  }

  setWeights(null)
  return { parameterCount, delta, setWeights, value, forwardDifferences }
}

/** The exponentials with one parameter moved; those that it does not meet are as they are, in a third of the time. */
function movedValues(workspace: Workspace, parameter: number, difference: number, count: number): Float64Array {
  const { byParameter, exponent, value, there } = workspace
  const column = byParameter[parameter]
  if (!column) return value
  for (let row = 0; row < count; row += 1) there[row] = moved(value[row]!, exponent[row]!, difference * column[row]!)
  return there
}

/** The sums with one parameter moved. */
function movedSums(workspace: Workspace, parameter: number, difference: number, count: number): Float64Array {
  const { byParameter, exponent, there } = workspace
  const column = byParameter[parameter]
  if (!column) return exponent
  for (let row = 0; row < count; row += 1) there[row] = exponent[row]! + difference * column[row]!
  return there
}

/**
 * `exp(exponent + change)` from `value = exp(exponent)`. For the small changes of a difference a product does, where an
 * exponential takes ten times as long: the next term of the series, a sixth of the cube, is below the last place. The sum is
 * rounded where the authors' code rounds it, since the differences divide that rounding by 1.5e-8.
 */
function moved(value: number, exponent: number, change: number): number {
  if (!(Math.abs(change) < SMALL_CHANGE)) return exp(exponent + change)
  const rounded = exponent + change - exponent
  return value * (1 + rounded * (1 + rounded / 2))
}

const SMALL_CHANGE = 1e-5

/** An exponent with room for the rows in use, column by column. */
interface Workspace {
  readonly width: number
  readonly parameters: Int32Array
  readonly source: Float64Array
  readonly columns: readonly Float64Array[]
  /** The column that each parameter of the structure meets here. */
  readonly byParameter: readonly (Float64Array | undefined)[]
  readonly exponent: Float64Array
  readonly value: Float64Array
  /** Scratch: exponentials or sums with one parameter moved. */
  readonly there: Float64Array
}

function workspaceOf({ width, parameters, columns: source }: Exponent, { rows, parameterCount }: Design): Workspace {
  const vector = () => new Float64Array(rows)
  const columns = Array.from({ length: width }, vector)
  const byParameter = Array.from({ length: parameterCount }, (_, id) => columns[parameters.indexOf(id)])
  return { width, parameters, source, columns, byParameter, exponent: vector(), value: vector(), there: vector() }
}

function pack({ width, source, columns }: Workspace, row: number, into: number): void {
  for (let index = 0; index < width; index += 1) columns[index]![into] = source[row * width + index]!
}

/** Sums of terms of the rows in use. */
function weigh({ width, parameters, columns, exponent }: Workspace, point: Float64Array, count: number): void {
  exponent.fill(0, 0, count)
  for (let index = 0; index < width; index += 1) {
    const parameter = point[parameters[index]!]!
    const column = columns[index]!
    for (let row = 0; row < count; row += 1) exponent[row]! += parameter * column[row]!
  }
}

/** Exponentials of the sums; an exponent without terms has none. */
function evaluate(workspace: Workspace, point: Float64Array, count: number): void {
  if (workspace.width === 0) return // its values stay zero
  weigh(workspace, point, count)
  const { exponent, value } = workspace
  for (let row = 0; row < count; row += 1) value[row] = exp(exponent[row]!)
}

/** Sum of |theta| with one coordinate replaced (none: -1). */
function sumOfMagnitudes(point: Float64Array, replaced: number, by: number): number {
  let sum = 0
  for (let index = 0; index < point.length; index += 1) sum += Math.abs(index === replaced ? by : point[index]!)
  return sum
}
