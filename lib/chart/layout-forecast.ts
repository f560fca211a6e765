/** Where what is asked of other dates stands: a mark at date and cost, and the bars of its intervals, cut to the plot. */
import type { Axes, Figure } from '@/lib/figure/figure'
import type { Forecast } from '@/lib/result/forecast'
import type { Box } from './labels/label-obstacles'
import { onAxis, type PlotRectangle, type Scale } from './layout-scale'

/** Along a line through the mark, in pixels from left to right or from bottom to top; open where nothing ends it in the plot. */
export interface PlacedBar {
  readonly from: number
  readonly to: number
  readonly openFrom: boolean
  readonly openTo: boolean
}

/** An answer about another date as it stands in the picture. */
export interface PlacedForecast {
  readonly x: number
  readonly y: number
  /** `date`: a cost was asked for and its date found, so that its intervals lie along the dates. */
  readonly found: 'date' | 'cost'
  /** Of the line, and of one new point. */
  readonly mean: readonly PlacedBar[]
  readonly prediction: readonly PlacedBar[]
}

interface Ground {
  readonly axes: Axes
  readonly x: Scale
  readonly y: Scale
  readonly plot: PlotRectangle
}

type Span = readonly [from: number, to: number]

/** What of a figure's forecast lies in the plot. */
export function placeForecasts({ forecast }: Pick<Figure, 'forecast'>, ground: Ground): readonly PlacedForecast[] {
  const { axes, x, y, plot } = ground
  const target = forecast?.target
  const until = forecast?.until
  const placed: PlacedForecast[] = []
  if (target?.drawn && target.decimalYear !== null && inPlot(axes, target.decimalYear, target.target)) {
    const bars = (set: NonNullable<Forecast['target']>['mean']) =>
      spansOf(set).flatMap((span) => bar(span, axes.x.domain, x, [plot.left, plot.right]))
    const at = { x: x(target.decimalYear), y: y(target.target) }
    placed.push({ ...at, found: 'date', mean: bars(target.mean), prediction: bars(target.prediction) })
  }
  if (until && inPlot(axes, until.decimalYear, until.value)) {
    const bars = (low: number | null, high: number | null) =>
      low === null || high === null ? [] : bar([low, high], axes.y.domain, y, [plot.bottom, plot.top])
    placed.push({
      x: x(until.decimalYear),
      y: y(until.value),
      found: 'cost',
      mean: bars(until.low, until.high),
      prediction: bars(until.predictLow, until.predictHigh),
    })
  }
  return placed
}

const inPlot = (axes: Axes, year: number, cost: number): boolean => onAxis(axes.x, year) && onAxis(axes.y, cost)

/** A set of dates as intervals, without ends where it has none. */
function spansOf(set: NonNullable<Forecast['target']>['mean']): readonly Span[] {
  switch (set?.kind) {
    case 'interval':
      return [[set.from, set.to]]
    case 'outside':
      return [
        [-Infinity, set.until],
        [set.since, Infinity],
      ]
    case 'until':
      return [[-Infinity, set.until]]
    case 'since':
      return [[set.since, Infinity]]
    case 'every-date':
      return [[-Infinity, Infinity]]
    default:
      return []
  }
}

function bar(
  [from, to]: Span,
  [low, high]: readonly [number, number],
  scale: Scale,
  [start, end]: readonly [number, number],
): readonly PlacedBar[] {
  if (to < low || from > high) return []
  const openFrom = from < low
  const openTo = to > high
  return [{ from: openFrom ? start : scale(from), to: openTo ? end : scale(to), openFrom, openTo }]
}

/** Half the breadth of what is drawn, its arrows included, in pixels. */
const HALF = 6

/** Where a forecast is drawn: its mark and its bars, which no name may cover. */
export const forecastBoxes = ({ x, y, found, mean, prediction }: PlacedForecast): readonly Box[] => [
  { left: x - HALF, right: x + HALF, top: y - HALF, bottom: y + HALF },
  ...[...mean, ...prediction].map(({ from, to }) =>
    found === 'date'
      ? { left: Math.min(from, to), right: Math.max(from, to), top: y - HALF, bottom: y + HALF }
      : { left: x - HALF, right: x + HALF, top: Math.min(from, to), bottom: Math.max(from, to) },
  ),
]
