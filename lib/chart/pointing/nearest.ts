/** Finding a point under a finger or from the keyboard: over all drawn points at once, not series by series. */

/** A point that can be found, in pixels of the picture. */
export interface Located {
  readonly id: string
  readonly x: number
  readonly y: number
}

/** Radius within which a point counts as meant, in pixels: a fingertip's worth, and that of a mouse, which is exact. */
export const FINGER = 24
const MOUSE = 12
/** A mouse that has a point keeps it this far, as long as it is on no other: so wide is the way from a dot to its card. */
const KEPT = 16
/** Dots this close cover one another: a pointer alone can't tell which is meant. */
const COVERED = 4

/** The closest point within reach; of equally close ones the last drawn, which lies on top. Linear in the points: see `pointGrid`. */
export function nearestPoint<T extends Located>(points: readonly T[], x: number, y: number, reach = FINGER): T | null {
  let best: T | null = null
  let least = reach * reach
  for (const point of points) {
    const distance = (point.x - x) ** 2 + (point.y - y) ** 2
    if (distance <= least) {
      best = point
      least = distance
    }
  }
  return best
}

/** What a mouse is on, given the point that it has been on: that one while the mouse is near it and on no other. */
export function hoveredPoint<T extends Located>(
  points: readonly T[],
  x: number,
  y: number,
  before: string | null,
): T | null {
  const kept = before === null ? undefined : points.find(({ id }) => id === before)
  if (!kept || Math.hypot(kept.x - x, kept.y - y) > KEPT) return nearestPoint(points, x, y, MOUSE)
  return nearestPoint(points, x, y, COVERED + 1) ?? kept
}

/** A point with those that it covers or that cover it, in reading order. */
export function pointsHere<T extends Located>(points: readonly T[], at: Located): readonly T[] {
  return dateOrder(points.filter(({ x, y }) => Math.hypot(x - at.x, y - at.y) <= COVERED))
}

/** Reading order for the keyboard: by date, then from high cost to low, then by id so that ties never swap. */
export function dateOrder<T extends Located>(points: readonly T[]): readonly T[] {
  return [...points].sort((a, b) => a.x - b.x || a.y - b.y || (a.id < b.id ? -1 : 1))
}

/** Where a key leads in reading order. */
export type Step = 'next' | 'previous' | 'first' | 'last'

/** The point that a key leads to from the current one (null: none yet); stays at the ends. Null only without points. */
export function stepPoint<T extends Located>(order: readonly T[], current: string | null, step: Step): T | null {
  const at = order.findIndex(({ id }) => id === current)
  const to =
    step === 'first' || (at < 0 && step === 'next')
      ? 0
      : step === 'last' || at < 0
        ? order.length - 1
        : Math.min(order.length - 1, Math.max(0, at + (step === 'next' ? 1 : -1)))
  return order[to] ?? null
}
