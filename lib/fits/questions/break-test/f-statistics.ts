/**
 * The F statistic of one line against a broken one at every candidate date, from running sums: a handful of operations a
 * point and a candidate, so that thousands of simulated series cost milliseconds.
 *
 * Source: D. W. K. Andrews, "Tests for parameter instability and structural change with unknown change point",
 * Econometrica 61 (1993) 821, https://doi.org/10.2307/2951764. Two lines: F with 2 and n - 4 degrees of freedom (the
 * statistic that strucchange's `Fstats` prints is twice it); kink: F with 1 and n - 3.
 */
import type { BreakCandidate, BreakShape } from './candidates'

/** F of every candidate, prepared once for the dates and asked for many series. */
export interface BreakScorer {
  /** Parameters that the break adds: 2 for two lines, 1 for a kink. */
  readonly added: number
  /** Residual degrees of freedom of the broken line. */
  readonly df: number
  /**
   * Residuals about the one line, in place: what `score` asks for, since a line added to y changes no F.
   */
  readonly takeLineOff: (y: Float64Array) => void
  /**
   * @param residuals of the one line, in date order
   * @param f filled with F at each candidate
   * @returns the largest F; `Infinity` where a broken line meets every point
   */
  readonly score: (residuals: Float64Array, f: Float64Array) => number
}

/** A remainder under this share of what it was taken from is rounding: the broken line meets every point. */
const ROUNDING = 1e-14

/**
 * @param years decimal years in date order, at least two of them different
 * @param candidates of `breakCandidates` for the same years and shape
 */
export function breakScorer(
  years: ArrayLike<number>,
  candidates: readonly BreakCandidate[],
  shape: BreakShape,
): BreakScorer {
  const n = years.length
  const t = new Float64Array(n)
  let mean = 0
  for (let i = 0; i < n; i++) mean += (years[i] ?? NaN) / n
  for (let i = 0; i < n; i++) t[i] = (years[i] ?? NaN) - mean
  let squares = 0
  let rest = 0
  for (let i = 0; i < n; i++) rest += t[i]! / n
  for (let i = 0; i < n; i++) {
    t[i]! -= rest
    squares += t[i]! * t[i]!
  }
  const takeLineOff = (y: Float64Array): void => {
    let sum = 0
    let product = 0
    for (let i = 0; i < n; i++) {
      sum += y[i]!
      product += t[i]! * y[i]!
    }
    const [level, slope] = [sum / n, product / squares]
    for (let i = 0; i < n; i++) y[i]! -= level + slope * t[i]!
  }

  const gain = shape === 'kink' ? kinkGain(t, squares, candidates, mean + rest) : twoLinesGain(t, squares, candidates)
  const added = shape === 'kink' ? 1 : 2
  const df = n - 2 - added
  const sums = new Float64Array(n + 1)
  const products = new Float64Array(n + 1)
  const score = (residuals: Float64Array, f: Float64Array): number => {
    let total = 0
    for (let i = 0; i < n; i++) {
      const e = residuals[i]!
      sums[i + 1] = sums[i]! + e
      products[i + 1] = products[i]! + t[i]! * e
      total += e * e
    }
    let largest = 0
    for (let c = 0; c < candidates.length; c++) {
      const gained = gain(c, sums, products)
      const left = total - gained
      const value = !(gained > 0) ? 0 : left > total * ROUNDING ? gained / added / (left / df) : Infinity
      f[c] = value
      if (value > largest) largest = value
    }
    return largest
  }
  return { added, df, takeLineOff, score }
}

/** Sum of squares that the break explains at candidate `c`, from running sums of residuals e and of t e. */
type Gain = (c: number, sums: Float64Array, products: Float64Array) => number

/**
 * Residuals e are orthogonal to the line, so sums after the break are the negatives of those before it, and each side's
 * line explains `S²/n + (P - mean S)²/Q` with S = sum e, P = sum t e, Q = squares of t about the side's mean.
 */
function twoLinesGain(t: Float64Array, squares: number, candidates: readonly BreakCandidate[]): Gain {
  const n = t.length
  const running = runningSums(t)
  const weights = candidates.map(({ before }) => {
    const sum = running.sums[before]!
    const square = running.squares[before]!
    const after = n - before
    const [left, right] = [sum / before, -sum / after]
    return {
      before,
      level: 1 / before + 1 / after,
      left,
      right,
      one: 1 / (square - before * left * left),
      other: 1 / (squares - square - after * right * right),
    }
  })
  return (c, sums, products) => {
    const { before, level, left, right, one, other } = weights[c]!
    const S = sums[before]!
    const P = products[before]!
    return S * S * level + (P - left * S) ** 2 * one + (P - right * S) ** 2 * other
  }
}

/** The hinge `h = max(0, t - knot)` freed of the line explains `(h e)² / (h h)`. */
function kinkGain(t: Float64Array, squares: number, candidates: readonly BreakCandidate[], mean: number): Gain {
  const n = t.length
  const running = runningSums(t)
  const weights = candidates.map(({ before, decimalYear }) => {
    const knot = decimalYear - mean
    // Sums of t and t² over the points after the knot, and from them those of h, t h and h².
    const after = n - before
    const first = -running.sums[before]!
    const second = squares - running.squares[before]!
    const hinge = first - knot * after
    const product = second - knot * first
    const square = second - 2 * knot * first + knot * knot * after
    return { before, knot, one: 1 / (square - (hinge * hinge) / n - (product * product) / squares) }
  })
  return (c, sums, products) => {
    const { before, knot, one } = weights[c]!
    const after = products[n]! - products[before]! - knot * (sums[n]! - sums[before]!)
    return after * after * one
  }
}

/** Sums of t and of t² over the first i points, for each i. */
function runningSums(t: Float64Array): { readonly sums: Float64Array; readonly squares: Float64Array } {
  const sums = new Float64Array(t.length + 1)
  const squares = new Float64Array(t.length + 1)
  for (let i = 0; i < t.length; i++) {
    sums[i + 1] = sums[i]! + t[i]!
    squares[i + 1] = squares[i]! + t[i]! * t[i]!
  }
  return { sums, squares }
}
