/** Finding a point under a finger or from the keyboard: over all drawn points at once, not series by series. */

/** A point that can be found, in pixels of the picture. */
export interface Located {
  readonly id: string
  readonly x: number
  readonly y: number
}

/** A fingertip's worth of pixels: the radius within which a point counts as meant. */
const REACH = 24

/**
 * The closest point within reach; of equally close ones the last drawn, which lies on top. Linear in the number of points:
 * 100,000 take about a millisecond, no index is needed.
 */
export function nearestPoint<T extends Located>(points: readonly T[], x: number, y: number, reach = REACH): T | null {
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
