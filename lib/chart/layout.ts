/**
 * One layout for every renderer: where each tick, point, curve and label stands in a picture of a given size. Pure and
 * deterministic; a renderer adds colours and draws, and decides nothing.
 */
import type { Axes, Axis, Figure } from '@/lib/figure/figure'
import { edgeLabels, inkOf, yTitleLines } from './labels/layout-labels'
import { placeNotes } from './labels/layout-notes'
import { pointLabels } from './labels/layout-point-names'
import { lineEnds } from './labels/line-ends'
import type { PlacedLabel } from './labels/labels'
import { textWidth } from './labels/text-width'
import { placeLayer } from './layout-layer'
import { axisScale, drawableAxis, onAxis, type PlotRectangle } from './layout-scale'
import { xTicks, yTicks } from './ticks/layout-ticks'
import { figureCurves } from './layout-curves'
import type { Margins, PlacedLayer, SceneLayout, Size } from './placed'
import { type Layer, soleLayer } from './scene'
import type { Lang } from '@/lib/text/words-in'

const COMPACT_BELOW = 560
/** Pixels of the right margin where no name stands in it. */
const NO_NAMES = 14

/** Of a layout before, under a hand. */
export type Held = Pick<SceneLayout, 'margins' | 'pointLabels'>

/** One figure on its own axes. */
export const layoutFigure = (figure: Figure, size: Size): SceneLayout =>
  layoutScene(soleLayer(figure), figure, size, figure.view.lang)

/**
 * @param layers figures on common axes, back to front
 * @param axes domains and ticks; @param size of the whole picture in pixels
 * @param held what stays as it was: the margins, whatever stands in them, and of a cloud that stays the names; absent: margins as
 *   wide as their labels ask
 */
export function layoutScene(
  layers: readonly Layer[],
  given: Axes,
  size: Size,
  lang: Lang,
  held: Held | null = null,
): SceneLayout {
  const lay = (aside: boolean) => laidOut(layers, given, size, lang, held, aside)
  if (size.width >= COMPACT_BELOW) return lay(true).finished()
  // On a phone names beside the plot would take a quarter of its width: they stand in it, wherever they cover nothing there.
  if (held) return lay(held.margins.right > NO_NAMES).finished()
  const inside = lay(false)
  return (inside.clear ? inside : lay(true)).finished()
}

/**
 * @param aside whether names of lines that end at the right edge stand beside the plot; else in it, along their lines
 * @returns whether the names of lines are clear there, and the layout, whose points are named when it is asked for
 */
function laidOut(
  layers: readonly Layer[],
  given: Axes,
  size: Size,
  lang: Lang,
  held: Held | null,
  aside: boolean,
): { readonly clear: boolean; readonly finished: () => SceneLayout } {
  const compact = size.width < COMPACT_BELOW
  const fontSize = compact ? 11 : 12
  const axes = { x: drawableAxis(given.x), y: drawableAxis(given.y) }
  const drawn = layers.map((layer) => ({ ...layer, curves: figureCurves(layer.figure, axes.x, axes.y) }))
  const ends = lineEnds(drawn, axes, { compact, aside }, lang)
  const yTitle = yTitleLines(axes.y.title || (layers[0]?.figure.text.yTitle ?? ''), size.width, fontSize)
  const margins = held?.margins ?? naturalMargins(axes.y, size, fontSize, yTitle.length, ends.marginWidth(fontSize))
  const plot: PlotRectangle = {
    left: margins.left,
    top: margins.top,
    right: Math.max(margins.left + 1, size.width - margins.right),
    bottom: Math.max(margins.top + 1, size.height - margins.bottom),
  }
  const x = axisScale(axes.x, [plot.left, plot.right])
  const y = axisScale(axes.y, [plot.bottom, plot.top])
  const several = layers.length > 1
  const placed = drawn.map((layer, index) => placeLayer(layer, { index, several, axes, x, y, plot, compact }))
  const shared = { layers: placed, size, plot, axes, x, y, fontSize, compact }
  const ink = inkOf(shared)
  const edge = edgeLabels(shared, ends, ink)
  const notes = placeNotes(shared, ink, edge.taken)
  const taken = [...edge.taken, ...notes.flatMap(({ label }) => label?.box ?? [])]
  const names = () =>
    held && layers.some(({ figure }) => figure.cloudStays)
      ? stillThere(held.pointLabels, placed)
      : pointLabels(shared, ink, taken)
  const finished = (): SceneLayout => ({
    ...size,
    compact,
    fontSize,
    margins,
    plot,
    axes,
    x,
    y,
    xTicks: xTicks(axes.x, x, fontSize, [2, size.width - 2], lang),
    yTicks: yTicks(axes.y, y, compact ? 24 : 26, lang),
    yTitle,
    xTitle: axes.x.title,
    layers: placed,
    lineLabels: edge.lines,
    pointLabels: names(),
    marks: edge.marks,
    notes,
  })
  return { clear: edge.clear, finished }
}

/** Names of a layout before whose points are fitted now too: the others are named when the hand rests. */
function stillThere(names: readonly PlacedLabel[], layers: readonly PlacedLayer[]): readonly PlacedLabel[] {
  const fitted = new Set(layers.flatMap(({ points }) => points.map(({ id }) => id)))
  return names.filter(({ id }) => fitted.has(id))
}

/** Room for what stands outside the plot: tick labels left, title above, years and their title below, line names right. */
function naturalMargins(y: Axis, size: Size, fontSize: number, titleLines: number, lineNames: number): Margins {
  const labels = y.ticks.filter(({ value }) => onAxis(y, value)).map(({ label }) => textWidth(label, fontSize))
  return {
    top: Math.round(titleLines * fontSize * 1.35 + 12),
    right: Math.round(lineNames > 0 ? Math.min(lineNames + 10, size.width * 0.25) : NO_NAMES),
    bottom: Math.round(fontSize * 3.6),
    left: Math.round(Math.min(Math.max(34, ...labels.map((width) => width + 14)), size.width * 0.3)),
  }
}
