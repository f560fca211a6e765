/**
 * Quantile regression of a line: the exact minimum of `sum(rho_tau(y - a - b x))`, a corner of its linear programme, that
 * is, a line through two of the points. From a first corner it goes along edges, each to the least sum on that edge,
 * until no edge leads down; where several lines share the minimum, it is the one with the smallest slope.
 *
 * Sources: R. Koenker, G. Bassett, "Regression quantiles", Econometrica 46 (1978) 33, https://doi.org/10.2307/1913643;
 * edges searched whole: P. Bloomfield, W. L. Steiger, "Least absolute deviations", Birkhaeuser 1983, section 6.
 */
import { selectInPlace, selectWeightedInPlace } from './order-statistics'

/** A line with a given share of the points below it. */
export interface QuantileLine {
  readonly slope: number
  /** The line goes through (x, y), one of the points. */
  readonly x: number
  readonly y: number
}

/** Residuals less than this share of the spread of y are on the line; and sums less than this share of theirs are zero. */
const ON_LINE = 1e-12
const LEVEL = 1e-11

interface Problem {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly tau: number
  readonly onLine: number
}

/** A corner, as the point that it turns about and its slope; `on` are the points that it goes through. */
interface Corner {
  readonly pivot: number
  readonly slope: number
  readonly on: readonly number[]
}

/**
 * @param x not all equal; @param y of the same length, both finite
 * @param tau share of the points that lies below the line, 0 to 1
 * @example quantileLine([1, 2, 3, 4, 5], [1, 3, 3, 9, 5], 0.5).slope // 1
 */
export function quantileLine(x: ArrayLike<number>, y: ArrayLike<number>, tau: number): QuantileLine {
  const middleX = x[0] ?? NaN
  const middleY = y[0] ?? NaN
  const dx = Float64Array.from(x, (value) => value - middleX)
  const dy = Float64Array.from(y, (value) => value - middleY)
  const spread = dy.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  const problem = { x: dx, y: dy, tau, onLine: ON_LINE * spread }
  let corner = firstCorner(problem)
  for (let down = descend(problem, corner, -1); down; down = descend(problem, corner, -1)) corner = down
  // All corners of the least sum are joined by edges of it, and the sum along them is level.
  for (let flat = descend(problem, corner, 1); flat; flat = descend(problem, corner, 1)) corner = flat
  return { slope: corner.slope, x: (dx[corner.pivot] ?? NaN) + middleX, y: (dy[corner.pivot] ?? NaN) + middleY }
}

/** The best line through the point at the right level of a line through the ends. */
function firstCorner(problem: Problem): Corner {
  const { x, y, tau } = problem
  let leftmost = 0
  let rightmost = 0
  for (let i = 1; i < x.length; i += 1) {
    if ((x[i] ?? NaN) < (x[leftmost] ?? NaN)) leftmost = i
    if ((x[i] ?? NaN) > (x[rightmost] ?? NaN)) rightmost = i
  }
  const slope = slopeThrough(problem, leftmost, rightmost)
  const residuals = y.map((value, i) => value - slope * (x[i] ?? NaN))
  const wanted = selectInPlace(Float64Array.from(residuals), Math.min(y.length - 1, Math.floor(tau * y.length)))
  const pivot = residuals.indexOf(wanted)
  // Whichever way is down from there; at the foot already, the nearest corner will do.
  return (
    alongEdge(problem, pivot, slope, 1, -1) ??
    alongEdge(problem, pivot, slope, -1, -1) ??
    nearestCorner(problem, pivot, slope)
  )
}

/**
 * The next corner along the steepest edge down (`kind` -1), or along a level edge to a smaller slope (`kind` 1).
 */
