/** A reader's notes in the picture: words beside a row's dot, and at an upright line of a day. */
import { decimalYear } from '@/lib/data/decimal-year'
import { chartWordsFor } from '@/lib/text/chart-words'
import type { Note } from '@/lib/view/note'
import { onAxis } from '../layout-scale'
import type { PlacedNote, Unlabelled } from '../placed'
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
  { axes, x, plot, fontSize }: Unlabelled,
): Omit<Spot, 'lines'> | null {
  if (at.of === 'day') {
    const year = decimalYear(at.day)
    if (year === null || !onAxis(axes.x, year)) return null
    return { of: 'day', x: x(year), y: null, candidates: markCandidates(x(year), plot, fontSize) }
  }
  const dot = at.of === 'row' && [...points, ...context].find(({ point }) => point.id === at.row)
  return dot ? { of: 'row', x: dot.x, y: dot.y, candidates: furtherOut(dot, fontSize) } : null
}

/** Several lines need more room than a name: the same places, and the same further away. */
const furtherOut = (dot: Parameters<typeof around>[0], fontSize: number): readonly Candidate[] =>
  [0, 1.2, 3, 6].flatMap((lines) => around({ ...dot, radius: dot.radius + lines * fontSize + fontSize }, fontSize))
