/** The axes of a figure: what is shown decides their domains, but a band that flies off does not. */
import { linearAxis, logAxis, timeAxis } from './axes'
import type { Axis } from './figure'
import type { ContextPoint, FigurePoint, LawComparison, LinePoint } from '@/lib/result/result'
import type { View } from '@/lib/view/view'

/** A band or a law may widen the axis by this factor beyond the points and the line, no more. */
const MOST_BEYOND = 30

const MARGIN = 0.25

interface AxisInputs {
  readonly view: View
  readonly points: readonly FigurePoint[]
  readonly context: readonly ContextPoint[]
  readonly line: readonly LinePoint[]
  readonly laws: readonly LawComparison[]
  readonly yTitle: string
}

export function figureAxes({ view, points, context, line, laws, yTitle }: AxisInputs): { x: Axis; y: Axis } {
  const drawn = [...points, ...nearby(view, points, context)]
  const years = drawn.map(({ decimalYear }) => decimalYear)
  const essential = [...drawn.map(({ cost }) => cost), ...line.map(({ value }) => value)].filter(isDrawable)
  const low = Math.min(...essential) / MOST_BEYOND
  const high = Math.max(...essential) * MOST_BEYOND
  const optional = [
    ...line.flatMap((point) => [point.low, point.high]),
    ...laws.flatMap((law) => law.line.map(({ value }) => value)),
  ].filter((value): value is number => value !== null && isDrawable(value))
  const values = [...essential, ...optional.map((value) => Math.min(high, Math.max(low, value)))]
  const shown = values.length > 0 ? values : [1, 10]
  return {
    x: timeAxis(years.length > 0 ? years : [2010, 2025], view.x, view.lang),
    y:
      view.y === 'log'
        ? logAxis(shown, yTitle, view.lang)
        : linearAxis(essential.length > 0 ? essential : [1], yTitle, view.lang),
  }
}

/** Rows left out do not stretch the axes of a fit whose dates the reader has chosen: a quarter of its span each side. */
function nearby(view: View, points: readonly FigurePoint[], context: readonly ContextPoint[]): readonly ContextPoint[] {
  if (points.length === 0 || (view.from === null && view.to === null)) return context
  const years = points.map(({ decimalYear }) => decimalYear)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const margin = (last - first) * MARGIN
  return context.filter(({ decimalYear: year }) => year >= first - margin && year <= last + margin)
}

const isDrawable = (value: number): boolean => Number.isFinite(value) && value > 0
