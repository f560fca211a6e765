/** The rows of one layer as dots: which lie in the plot, how large each is, and what tells it from the others. */
import type { Axes } from '@/lib/figure/figure'
import { groupStyles, noGroup } from './groups'
import type { FigureCurves } from './layout-curves'
import { placeForecasts } from './layout-forecast'
import { onAxis, type PlotRectangle, type Scale } from './layout-scale'
import { markShapes } from './mark-shape'
import type { PlacedContext, PlacedLayer, PlacedPoint } from './placed'
import { type Layer, markId } from './scene'

/** Rows beyond which a quiet cloud is drawn in smaller dots. */
const CROWD = 400
const CROWD_OF_EDGES = 120
/** Pixels of a dot of such a cloud. */
export const CROWDED_RADIUS = 1.5

interface Ground {
  readonly index: number
  readonly several: boolean
  readonly axes: Axes
  readonly x: Scale
  readonly y: Scale
  readonly plot: PlotRectangle
  readonly compact: boolean
}

/** Rows outside the plot are left out; groups are told apart only where the layer is alone. */
export function placeLayer(
  layer: Layer & { readonly curves: FigureCurves },
  { index, several, axes, x, y, plot, compact }: Ground,
): PlacedLayer {
  const { figure } = layer
  const inPlot = (point: { readonly decimalYear: number; readonly cost: number }): boolean =>
    onAxis(axes.x, point.decimalYear) && onAxis(axes.y, point.cost)
  const groups = several ? [] : groupStyles(figure)
  const emphasisedCount = figure.points.filter(({ emphasised }) => emphasised).length || figure.points.length
  const crowded = emphasisedCount > CROWD_OF_EDGES
  const someEmphasised = figure.points.some(({ emphasised }) => emphasised)
  const large = figure.points.length > CROWD ? 2 : compact ? 3.6 : 4.2
  const ownShape = (several ? markShapes[index % markShapes.length] : null) ?? 'circle'
  const points = figure.points
    .filter(inPlot)
    .map((point): PlacedPoint => {
      const strong = point.emphasised || !someEmphasised
      const radius = point.emphasised ? large : strong ? Math.min(large, 3) : compact ? 2 : 2.4
      const style = groups.find(({ group }) => group === point.group) ?? (groups.length > 0 ? noGroup : null)
      return {
        id: markId(layer, point.id),
        x: x(point.decimalYear),
        y: y(point.cost),
        radius,
        edged: !crowded,
        emphasised: strong,
        point,
        style,
        shape: style?.shape ?? ownShape,
      }
    })
    .sort((a, b) => Number(a.emphasised) - Number(b.emphasised))
  const context = figure.context.filter(inPlot).map((point): PlacedContext => {
    const look =
      point.reason === 'excluded' || point.reason === 'filtered'
        ? 'hollow'
        : point.reason === 'does-not-reach'
          ? 'faint'
          : 'quiet'
    const radius =
      look === 'hollow'
        ? point.reason === 'filtered'
          ? 2.6
          : compact
            ? 3.4
            : 4
        : figure.context.length > CROWD
          ? CROWDED_RADIUS
          : compact
            ? 1.8
            : 2.2
    return { id: markId(layer, point.id), x: x(point.decimalYear), y: y(point.cost), radius, point, look }
  })
  const forecasts = placeForecasts(figure, { axes, x, y, plot })
  return { ...layer, index, crowded, points, context, forecasts, groups }
}
