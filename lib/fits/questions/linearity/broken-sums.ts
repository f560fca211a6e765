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
  const ends = [...candidates.kink, ...candidates['two-lines']].flatMap(({ before }) => [before, before + 1])
  const { total, quadratic: withQuadratic, at } = sumsUpTo(t, y, rho, [0, ...ends, n])
  const between = (from: number, to: number): Side => {
    const [a, b] = [at(from), at(to)]
    return { ww: b.ww - a.ww, wu: b.wu - a.wu, uu: b.uu - a.uu, wy: b.wy - a.wy, uy: b.uy - a.uy }
  }
  const zAt = (i: number): number => y[i]! - rho * y[i - 1]!
  const all = between(0, n)
  const line: Normal = {
    matrix: [
      [all.ww, all.wu],
      [all.wu, all.uu],
    ],
    right: [all.wy, all.uy],
  }
  const { across, square, right } = withQuadratic
  const quadratic: Normal = {
    matrix: [...line.matrix.map((row, i) => [...row, across[i]!]), [...across, square]],
    right: [...line.right, right],
  }
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
    return addRow(normal, [-rho, -rho * t[b - 1]!, 1, t[b]!], zAt(b))
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
    return addRow(normal, [1 - rho, -rho * (t[b - 1]! - k), t[b]! - k], zAt(b))
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

/** Sums over the rows before each of some places, and over all: of the squares of y, and of products with the dates squared. */
interface SumsUpTo {
  readonly at: (place: number) => Side
  readonly total: number
  readonly quadratic: { readonly across: readonly [number, number]; readonly square: number; readonly right: number }
}

/** One pass that keeps nothing but what is asked for: a series may have a million rows, and is summed for a hundred rho. */
function sumsUpTo(t: Float64Array, y: Float64Array, rho: number, places: readonly number[]): SumsUpTo {
  const n = t.length
  const wanted = Uint32Array.from(new Set(places)).sort()
  const found = new Map<number, Side>()
  const first = Math.sqrt(1 - rho * rho)
  let [ww, wu, uu, wy, uy] = [0, 0, 0, 0, 0]
  let [total, wq, uq, qq, qy] = [0, 0, 0, 0, 0]
  let next = 0
  for (let i = 0; i <= n; i++) {
    if (wanted[next] === i) {
      found.set(i, { ww, wu, uu, wy, uy })
      next += 1
    }
    if (i === n) break
    // Each column less what the row before foretells of it: the constant, dates, their squares, y.
    const w = i === 0 ? first : 1 - rho
    const u = i === 0 ? first * t[0]! : t[i]! - rho * t[i - 1]!
    const q = i === 0 ? first * t[0]! ** 2 : t[i]! ** 2 - rho * t[i - 1]! ** 2
    const z = i === 0 ? first * y[0]! : y[i]! - rho * y[i - 1]!
    ww += w * w
    wu += w * u
    uu += u * u
    wy += w * z
    uy += u * z
    total += z * z
    wq += w * q
    uq += u * q
    qq += q * q
    qy += q * z
  }
  const none = { ww: NaN, wu: NaN, uu: NaN, wy: NaN, uy: NaN }
  return { at: (place) => found.get(place) ?? none, total, quadratic: { across: [wq, uq], square: qq, right: qy } }
}

function addRow({ matrix, right }: Normal, row: readonly number[], y: number): Normal {
  return {
    matrix: matrix.map((line, i) => line.map((value, j) => value + row[i]! * row[j]!)),
    right: right.map((value, i) => value + row[i]! * y),
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
