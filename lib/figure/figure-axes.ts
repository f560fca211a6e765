/** The axes of a figure: what is shown decides their domains, but a band that flies off does not. */
import { extent, max, min } from 'd3-array'
import { linearAxis, logAxis, timeAxis } from './axes'
import type { Axes, Figure, FigureText } from './figure'
import type { ContextPoint, FigurePoint } from '@/lib/result/result'
import type { View } from '@/lib/view/view'

/** A band or a law may widen the axis by this factor beyond the points and the line, no more. */
const MOST_BEYOND = 30

const MARGIN = 0.25

/** What of a figure its axes are made for. */
type AxisInputs = Pick<Figure, 'view' | 'points' | 'context' | 'line' | 'forecast' | 'laws'> & {
  readonly text: Pick<FigureText, 'xTitle' | 'yTitle'>
}

/**
 * Axes that hold everything drawn of one figure, or of several that share a picture.
 * @param figures at least one; scale, window of time and language are those of the first
 */
export function figureAxes(figures: readonly AxisInputs[]): Axes {
  const drawn = figures.flatMap(({ view, points, context }) => [points, nearby(view, points, context)])
  const years = [
    ...drawn.flatMap((rows) => ends(rows, ({ decimalYear }) => decimalYear)),
    ...figures.flatMap(({ forecast }) => forecast?.shown ?? []),
  ]
  const lines = figures.flatMap(({ line }) => line)
  const costs = drawn.flatMap((rows) => ends(rows, ({ cost }) => (isDrawable(cost) ? cost : NaN)))
  const essential = [...costs, ...lines.map(({ value }) => value)].filter(isDrawable)
  const low = (min(essential) ?? Infinity) / MOST_BEYOND
  const high = (max(essential) ?? -Infinity) * MOST_BEYOND
  const optional = [
    ...lines.flatMap((point) => [point.low, point.high]),
    ...figures.flatMap(({ laws }) => laws.flatMap((law) => law.line.map(({ value }) => value))),
  ].filter((value): value is number => value !== null && isDrawable(value))
  const values = [...essential, ...optional.map((value) => Math.min(high, Math.max(low, value)))]
  const shown = values.length > 0 ? values : [1, 10]
  const view = figures[0]?.view
  const lang = view?.lang ?? 'en'
  const titleOf = (axis: 'xTitle' | 'yTitle') => [...new Set(figures.map(({ text }) => text[axis]))].join(' · ')
  const yTitle = titleOf('yTitle')
  return {
    x: { ...timeAxis(years.length > 0 ? years : [2010, 2025], view?.x ?? null, lang), title: titleOf('xTitle') },
    y:
      view?.y === 'linear'
        ? linearAxis(essential.length > 0 ? essential : [1], yTitle, lang)
        : logAxis(shown, yTitle, lang),
  }
}

type Drawn = FigurePoint | ContextPoint

/** The least and the greatest, which are all that an axis hangs on; none where there is no number. */
function ends(rows: readonly Drawn[], of: (row: Drawn) => number): readonly number[] {
  const [low, high] = extent(rows, of)
  return low === undefined ? [] : [low, high]
}

/** Rows left out do not stretch the axes of a fit whose dates the reader has chosen: a quarter of its span each side. */
function nearby(view: View, points: readonly FigurePoint[], context: readonly ContextPoint[]): readonly ContextPoint[] {
  if (points.length === 0 || (view.from === null && view.to === null)) return context
  const years = points.map(({ decimalYear }) => decimalYear)
  const [first, last] = [min(years) ?? NaN, max(years) ?? NaN]
  const margin = (last - first) * MARGIN
  return context.filter(({ decimalYear: year }) => year >= first - margin && year <= last + margin)
}

const isDrawable = (value: number): boolean => Number.isFinite(value) && value > 0
