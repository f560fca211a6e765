/**
 * The likeliest correlation of a residual with the one before, of each shape with its own best break. Minus twice the log
 * likelihood of n rows, constants left out, is `n ln(S(rho)/n) - ln(1 - rho²)` (Beach and MacKinnon 1978).
 */
import type { BreakCandidates, LineShape, ShapeSquares } from './broken-sums'

/** Least squares of every shape at a rho, over all candidates or over those given. */
export type SquaresAt = (rho: number, tried?: BreakCandidates) => Readonly<Record<LineShape, ShapeSquares | null>>

/** A shape at its likeliest rho. */
export interface Likeliest {
  readonly found: ShapeSquares
  readonly rho: number
  /** Minus twice the log likelihood, constants left out. */
  readonly deviance: number
}

const GRID = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.9999]
/** A golden section of a tenth down to 1e-7. */
const SECTIONS = 30
const GOLDEN = (Math.sqrt(5) - 1) / 2

/**
 * Which break is best changes with rho, so there may be several dips: a grid over all candidates, then a golden section
 * about the grid's best among the breaks that are best near there, and all candidates once more at the end.
 * @param at squares by rho; @param n rows
 * @returns for a shape its likeliest rho from 0 to 0.9999, or null where the shape can't be fitted
 */
export function likeliestRho(at: SquaresAt, n: number): (shape: LineShape) => Likeliest | null {
  const devianceOf = (found: ShapeSquares, rho: number) => n * Math.log(found.squares / n) - Math.log(1 - rho * rho)
  let scanned: readonly ReturnType<SquaresAt>[] | null = null
  return (shape) => {
    scanned ??= GRID.map((rho) => at(rho))
    const dips = scanned.flatMap((all, place) => {
      const found = all[shape]
      const rho = GRID[place] ?? 0
      return found ? [{ found, rho, deviance: devianceOf(found, rho), place }] : []
    })
    const [first] = dips
    if (!first) return null
    const lower = (a: Likeliest, b: Likeliest) => (b.deviance < a.deviance ? b : a)
    const { place } = dips.reduce((a, b) => (b.deviance < a.deviance ? b : a), first)
    const near = scanned.slice(Math.max(0, place - 1), place + 2)
    const breaks = near.flatMap((all) => all[shape]?.candidate ?? [])
    const few: BreakCandidates = {
      kink: shape === 'kink' ? breaks : [],
      'two-lines': shape === 'two-lines' ? breaks : [],
    }
    const tried = (rho: number, among?: BreakCandidates): Likeliest => {
      const found = at(rho, among)[shape] ?? first.found
      return { found, rho, deviance: devianceOf(found, rho) }
    }
    let [low, high] = [GRID[Math.max(0, place - 1)] ?? 0, GRID[Math.min(GRID.length - 1, place + 1)] ?? 0]
    let [left, right] = [tried(high - GOLDEN * (high - low), few), tried(low + GOLDEN * (high - low), few)]
    for (let step = 0; step < SECTIONS; step++) {
      if (left.deviance <= right.deviance) {
        high = right.rho
        right = left
        left = tried(high - GOLDEN * (high - low), few)
      } else {
        low = left.rho
        left = right
        right = tried(low + GOLDEN * (high - low), few)
      }
    }
    return [...dips, tried(lower(left, right).rho)].reduce<Likeliest>(lower, first)
  }
}