function descend(problem: Problem, corner: Corner, kind: -1 | 1): Corner | null {
  let best: { readonly pivot: number; readonly way: -1 | 1; readonly rate: number } | null = null
  for (const pivot of corner.on) {
    const { up, down, level } = ratesAbout(problem, pivot, corner.slope)
    if (kind === -1) {
      const [way, rate] = up < down ? ([1, up] as const) : ([-1, down] as const)
      if (rate < -level && (best === null || rate < best.rate)) best = { pivot, way, rate }
    } else if (Math.abs(down) <= level) best = { pivot, way: -1, rate: down }
  }
  return best && alongEdge(problem, best.pivot, corner.slope, best.way, kind)
}

/** How fast the sum changes as a line through a point turns up and down, and how much of that may be rounding. */
function ratesAbout({ x, y, tau, onLine }: Problem, pivot: number, slope: number) {
  const px = x[pivot]!
  const py = y[pivot]!
  let off = 0 // of points off the line, which change by as much either way
  let right = 0
  let left = 0
  let weights = 0
  for (let i = 0; i < x.length; i += 1) {
    const run = x[i]! - px
    const residual = y[i]! - py - slope * run
    weights += Math.abs(run)
    if (Math.abs(residual) > onLine) off -= run * (residual > 0 ? tau : tau - 1)
    else if (run > 0) right += run
    else left -= run
  }
  return {
    up: off + (1 - tau) * right + tau * left,
    down: -off + tau * right + (1 - tau) * left,
    level: LEVEL * weights,
  }
}

/**
 * Turns the line about a point until the sum no longer falls (`kind` -1) or is no longer level (1): crossing a point adds
 * its distance in x to the rate.
 */
function alongEdge(problem: Problem, pivot: number, slope: number, way: -1 | 1, kind: -1 | 1): Corner | null {
  const { x, y, onLine } = problem
  const { up, down, level } = ratesAbout(problem, pivot, slope)
  const rate = way === 1 ? up : down
  if (kind === -1 ? rate >= -level : Math.abs(rate) > level) return null
  const px = x[pivot]!
  const py = y[pivot]!
  const turns = new Float64Array(x.length) // as far as the points ahead
  const weights = new Float64Array(x.length)
  let ahead = 0
  for (let i = 0; i < x.length; i += 1) {
    const run = x[i]! - px
    const rise = y[i]! - py
    const residual = rise - slope * run
    // A line that turns up meets what is above it on the right, and below it on the left.
    if (run === 0 || Math.abs(residual) <= onLine || residual > 0 !== way * run > 0) continue
    turns[ahead] = way * (rise / run)
    weights[ahead] = Math.abs(run)
    ahead += 1
  }
  const next = way * selectWeightedInPlace(turns, weights, -level - rate, ahead)
  return Number.isNaN(next) ? null : { pivot, slope: next, on: pointsOn(problem, pivot, next) }
}

function nearestCorner(problem: Problem, pivot: number, slope: number): Corner {
  const { x } = problem
  let nearest = NaN
  for (let i = 0; i < x.length; i += 1) {
    if (x[i] === x[pivot]) continue
    const own = slopeThrough(problem, pivot, i)
    if (!(Math.abs(own - slope) >= Math.abs(nearest - slope))) nearest = own
  }
  return { pivot, slope: nearest, on: pointsOn(problem, pivot, nearest) }
}

function slopeThrough({ x, y }: Problem, a: number, b: number): number {
  return ((y[b] ?? NaN) - (y[a] ?? NaN)) / ((x[b] ?? NaN) - (x[a] ?? NaN))
}

/** Copies of one point, as a resample has side by side, are on it once: the line turns about each in the same way. */
function pointsOn({ x, y, onLine }: Problem, pivot: number, slope: number): readonly number[] {
  const [px, py] = [x[pivot]!, y[pivot]!]
  const on: number[] = []
  let last = -1
  for (let i = 0; i < x.length; i += 1) {
    if (Math.abs(y[i]! - py - slope * (x[i]! - px)) > onLine || (x[i] === x[last] && y[i] === y[last])) continue
    on.push(i)
    last = i
  }
  return on
}
