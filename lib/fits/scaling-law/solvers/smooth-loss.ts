/**
 * The mean square residual of METHODS 6 with exact first and second derivatives, for solvers that go to the minimum.
 *
 * Rows of one kind (one benchmark, one architecture) meet the same terms, so offsets need no columns of their own: sums
 * over each kind are of shared columns only (constant, years, scale), and every second derivative is a sum of those over
 * the kinds where both terms count. Ten parameters so cost 21 products a row instead of 55.
 */
import type { Design } from '../design'
import { dot, type LossPart, partOf, weigh } from './loss-part'
import { addUpMixed, addUpOwn } from './triple-sums'

/** The loss without its penalty, with exact derivatives. */
export interface SmoothLoss {
  readonly parameterCount: number
  /** How often each row counts (whole numbers); null: each once. */
  readonly setWeights: (weights: ArrayLike<number> | null) => void
  /** Mean square residual; what the derivatives need is kept, and they must be asked at the same point. */
  readonly value: (point: Float64Array) => number
  /**
   * The gradient, the Hessian (row by row, symmetric), and the scale of each parameter: the mean square of its own part's
   * slope, never negative.
   */
  readonly derivatives: (gradient: Float64Array, hessian: Float64Array, scale: Float64Array) => void
}

/** Workspace is taken once, for as many evaluations as a solver needs. */
export function createSmoothLoss(design: Design): SmoothLoss {
  const { rows, parameterCount: n, crossEntropy, kinds } = design
  const first = partOf(design.shared.first, rows)
  const second = partOf(design.shared.second, rows)
  const linear = partOf(design.shared.linear, rows)
  const parts = [first, second, linear]
  const pairs = [
    [first, second],
    [first, linear],
    [second, linear],
  ] as const
  const target = new Float64Array(rows)
  /** 2 w / total. */
  const weight = new Float64Array(rows)
  const residual = new Float64Array(rows)
  const scratch = new Float64Array(rows)
  /** Rows of kind k stand from `starts[k]` to `starts[k + 1]`. */
  const starts = new Int32Array(kinds.count + 1)

  function setWeights(weights: ArrayLike<number> | null): void {
    let packed = 0
    let total = 0
    for (let kind = 0; kind < kinds.count; kind += 1) {
      for (let row = 0; row < rows; row += 1) {
        if (kinds.ofRow[row] !== kind) continue
        const count = weights ? weights[row]! : 1
        if (count === 0) continue
        target[packed] = crossEntropy[row]!
        weight[packed] = count
        for (const part of parts)
          for (let column = 0; column < part.width; column += 1)
            part.columns[column]![packed] = part.source[column]![row]!
        packed += 1
        total += count
      }
      starts[kind + 1] = packed
    }
    for (let row = 0; row < packed; row += 1) weight[row]! *= 2 / total
  }

  function value(point: Float64Array): number {
    for (const part of parts)
      if (part.width > 0)
        for (let kind = 0; kind < kinds.count; kind += 1) weigh(part, kind, point, starts[kind]!, starts[kind + 1]!)
    const [a, b, c] = [first.value, second.value, linear.value]
    const count = starts[kinds.count]!
    const [hasSecond, hasLinear] = [second.width > 0, linear.width > 0]
    let even = 0
    let odd = 0
    for (let row = 0; row < count; row += 1) {
      let rest = target[row]! - (a[row] = Math.exp(a[row]!))
      if (hasSecond) rest -= b[row] = Math.exp(b[row]!)
      if (hasLinear) rest -= c[row]!
      residual[row] = rest
      if (row & 1) odd += weight[row]! * rest * rest
      else even += weight[row]! * rest * rest
    }
    return (even + odd) / 2
  }

  function derivatives(gradient: Float64Array, hessian: Float64Array, scale: Float64Array): void {
    gradient.fill(0)
    hessian.fill(0)
    scale.fill(0)
    for (const part of parts)
      if (part.width > 0)
        for (let kind = 0; kind < kinds.count; kind += 1) {
          const [from, to] = [starts[kind]!, starts[kind + 1]!]
          if (part.isTriple)
            addUpOwn(weight, part.value, residual, part.columns[1]!, part.columns[2]!, from, to, part.sums)
          else sumOwn(part, from, to)
          addOwn(part, kind, gradient, hessian, scale)
        }
    for (const [one, other] of pairs)
      if (one.width > 0 && other.width > 0)
        for (let kind = 0; kind < kinds.count; kind += 1) {
          const [from, to] = [starts[kind]!, starts[kind + 1]!]
          const [x, y, u, v] = [one.columns[1]!, one.columns[2]!, other.columns[1]!, other.columns[2]!]
          if (one.isTriple && other.isTriple) addUpMixed(weight, one.value, other.value, x, y, u, v, from, to, one.sums)
          else sumMixed(one, other, from, to)
          addMixed(one, other, kind, hessian)
        }
  }

  /** A part's own sums, laid out as `addUpOwn` does. */
  function sumOwn(part: LossPart, from: number, to: number): void {
    const { width, columns, value: at, slope, square, curvature, sums } = part
    const slopes = width * width
    for (let row = from; row < to; row += 1) {
      const size = part === linear ? 1 : at[row]!
      slope[row] = weight[row]! * size * residual[row]!
      square[row] = weight[row]! * size * size
      curvature[row] = part === linear ? square[row]! : square[row]! - slope[row]!
    }
    for (let i = 0; i < width; i += 1) {
      const x = columns[i]!
      let sloped = 0
      let squared = 0
      for (let row = from; row < to; row += 1) {
        sloped += slope[row]! * x[row]!
        squared += square[row]! * x[row]! * x[row]!
        scratch[row] = curvature[row]! * x[row]!
      }
      sums[slopes + i] = sloped
      sums[slopes + width + i] = squared
      for (let j = i; j < width; j += 1) sums[i * width + j] = sums[j * width + i] = dot(scratch, columns[j]!, from, to)
    }
  }

  /** Gives a kind's own sums to the parameters that count in it. */
  function addOwn(
    part: LossPart,
    kind: number,
    gradient: Float64Array,
    hessian: Float64Array,
    scale: Float64Array,
  ): void {
    const { width, sums } = part
    const slopes = width * width
    const { parameter, column, sign } = part.active[kind]!
    for (let a = 0; a < parameter.length; a += 1) {
      const p = parameter[a]!
      const i = column[a]!
      gradient[p]! -= sign[a]! * sums[slopes + i]!
      scale[p]! += sums[slopes + width + i]!
      for (let b = 0; b < parameter.length; b += 1)
        hessian[p * n + parameter[b]!]! += sign[a]! * sign[b]! * sums[i * width + column[b]!]!
    }
  }

  /** Sums of products of two parts, laid out as `addUpMixed` does. */
  function sumMixed(one: LossPart, other: LossPart, from: number, to: number): void {
    for (let i = 0; i < one.width; i += 1) {
      const x = one.columns[i]!
      for (let row = from; row < to; row += 1)
        scratch[row] = weight[row]! * one.value[row]! * (other === linear ? 1 : other.value[row]!) * x[row]!
      for (let j = 0; j < other.width; j += 1) one.sums[i * other.width + j] = dot(scratch, other.columns[j]!, from, to)
    }
  }

  function addMixed(one: LossPart, other: LossPart, kind: number, hessian: Float64Array): void {
    const mine = one.active[kind]!
    const theirs = other.active[kind]!
    for (let a = 0; a < mine.parameter.length; a += 1)
      for (let b = 0; b < theirs.parameter.length; b += 1) {
        const p = mine.parameter[a]!
        const q = theirs.parameter[b]!
        const sum = mine.sign[a]! * theirs.sign[b]! * one.sums[mine.column[a]! * other.width + theirs.column[b]!]!
        hessian[p * n + q]! += sum
        hessian[q * n + p]! += sum
      }
  }

  setWeights(null)
  return { parameterCount: n, setWeights, value, derivatives }
}
