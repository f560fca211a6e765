/** The axes of a figure: what is shown decides their domains, but a band that flies off does not. */
import { linearAxis, logAxis, timeAxis } from './axes'
import type { Axis, ContextPoint, FigurePoint, LawComparison, LinePoint } from './figure'
import type { View } from './view'

/** A band or a law may widen the axis by this factor beyond the points and the line, no more. */
const MOST_BEYOND = 30

interface AxisInputs {
  readonly view: View
  readonly points: readonly FigurePoint[]
  readonly context: readonly ContextPoint[]
  readonly line: readonly LinePoint[]
  readonly laws: readonly LawComparison[]
  readonly yTitle: string
}

export function figureAxes({ view, points, context, line, laws, yTitle }: AxisInputs): { x: Axis; y: Axis } {
  const drawn = [...points, ...context]
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
    x: timeAxis(years.length > 0 ? years : [2010, 2025], view.x),
    y: view.y === 'log' ? logAxis(shown, yTitle) : linearAxis(essential.length > 0 ? essential : [1], yTitle),
  }
}

const isDrawable = (value: number): boolean => Number.isFinite(value) && value > 0
