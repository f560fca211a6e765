/** Names of points: which are wanted, in which order, and where each may stand. */
import type { Box, Obstacles } from './label-obstacles'
import { type Candidate, type PlacedLabel, placeLabels } from './labels'
import type { PlacedPoint, Unlabelled } from '../placed'
import { ellipsis } from './wrap-text'

const LONGEST_NAME = { wide: 168, compact: 104 }
/** Names beyond which a picture is no longer read name by name. */
const MOST_NAMES = 150
/** Ink that a name may cover: a few cells of a frontier's steps or of an interval's edge, never a line or a dot. */
const TOLERANCE = 9

/** Names of the points that the views ask for; those that fit. */
export function pointLabels(scene: Unlabelled, ink: Obstacles, taken: readonly Box[]): readonly PlacedLabel[] {
  const { layers, fontSize, compact, plot, size } = scene
  const wanted = layers
    .flatMap(({ figure: { view }, points }) =>
      points.filter(({ point }) => view.labels === 'all' || (view.labels !== 'none' && point.record)),
    )
    .sort(
      (a, b) =>
        Number(b.point.record) - Number(a.point.record) ||
        Number(b.point.emphasised) - Number(a.point.emphasised) ||
        a.x - b.x,
    )
  // The newest and the oldest name matter most to a reader; then the rest from left to right. A name that several points
  // have stands once: twice it would tell none of them apart.
  const [first, last] = [wanted[0], wanted.at(-1)]
  const names = new Set<string>()
  const order = [last, first, ...wanted]
    .filter((dot) => dot !== undefined)
    .filter(({ point }) => names.size < names.add(point.name).size)
    .slice(0, MOST_NAMES)
  const longest = compact ? LONGEST_NAME.compact : LONGEST_NAME.wide
  return placeLabels(
    order.map((dot) => ({
      id: dot.id,
      lines: [ellipsis(dot.point.name, longest, fontSize, 'sans-semibold')],
      candidates: around(dot, fontSize),
      tolerance: TOLERANCE,
    })),
    fontSize,
    ink,
    { left: plot.left + 3, top: plot.top, right: Math.min(plot.right + 8, size.width - 2), bottom: plot.bottom - 2 },
    taken,
  )
}

/** Eight places around a dot, a little further out at each round. */
export function around(
  { x, y, radius }: Pick<PlacedPoint, 'x' | 'y' | 'radius'>,
  fontSize: number,
): readonly Candidate[] {
  return [radius + 4, radius + 9, radius + 15].flatMap((gap): Candidate[] => {
    const above = y - gap - fontSize * 0.45
    const below = y + gap + fontSize * 0.45
    return [
      { x: x + gap, y: above + gap * 0.5, anchor: 'start' },
      { x: x + gap + 1, y, anchor: 'start' },
      { x, y: above, anchor: 'middle' },
      { x: x - gap, y: below - gap * 0.5, anchor: 'end' },
      { x: x - gap - 1, y, anchor: 'end' },
      { x, y: below, anchor: 'middle' },
      { x: x + gap, y: below - gap * 0.5, anchor: 'start' },
      { x: x - gap, y: above + gap * 0.5, anchor: 'end' },
    ]
  })
}
