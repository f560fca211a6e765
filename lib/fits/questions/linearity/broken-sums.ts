/**
 * Residual sums of squares of a line, a quadratic, a kink and two free lines, with residuals that are independent or lean
 * on the one before (AR(1) at a given rho), from running sums: a handful of operations a candidate date.
 *
 * AR(1) of known rho is ordinary least squares of `y_i - rho y_(i-1)` on the columns changed alike, the first row times
 * `sqrt(1 - rho²)` (S. J. Prais and C. B. Winsten, "Trend estimators and serial correlation", Cowles Commission discussion
 * paper 383, 1954). The row just after a break holds both sides at once.
 */
import type { BreakCandidate } from '../break-test/candidates'

/** The least sum of squares of a shape at one rho, the candidate that has it, and its coefficients. */
export interface ShapeSquares {
  readonly squares: number
  /** Null for a line and a quadratic. */
  readonly candidate: BreakCandidate | null
  /** In the order of the shape's columns; dates centred. */
  readonly coefficients: readonly number[]
}

/** The shapes that are held against one another. */
export type LineShape = 'line' | 'quadratic' | 'kink' | 'two-lines'

/** Breaks to try, by shape. */
export type BreakCandidates = Readonly<Record<'kink' | 'two-lines', readonly BreakCandidate[]>>

/** Sums of products of the columns, and of the columns with y, of the rows that a side of a break has. */
interface Side {
  readonly ww: number
  readonly wu: number
  readonly uu: number
  readonly wy: number
  readonly uy: number
}

/** Normal equations: a symmetric matrix by rows, and its right side. */
interface Normal {
  readonly matrix: number[][]
  readonly right: number[]
}

/**
 * @param t decimal years about their mean, in date order
 * @param y residuals about a straight line, so that few digits cancel in the sums
 */
export function shapeSquares(
  t: Float64Array,
  y: Float64Array,
  rho: number,
  candidates: BreakCandidates,
  mean: number,
): Readonly<Record<LineShape, ShapeSquares | null>> {
  const n = t.length
  const w = changed(new Float64Array(n).fill(1), rho)
  const u = changed(t, rho)
  const z = changed(y, rho)
  const total = product(z, z)
  const sums = runningSums(w, u, z)
  const between = (from: number, to: number): Side => ({
    ww: sums.ww[to]! - sums.ww[from]!,
    wu: sums.wu[to]! - sums.wu[from]!,
    uu: sums.uu[to]! - sums.uu[from]!,
    wy: sums.wy[to]! - sums.wy[from]!,
    uy: sums.uy[to]! - sums.uy[from]!,
  })

  const all = between(0, n)
  const line: Normal = {
    matrix: [
      [all.ww, all.wu],
      [all.wu, all.uu],
    ],
    right: [all.wy, all.uy],
  }
  const quadratic = withColumn(
    line,
    [w, u],
    changed(
      t.map((value) => value ** 2),
      rho,
    ),
    z,
  )

  const twoLines = ({ before: b }: BreakCandidate): Normal => {
    const [one, two] = [between(0, b), between(b + 1, n)]
    const normal: Normal = {
      matrix: [
        [one.ww, one.wu, 0, 0],
        [one.wu, one.uu, 0, 0],
        [0, 0, two.ww, two.wu],
        [0, 0, two.wu, two.uu],
      ],
      right: [one.wy, one.uy, two.wy, two.uy],
    }
    return addRow(normal, [-rho, -rho * t[b - 1]!, 1, t[b]!], z[b]!)
  }
  const kink = ({ before: b, decimalYear }: BreakCandidate): Normal => {
    const k = decimalYear - mean
    const [one, two] = [between(0, b), between(b + 1, n)]
    // Columns: the constant, years to the knot (0 after it), years from it (0 before).
    const normal: Normal = {
      matrix: [
        [one.ww + two.ww, one.wu - k * one.ww, two.wu - k * two.ww],
        [one.wu - k * one.ww, one.uu - 2 * k * one.wu + k * k * one.ww, 0],
        [two.wu - k * two.ww, 0, two.uu - 2 * k * two.wu + k * k * two.ww],
      ],
      right: [one.wy + two.wy, one.uy - k * one.wy, two.uy - k * two.wy],
    }
    return addRow(normal, [1 - rho, -rho * (t[b - 1]! - k), t[b]! - k], z[b]!)
  }

  const least = (list: readonly BreakCandidate[], normalOf: (candidate: BreakCandidate) => Normal) =>
    list.reduce<ShapeSquares | null>((best, candidate) => {
      const found = squaresOf(normalOf(candidate), total)
      return found && (best === null || found.squares < best.squares) ? { ...found, candidate } : best
    }, null)
  const whole = (normal: Normal): ShapeSquares | null => {
    const found = squaresOf(normal, total)
    return found && { ...found, candidate: null }
  }
  return {
    line: whole(line),
    quadratic: whole(quadratic),
    kink: least(candidates.kink, kink),
    'two-lines': least(candidates['two-lines'], twoLines),
  }
}

