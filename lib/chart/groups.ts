/** Which colour and shape a group of points gets: the eight largest groups by name, the rest one quiet group. */
import type { Figure } from '@/lib/figure/figure'
import { type MarkShape, markShapes } from './mark-shape'

/** How the points of a group look, and how many there are. */
export interface GroupStyle {
  readonly group: string
  /** Index into the palette's groups; null: the quiet rest, in ink. */
  readonly colour: number | null
  readonly shape: MarkShape
  readonly count: number
}

const MOST = 8

/** Rows without a value in the coloured field. */
export const noGroup: GroupStyle = { group: '', colour: null, shape: 'circle', count: 0 }

/** Styles of the fitted rows' groups, largest first (ties by name); empty where the view colours by nothing. */
export function groupStyles(figure: Pick<Figure, 'points' | 'view'>): readonly GroupStyle[] {
  if (figure.view.color === null) return []
  const counts = new Map<string, number>()
  for (const { group } of figure.points) if (group !== null) counts.set(group, (counts.get(group) ?? 0) + 1)
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([group, count], index) => ({
      group,
      count,
      colour: index < MOST ? index : null,
      shape: markShapes[index] ?? 'circle',
    }))
}
