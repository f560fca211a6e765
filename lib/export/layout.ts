/**
 * One layout for both renderers: where every tick, point, curve and label of a figure stands in a picture of a given size.
 * Pure and deterministic; a renderer adds colours and draws, and decides nothing.
 */
import type { Axis, ContextPoint, Figure, FigurePoint } from '@/lib/view-state/figure'
import { type GroupStyle, groupStyles, noGroup } from './groups'
import type { PlacedLabel } from './labels'
import { figureCurves, type FigureCurves } from './layout-curves'
import { edgeLabels, inkOf, lineEnds, yTitleLines } from './layout-labels'
import { pointLabels } from './layout-point-names'
import { axisScale, drawableAxis, onAxis, type PlotRectangle, type Scale } from './layout-scale'
import { type PlacedTicks, xTicks, yTicks } from './layout-ticks'
import { textWidth } from './text-width'

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Margins {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

export interface PlacedPoint {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Whether an edge of paper keeps it apart from its neighbours; in a crowd the edges would be all one sees. */
  readonly edged: boolean
  /** Drawn in the trend's colour. Where a figure emphasises no row, all carry the trend alike. */
  readonly emphasised: boolean
  readonly point: FigurePoint
  /** Null where the view colours by nothing. */
  readonly style: GroupStyle | null
}

/** `hollow`: excluded by the reader. `faint`: not even at the level asked for. */
export interface PlacedContext {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly point: ContextPoint
  readonly look: 'hollow' | 'quiet' | 'faint'
}

export interface PlacedMark {
  readonly x: number
  readonly label: PlacedLabel | null
}

export interface FigureLayout extends Size {
  readonly compact: boolean
  /** So many points in the trend's colour that its line must be drawn over them. */
  readonly crowded: boolean
  /** Font size of ticks and labels. */
  readonly fontSize: number
  readonly margins: Margins
  readonly plot: PlotRectangle
  /** The axes as drawn: the figure's, or a harmless stand-in where its domain is empty. */
  readonly axes: { readonly x: Axis; readonly y: Axis }
  readonly x: Scale
  readonly y: Scale
  readonly xTicks: PlacedTicks
  readonly yTicks: PlacedTicks
  readonly yTitle: readonly string[]
  readonly xTitle: string
  readonly curves: FigureCurves
  /** Fitted rows inside the plot, emphasised ones last so that they are drawn on top. */
  readonly points: readonly PlacedPoint[]
  readonly context: readonly PlacedContext[]
  readonly groups: readonly GroupStyle[]
  readonly trendLabel: PlacedLabel | null
  readonly lawLabels: readonly PlacedLabel[]
  readonly pointLabels: readonly PlacedLabel[]
  readonly marks: readonly PlacedMark[]
}

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
