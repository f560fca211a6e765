/**
 * Clipping to the plot in data space, so that no renderer needs a clip path and no line leaves the picture. Straight means
 * straight on the drawn axes; an end made by clipping lies exactly on the edge.
 */
import type { Axis } from '@/lib/figure/figure'
import { axisShare, axisValue } from './layout-scale'

/** A decimal year and a cost. */
export type DataPoint = readonly [decimalYear: number, value: number]

interface SharePoint {
  readonly u: number
  readonly v: number
}

/** The parts of a polyline inside the plot, in order (Liang and Barsky's parametric clipping, segment by segment). */
export function clipPolyline(points: readonly DataPoint[], x: Axis, y: Axis): readonly (readonly DataPoint[])[] {
  const pieces: DataPoint[][] = []
  let piece: DataPoint[] = []
  const close = (): void => {
    if (piece.length > 1) pieces.push(piece)
    piece = []
  }
  for (let index = 1; index < points.length; index++) {
    const from = points[index - 1]
    const to = points[index]
    if (!from || !to) continue
    const a = share(from, x, y)
    const b = share(to, x, y)
    const part = finite(a) && finite(b) ? insidePart(a, b) : null
    if (!part) {
      close()
      continue
    }
    const [start, end] = part
    if (start > 0) close()
    if (piece.length === 0) piece.push(start === 0 ? from : data(between(a, b, start), x, y))
    piece.push(end === 1 ? to : data(between(a, b, end), x, y))
    if (end < 1) close()
  }
  close()
  return pieces
}

/** A polygon cut to the plot (Sutherland and Hodgman); empty where nothing is left. */
export function clipPolygon(points: readonly DataPoint[], x: Axis, y: Axis): readonly DataPoint[] {
  const distances: readonly ((point: SharePoint) => number)[] = [
    ({ u }) => u,
    ({ u }) => 1 - u,
    ({ v }) => v,
    ({ v }) => 1 - v,
  ]
  let ring: readonly SharePoint[] = points.map((point) => share(point, x, y)).filter(finite)
  for (const distance of distances) ring = cutRing(ring, distance)
  return ring.length < 3 ? [] : ring.map((point) => data(point, x, y))
}

function cutRing(ring: readonly SharePoint[], distance: (point: SharePoint) => number): readonly SharePoint[] {
  return ring.flatMap((point, index) => {
    const before = ring[(index + ring.length - 1) % ring.length] ?? point
    const here = distance(point)
    const there = distance(before)
    const crossing = here >= 0 !== there >= 0 ? [between(before, point, there / (there - here))] : []
    return here >= 0 ? [...crossing, point] : crossing
  })
}

/** Parameters of the part of the segment inside the unit square, or null. */
function insidePart(a: SharePoint, b: SharePoint): readonly [number, number] | null {
  let start = 0
  let end = 1
  const edges = [
    [a.u - b.u, a.u],
    [b.u - a.u, 1 - a.u],
    [a.v - b.v, a.v],
    [b.v - a.v, 1 - a.v],
  ] as const
  for (const [outward, room] of edges) {
    if (outward === 0) {
      if (room < 0) return null
    } else if (outward < 0) start = Math.max(start, room / outward)
    else end = Math.min(end, room / outward)
  }
  return start <= end ? [start, end] : null
}

const between = (a: SharePoint, b: SharePoint, t: number): SharePoint => ({
  u: a.u + t * (b.u - a.u),
  v: a.v + t * (b.v - a.v),
})

const share = ([year, value]: DataPoint, x: Axis, y: Axis): SharePoint => ({
  u: axisShare(x, year),
  v: Math.min(1e6, axisShare(y, value)),
})

const data = ({ u, v }: SharePoint, x: Axis, y: Axis): DataPoint => [axisValue(x, u), axisValue(y, v)]
const finite = ({ u, v }: SharePoint): boolean => Number.isFinite(u) && Number.isFinite(v)
