/** Marks that stand out for a while: those of an entry of the legend, or those whose name holds a text. */
import { type PlacedLabel, placeLabels } from './labels/labels'
import { obstacles } from './labels/label-obstacles'
import { around } from './labels/layout-point-names'
import { ellipsis } from './labels/wrap-text'
import { LEGEND_DOTS } from '@/lib/view/legend-dots'
import { legendEntries, type LegendMark } from './legend'
import type { PlacedContext, PlacedPoint, SceneLayout } from './placed'

/** What a reader asks to see. */
export type Picking =
  | { readonly by: 'legend'; readonly id: string; readonly mark: LegendMark }
  | { readonly by: 'name'; readonly text: string }

/** The marks that stand out. */
export interface PickedMarks {
  readonly points: readonly PlacedPoint[]
  readonly context: readonly PlacedContext[]
}

const LONGEST_NAME = 168
/** Names beyond which none is read. */
const MOST_NAMES = 40
/** Ink of other marked dots that a name may cover. */
const TOLERANCE = 9

/** Whether an entry of the legend stands for dots, which can be told from the others. */
export const standsForDots = ({ kind }: LegendMark): boolean =>
  kind === 'group' || LEGEND_DOTS.some((one) => one === kind)

/** By an entry of the legend; null where it stands for nothing in this picture. */
export function pickedByLegend(layout: SceneLayout, id: string): Picking | null {
  const entry = legendEntries(layout).find((one) => one.id === id && standsForDots(one.mark))
  return entry ? { by: 'legend', id, mark: entry.mark } : null
}

/** What a view asks to see; several on one chart have no legend of one view's dots. */
export function pickedByView(layout: SceneLayout): Picking | null {
  const [id, ...others] = layout.layers.map(({ figure }) => figure.view.pick)
  return id == null || others.length > 0 ? null : pickedByLegend(layout, id)
}

/** Those of a layout that a reader asks to see. */
export function pickedMarks({ layers }: SceneLayout, picking: Picking): PickedMarks {
  const holds = picking.by === 'legend' ? ofEntry(picking) : named(picking.text)
  return {
    points: layers.flatMap(({ points }) => points.filter(holds.point)),
    context: layers.flatMap(({ context }) => context.filter(holds.context)),
  }
}

/** Names beside marks that stand out; those that find room. */
export function pickedNames(layout: SceneLayout, { points, context }: PickedMarks): readonly PlacedLabel[] {
  const { plot, fontSize, width, height } = layout
  const marks = [...points, ...context].slice(0, MOST_NAMES)
  const ink = obstacles(width, height)
  for (const { x, y, radius } of marks) ink.addDot(x, y, radius + 2, 2)
  const wanted = marks.map((mark) => ({
    id: mark.id,
    lines: [ellipsis(mark.point.name, LONGEST_NAME, fontSize, 'sans-semibold')],
    candidates: around(mark, fontSize),
    tolerance: TOLERANCE,
  }))
  return placeLabels(wanted, fontSize, ink, { ...plot, right: width - 2 })
}

interface Holds {
  readonly point: (dot: PlacedPoint) => boolean
  readonly context: (dot: PlacedContext) => boolean
}

function ofEntry({ id, mark }: Extract<Picking, { by: 'legend' }>): Holds {
  const rest = id === 'group-rest'
  return {
    point: ({ emphasised, point, style }) => {
      if (mark.kind === 'group') return style?.group === mark.style.group
      if (rest) return style?.colour === null
      if (mark.kind === 'ringed') return point.record
      return (mark.kind === 'emphasised' && emphasised) || (mark.kind === 'used' && !emphasised)
    },
    context: ({ look }) => look === mark.kind,
  }
}

/** Upper and lower case alike, and forms of one letter; the text is no pattern. */
function named(text: string): Holds {
  const wanted = plain(text)
  const holds = ({ point }: PlacedPoint | PlacedContext) => plain(point.name).includes(wanted)
  return { point: holds, context: holds }
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().trim()
