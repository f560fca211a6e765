/**
 * Quantile regression on two columns: the exact minimum of `sum(w rho_tau(y - a - b u - c v))`, a corner of its linear
 * programme, that is, a plane through three of the points. From a corner it goes along the steepest edge to the least sum
 * on it, until no edge leads down.
 *
 * Points that lie on the plane by chance would hide edges, so the search is on values moved by less than a billionth of
 * their spread, each by its own amount; the corner it ends at is one of the true problem, and the plane goes through its
 * three points as they are.
 *
 * Sources: R. Koenker, G. Bassett, "Regression quantiles", Econometrica 46 (1978) 33, https://doi.org/10.2307/1913643;
 * edges searched whole: P. Bloomfield, W. L. Steiger, "Least absolute deviations", Birkhaeuser 1983, section 6.
 */
import { selectWeightedInPlace } from './order-statistics'

/** The plane `y = a + b u + c v`. */
export interface QuantilePlane {
  readonly a: number
  readonly b: number
  readonly c: number
}

/** How far values are moved for the search, as a share of their spread. */
const MOVED = 1e-10
/** Rates of change below this share of what they are made of are rounding. */
const LEVEL = 1e-9
/** A triangle of less than this share of the columns' spreads is a line. */
const FLAT = 1e-9

interface Problem {
  readonly u: Float64Array
  readonly v: Float64Array
  readonly y: Float64Array
  readonly tau: number
  readonly counts: ArrayLike<number>
  /** Room for the points ahead on an edge. */
  readonly turns: Float64Array
  readonly weights: Float64Array
}

/** Numbers of the three points that a plane goes through. */
type Corner = readonly [number, number, number]
type Vector = readonly [number, number, number]

/**
 * Prepares the planes through resamples of the same points.
 * @param u, v, y of equal length, finite
 * @param tau share of the points that lies below the plane, 0 to 1
 * @returns a function of how often each point counts; null where the points that count span no plane
 */
export function quantilePlane(
  u: readonly number[],
  v: readonly number[],
  y: readonly number[],
  tau: number,
): (counts: ArrayLike<number>) => QuantilePlane | null {
  const [du, dv] = [centred(u), centred(v)]
  const spread = Math.max(...y) - Math.min(...y) || 1
  // Fractions of multiples of the golden ratio: no two alike, and in no order of the points.
  const moved = Float64Array.from(y, (value, i) => value + MOVED * spread * (((i + 1) * 0.6180339887498949) % 1))
  const room = { turns: new Float64Array(y.length), weights: new Float64Array(y.length) }
  let kept: Corner | null = null
  return (counts) => {
    const problem = { u: du.values, v: dv.values, y: moved, tau, counts, ...room }
    let corner = kept?.every((point) => (counts[point] ?? 0) > 0) ? kept : firstCorner(problem)
    if (corner === null) return null
    for (let next = edgeDown(problem, corner); next; next = edgeDown(problem, corner)) corner = next
    kept ??= corner
    const plane = planeThrough(edgesAt(problem, corner), corner, y)
    return { a: plane[0] - plane[1] * du.mean - plane[2] * dv.mean, b: plane[1], c: plane[2] }
  }
}

function centred(values: readonly number[]): { readonly mean: number; readonly values: Float64Array } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return { mean, values: Float64Array.from(values, (value) => value - mean) }
}

/** The ends in u, and the point farthest from the line through them. */
function firstCorner({ u, v, counts }: Problem): Corner | null {
  const points = Array.from(u.keys()).filter((i) => (counts[i] ?? 0) > 0)
  const by = (values: Float64Array) => points.toSorted((i, j) => at(values, i) - at(values, j))
  const [first, last] = [by(u)[0], by(u).at(-1)]
  const ends = by(v)
  if (first === undefined || last === undefined) return null
  const area = (i: number): number =>
    Math.abs(
      (at(u, last) - at(u, first)) * (at(v, i) - at(v, first)) -
        (at(v, last) - at(v, first)) * (at(u, i) - at(u, first)),
    )
  const third = points.reduce((best, i) => (area(i) > area(best) ? i : best), first)
  const across = at(v, ends.at(-1) ?? first) - at(v, ends[0] ?? first)
  return area(third) > FLAT * (at(u, last) - at(u, first)) * across ? [first, last, third] : null
}