/** A column less what the row before foretells of it. Loops over typed arrays, here and below: a series may have a million rows. */
function changed(column: Float64Array, rho: number): Float64Array {
  const less = new Float64Array(column.length)
  less[0] = Math.sqrt(1 - rho * rho) * column[0]!
  for (let i = 1; i < column.length; i++) less[i] = column[i]! - rho * column[i - 1]!
  return less
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

function runningSums(w: Float64Array, u: Float64Array, z: Float64Array) {
  const running = (a: Float64Array, b: Float64Array): Float64Array => {
    const sums = new Float64Array(a.length + 1)
    for (let i = 0; i < a.length; i++) sums[i + 1] = sums[i]! + a[i]! * b[i]!
    return sums
  }
  return { ww: running(w, w), wu: running(w, u), uu: running(u, u), wy: running(w, z), uy: running(u, z) }
}

function addRow({ matrix, right }: Normal, row: readonly number[], y: number): Normal {
  return {
    matrix: matrix.map((line, i) => line.map((value, j) => value + row[i]! * row[j]!)),
    right: right.map((value, i) => value + row[i]! * y),
  }
}

function withColumn(normal: Normal, columns: readonly Float64Array[], added: Float64Array, z: Float64Array): Normal {
  const across = columns.map((column) => product(column, added))
  return {
    matrix: [...normal.matrix.map((row, i) => [...row, across[i]!]), [...across, product(added, added)]],
    right: [...normal.right, product(added, z)],
  }
}

/** What the normal equations leave of `total`; null where a column is a combination of the others. */
function squaresOf({ matrix, right }: Normal, total: number): Omit<ShapeSquares, 'candidate'> | null {
  const p = right.length
  // Cholesky: L L' = matrix; L g = right, so that the part explained is |g|².
  const factor = matrix.map((row) => [...row])
  const g = [...right]
  let left = total
  for (let j = 0; j < p; j++) {
    let pivot = factor[j]![j]!
    for (let k = 0; k < j; k++) pivot -= factor[j]![k]! ** 2
    if (!(pivot > matrix[j]![j]! * 1e-12)) return null
    const root = Math.sqrt(pivot)
    factor[j]![j] = root
    for (let i = j + 1; i < p; i++) {
      let value = factor[i]![j]!
      for (let k = 0; k < j; k++) value -= factor[i]![k]! * factor[j]![k]!
      factor[i]![j] = value / root
    }
    for (let k = 0; k < j; k++) g[j]! -= factor[j]![k]! * g[k]!
    g[j]! /= root
    left -= g[j]! ** 2
  }
  for (let i = p - 1; i >= 0; i--) {
    for (let k = i + 1; k < p; k++) g[i]! -= factor[k]![i]! * g[k]!
    g[i]! /= factor[i]![i]!
  }
  return { squares: left, coefficients: g }
}
