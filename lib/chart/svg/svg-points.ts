/** The points of the static chart as SVG text, and how a point looks in either chart. */
import { formatCost, formatDate } from '@/lib/text/format'
import type { Figure } from '@/lib/figure/figure'
import { escapeXml } from './escape-xml'
import type { FigureLayout, PlacedContext, PlacedPoint } from '../placed'
import { markPath, pixel } from '../mark-shape'
import type { Palette } from '../palette'
import { element, groupColour } from './svg-elements'

/** Quiet rows beyond which one path holds them all: their marks need no names, and the page stays small. */
const MOST_SINGLE_DOTS = 300
/** Points that carry their name as a native tooltip, for readers without JavaScript. */
const MOST_TITLES = 150

/** Rows beside the fit: quiet, faint, or hollow where the reader excluded them. */
export function contextMarkup({ context }: FigureLayout, palette: Palette): string {
  const fill = palette.ink3
  const opacity = (look: PlacedContext['look']): string => (look === 'faint' ? '0.4' : '0.7')
  const single = (dot: PlacedContext): string =>
    element('circle', {
      cx: dot.x,
      cy: dot.y,
      r: dot.radius,
      ...(dot.look === 'hollow'
        ? { fill: palette.paper, stroke: palette.ink2, 'stroke-width': '1.25' }
        : { fill, 'fill-opacity': opacity(dot.look) }),
      'data-id': dot.id,
      'data-role': 'context',
      'data-reason': dot.point.reason,
    })
  if (context.length <= MOST_SINGLE_DOTS) return context.map(single).join('')
  // A stroke of no length with round ends is a dot: a dozen bytes each instead of a hundred.
  const cloud = (look: PlacedContext['look']): string => {
    const dots = context.filter((dot) => dot.look === look)
    return dots.length === 0
      ? ''
      : element('path', {
          d: dots.map(({ x, y }) => `M${pixel(x)} ${pixel(y)}h.01`).join(''),
          stroke: fill,
          'stroke-opacity': opacity(look),
          'stroke-width': 2 * (dots[0]?.radius ?? 1.5),
          'stroke-linecap': 'round',
          'data-role': 'context',
        })
  }
  const hollow = context.filter(({ look }) => look === 'hollow').map(single)
  return [cloud('faint'), cloud('quiet'), ...hollow].join('')
}

/** One fitted row; its name is a native tooltip where there are few. */
export function pointMarkup(dot: PlacedPoint, figure: Figure, { points }: FigureLayout, palette: Palette): string {
  const { point, style } = dot
  const name =
    points.length <= MOST_TITLES
      ? `${point.name}, ${formatDate(point.date)}, ${formatCost(point.cost, figure.data.costUnit)}`
      : null
  const content = name === null ? undefined : `<title>${escapeXml(name)}</title>`
  const data = { 'data-id': dot.id, 'data-role': point.record ? 'record' : 'used' }
  const { fill, fillOpacity, stroke, strokeWidth } = pointLook(dot, palette)
  const look = { fill, 'fill-opacity': fillOpacity, stroke, 'stroke-width': strokeWidth }
  return style
    ? element('path', { d: markPath(style.shape, dot.x, dot.y, dot.radius), ...look, ...data }, content)
    : element('circle', { cx: dot.x, cy: dot.y, r: dot.radius, ...look, ...data }, content)
}

export interface PointLook {
  readonly fill: string
  readonly fillOpacity?: number
  readonly stroke?: string
  readonly strokeWidth?: number
}

/** Fill and edge of a fitted row: the group's colour, else the trend's where emphasised, else quiet ink. */
export function pointLook({ emphasised, edged, style, point }: PlacedPoint, palette: Palette): PointLook {
  const fill = style ? groupColour(style, palette) : emphasised ? palette.trend : palette.ink2
  if (!emphasised) return { fill, fillOpacity: 0.65 }
  if (!edged && !(style && point.record)) return { fill, fillOpacity: 0.8 }
  // An edge of paper keeps neighbours apart; ink rings a record among coloured groups.
  return { fill, stroke: style && point.record ? palette.ink : palette.paper, strokeWidth: 1 }
}