/** By point of the corner, how the plane moves as its height there rises by one: the columns of an inverse. */
function edgesAt({ u, v }: Problem, [i, j, k]: Corner): readonly [Vector, Vector, Vector] {
  const edge = (one: number, other: number, own: number): Vector => {
    const [pu, pv, qu, qv] = [at(u, one), at(v, one), at(u, other), at(v, other)]
    const across = (x: number, z: number) => pu * qv - qu * pv + (pv - qv) * x + (qu - pu) * z
    const height = across(at(u, own), at(v, own))
    return [(pu * qv - qu * pv) / height, (pv - qv) / height, (qu - pu) / height]
  }
  return [edge(j, k, i), edge(i, k, j), edge(i, j, k)]
}

function planeThrough(edges: readonly [Vector, Vector, Vector], corner: Corner, y: ArrayLike<number>): Vector {
  const part = (index: 0 | 1 | 2): number =>
    edges.reduce((sum, edge, point) => sum + edge[index] * (y[corner[point] ?? 0] ?? NaN), 0)
  return [part(0), part(1), part(2)]
}

/** The corner at the least sum along the steepest edge down; null at the foot. */
function edgeDown(problem: Problem, corner: Corner): Corner | null {
  const { u, v, y, tau, counts, turns, weights } = problem
  const edges = edgesAt(problem, corner)
  const [a, b, c] = planeThrough(edges, corner, y)
  const residual = (i: number): number => at(y, i) - a - b * at(u, i) - c * at(v, i)
  let best: { readonly point: number; readonly way: 1 | -1; readonly rate: number; readonly size: number } | null = null
  edges.forEach(([ea, eb, ec], point) => {
    let rate = 0
    let size = 0
    for (let i = 0; i < y.length; i += 1) {
      const count = counts[i] ?? 0
      if (count === 0 || corner.includes(i)) continue
      const rise = count * (ea + eb * at(u, i) + ec * at(v, i))
      rate += rise * (residual(i) > 0 ? -tau : 1 - tau)
      size += Math.abs(rise)
    }
    const own = counts[corner[point] ?? 0] ?? 0
    for (const [way, total] of [
      [1, rate + own * (1 - tau)],
      [-1, -rate + own * tau],
    ] as const) {
      if (total < -LEVEL * (size + own) && (best === null || total / size < best.rate / best.size))
        best = { point, way, rate: total, size }
    }
  })
  if (best === null) return null
  const { point, way, rate } = best as { point: number; way: 1 | -1; rate: number }
  const [ea, eb, ec] = edges[point] ?? [NaN, NaN, NaN]
  const turnOf = (i: number): number => (way * residual(i)) / (ea + eb * at(u, i) + ec * at(v, i))
  let ahead = 0
  for (let i = 0; i < y.length; i += 1) {
    const count = counts[i] ?? 0
    if (count === 0 || corner.includes(i)) continue
    const turn = turnOf(i)
    if (!(turn > 0) || !Number.isFinite(turn)) continue
    turns[ahead] = turn
    weights[ahead] = count * Math.abs(ea + eb * at(u, i) + ec * at(v, i))
    ahead += 1
  }
  const least = selectWeightedInPlace(turns, weights, -rate, ahead)
  if (Number.isNaN(least)) return null
  let next = -1
  for (let i = 0; i < y.length && next < 0; i += 1)
    if ((counts[i] ?? 0) > 0 && !corner.includes(i) && turnOf(i) === least) next = i
  if (next < 0) return null
  const [i, j, k] = corner
  return point === 0 ? [next, j, k] : point === 1 ? [i, next, k] : [i, j, next]
}

const at = (values: Float64Array, i: number): number => values[i] ?? NaN
