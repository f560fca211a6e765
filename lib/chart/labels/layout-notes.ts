/** A reader's notes in the picture: words beside a row's dot, and at an upright line of a day. */
import { decimalYear } from '@/lib/data/decimal-year'
import { chartWordsFor } from '@/lib/text/chart-words'
import type { Note } from '@/lib/view/note'
import { onAxis } from '../layout-scale'
import type { PlacedContext, PlacedNote, PlacedPoint, Unlabelled } from '../placed'
import type { Box, Obstacles } from './label-obstacles'
import { type Candidate, placeLabels } from './labels'
import { markCandidates } from './layout-labels'
import { around } from './layout-point-names'
import { wrapText } from './wrap-text'

const WIDEST = { wide: 150, compact: 96 }
const MOST_LINES = 4

/** Every note begins with whose words it is; those outside the plot are not drawn. */
export function placeNotes(scene: Unlabelled, ink: Obstacles, taken: readonly Box[]): readonly PlacedNote[] {
  const { layers, plot, fontSize, compact, size } = scene
  const spots = layers.flatMap(({ figure, ...layer }) =>
    (figure.notes?.list ?? []).flatMap((note): readonly Spot[] => {
      const spot = spotOf(note, layer, scene)
      const rows = wrapText(note.text, compact ? WIDEST.compact : WIDEST.wide, fontSize, 'sans-semibold', MOST_LINES)
      return spot ? [{ ...spot, lines: [chartWordsFor(figure.view.lang).readersNote, ...rows] }] : []
    }),
  )
  for (const { of, x } of spots)
    if (of === 'day')
      ink.addLine(
        [
          [x, plot.top],
          [x, plot.bottom],
        ],
        2,
      )
  const labels = placeLabels(
    spots.map(({ lines, candidates }, index) => ({ id: String(index), lines, candidates, tolerance: Infinity })),
    fontSize,
    ink,
    { left: plot.left + 2, top: plot.top + 1, right: Math.max(plot.right, size.width - 2), bottom: plot.bottom - 2 },
    taken,
  )
  return spots.map(({ of, x, y }, index) => ({
    of,
    x,
    y,
    label: labels.find(({ id }) => id === String(index)) ?? null,
  }))
}

interface Spot extends Omit<PlacedNote, 'label'> {
  readonly lines: readonly string[]
  readonly candidates: readonly Candidate[]
}

function spotOf(
  { at }: Note,
  { points, context }: Pick<Unlabelled['layers'][number], 'points' | 'context'>,
  scene: Unlabelled,
): Omit<Spot, 'lines'> | null {
  const { axes, x, plot, fontSize } = scene
  if (at.of === 'day') {
    const year = decimalYear(at.day)
    if (year === null || !onAxis(axes.x, year)) return null
    return { of: 'day', x: x(year), y: null, candidates: markCandidates(x(year), plot, fontSize) }
  }
  const dot = at.of === 'row' && [...points, ...context].find(({ point }) => point.id === at.row)
  return dot ? { of: 'row', x: dot.x, y: dot.y, candidates: furtherOut(dot, scene) } : null
}

/** Several lines need more room than a name: the same places further away, then wherever in the plot it is nearest. */
function furtherOut(dot: PlacedPoint | PlacedContext, { plot, fontSize }: Unlabelled): readonly Candidate[] {
  const near = [1, 2.2, 4, 7].flatMap((lines) => around({ ...dot, radius: dot.radius + lines * fontSize }, fontSize))
  const anywhere = SHARES.flatMap((across) =>
    SHARES.map((down): Candidate => ({
      x: plot.left + across * (plot.right - plot.left),
      y: plot.top + down * (plot.bottom - plot.top),
      anchor: 'start',
    })),
  )
  const away = ({ x, y }: Candidate) => Math.hypot(x - dot.x, y - dot.y)
  return [...near, ...anywhere.toSorted((a, b) => away(a) - away(b))]
}

const SHARES = [0.02, 0.14, 0.26, 0.38, 0.5, 0.62, 0.74, 0.86, 0.98]
