/** The dates that a chart shows, as a view keeps them (`x`): two days, or null for all that there is. */
import { isoDate } from '@/lib/data/decimal-year'
import type { View } from '@/lib/view/view'
import type { Figure } from './figure'

/** Narrower, and the axis has no ticks to stand on. */
const LEAST_YEARS = 10 / 365.25

/**
 * @param from, to decimal years, in either order
 * @returns null where they are too close to be a window
 */
export function windowBetween(from: number, to: number): View['x'] {
  if (Math.abs(to - from) < LEAST_YEARS) return null
  const [first, last] = [isoDate(Math.min(from, to)), isoDate(Math.max(from, to))]
  return first === null || last === null ? null : [first, last]
}

/**
 * The window grown or shrunk about a date.
 * @param domain decimal years at the two ends of the axis
 * @param at     decimal year that stays in its place
 * @param factor below 1 shows less
 * @returns null where all dates of the figures are in sight again; the same window where it is as narrow as can be
 */
export function zoomedWindow(
  figures: readonly Pick<Figure, 'points' | 'context' | 'view'>[],
  [low, high]: readonly [number, number],
  at: number,
  factor: number,
): View['x'] {
  const [from, to] = [at - (at - low) * factor, at + (high - at) * factor]
  const holdsAll = figures.every(({ points, context }) =>
    [...points, ...context].every(({ decimalYear: year }) => from <= year && year <= to),
  )
  return holdsAll && factor > 1 ? null : (windowBetween(from, to) ?? figures[0]?.view.x ?? null)
}
