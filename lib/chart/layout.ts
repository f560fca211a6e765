/**
 * One layout for both renderers: where every tick, point, curve and label of a figure stands in a picture of a given size.
 * Pure and deterministic; a renderer adds colours and draws, and decides nothing.
 */
import type { Axis, Figure } from '@/lib/figure/figure'
import { groupStyles, noGroup } from './groups'
import { figureCurves } from './layout-curves'
import { edgeLabels, inkOf, lineEnds, yTitleLines } from './labels/layout-labels'
import { pointLabels } from './labels/layout-point-names'
import { axisScale, drawableAxis, onAxis, type PlotRectangle } from './layout-scale'
import { xTicks, yTicks } from './layout-ticks'
import type { FigureLayout, Margins, PlacedContext, PlacedPoint, Size } from './placed'
import { textWidth } from './labels/text-width'

const COMPACT_BELOW = 560
/** Rows beyond which a quiet cloud is drawn in smaller dots. */
const CROWD = 400
const CROWD_OF_EDGES = 120

/**
 * @param figure what to draw, with its domains and ticks
 * @param size of the whole picture in pixels; @param margins to use instead of the computed ones
 */
export function layoutFigure(figure: Figure, size: Size, margins?: Margins): FigureLayout {
  const compact = size.width < COMPACT_BELOW
  const fontSize = compact ? 11 : 12
  const axes = { x: drawableAxis(figure.x), y: drawableAxis(figure.y) }
  const curves = figureCurves(figure, axes.x, axes.y)
  const ends = lineEnds(figure, curves, axes.x, axes.y, compact)
  const yTitle = yTitleLines(figure, size.width, fontSize)
  const used = margins ?? naturalMargins(axes.y, size, fontSize, yTitle.length, ends.marginWidth(fontSize))
  const plot: PlotRectangle = {
    left: used.left,
    top: used.top,
    right: Math.max(used.left + 1, size.width - used.right),
    bottom: Math.max(used.top + 1, size.height - used.bottom),
  }
  const x = axisScale(axes.x, [plot.left, plot.right])
  const y = axisScale(axes.y, [plot.bottom, plot.top])
  const inPlot = (point: { readonly decimalYear: number; readonly cost: number }): boolean =>
    onAxis(axes.x, point.decimalYear) && onAxis(axes.y, point.cost)

  const groups = groupStyles(figure)
  const emphasisedCount = figure.points.filter(({ emphasised }) => emphasised).length || figure.points.length
  const crowded = emphasisedCount > CROWD_OF_EDGES
  const someEmphasised = figure.points.some(({ emphasised }) => emphasised)
  const large = figure.points.length > CROWD ? 2 : compact ? 3.6 : 4.2
  const points = figure.points
    .filter(inPlot)
    .map((point): PlacedPoint => {
      const strong = point.emphasised || !someEmphasised
      const radius = point.emphasised ? large : strong ? Math.min(large, 3) : compact ? 2 : 2.4
      const style = groups.find(({ group }) => group === point.group) ?? (groups.length > 0 ? noGroup : null)
      return {
        id: point.id,
        x: x(point.decimalYear),
        y: y(point.cost),
        radius,
        edged: !crowded,
        emphasised: strong,
        point,
        style,
      }
    })
    .sort((a, b) => Number(a.emphasised) - Number(b.emphasised))
  const context = figure.context.filter(inPlot).map((point): PlacedContext => {
    const look = point.reason === 'excluded' ? 'hollow' : point.reason === 'does-not-reach' ? 'faint' : 'quiet'
    const radius = look === 'hollow' ? (compact ? 3.4 : 4) : figure.context.length > CROWD ? 1.5 : compact ? 1.8 : 2.2
    return { id: point.id, x: x(point.decimalYear), y: y(point.cost), radius, point, look }
  })

  const shared = { figure, size, plot, axes, x, y, curves, points, context, fontSize, compact }
  const ink = inkOf(shared)
  const edge = edgeLabels(shared, ends, ink)
  const names = pointLabels(shared, ink, edge.taken)
  return {
    ...size,
    compact,
    crowded,
    fontSize,
    margins: used,
    plot,
    axes,
    x,
    y,
    xTicks: xTicks(axes.x, x, fontSize, [2, size.width - 2]),
    yTicks: yTicks(axes.y, y, compact ? 24 : 26),
    yTitle,
    xTitle: figure.x.title,
    curves,
    points,
    context,
    groups,
    trendLabel: edge.trend,
    lawLabels: edge.laws,
    pointLabels: names,
    marks: edge.marks,
  }
}

/** Room for what stands outside the plot: tick labels left, title above, years and their title below, line names right. */
function naturalMargins(y: Axis, size: Size, fontSize: number, titleLines: number, lineNames: number): Margins {
  const labels = y.ticks.filter(({ value }) => onAxis(y, value)).map(({ label }) => textWidth(label, fontSize))
  return {
    top: Math.round(titleLines * fontSize * 1.35 + 12),
    right: Math.round(lineNames > 0 ? Math.min(lineNames + 10, size.width * 0.25) : 14),
    bottom: Math.round(fontSize * 3.6),
    left: Math.round(Math.min(Math.max(34, ...labels.map((width) => width + 14)), size.width * 0.3)),
  }
}
