/**
 * The lines of a figure as polylines in data space, cut to the plot: trend, bands, record frontier, laws. They don't depend
 * on the picture's size, so the static and the interactive chart draw the very same ones through their own scales.
 */
import type { Axis, Figure } from '@/lib/figure/figure'
import type { LawComparison, LinePoint } from '@/lib/result/result'
import { power } from '@/lib/stats/elementary/power'
import { clipPolygon, clipPolyline, type DataPoint } from './layout-clip'
import { axisShare } from './layout-scale'

/** A line as polylines of decimal year and cost; several where the plot's edge cuts it. */
export type Pieces = readonly (readonly DataPoint[])[]

/** Lines and bands of a figure, in data units and cut to the axes. */
export interface FigureCurves {
  /** The trend between the first and the last fitted date. */
  readonly line: Pieces
  /** The trend before and after them. */
  readonly extrapolated: Pieces
  /** Ring of the line's interval; empty where there is none. */
  readonly band: readonly DataPoint[]
  /** Edges of the interval of a new point. */
  readonly prediction: Pieces
  readonly frontier: Pieces
  readonly laws: readonly { readonly law: LawComparison; readonly pieces: Pieces }[]
  /** Date of the last fitted row, where the trend is drawn beyond it; else null. */
  readonly lastObserved: number | null
}

/** Longest step of a curve on a linear cost axis, as a share of the time axis: where an exponential still looks smooth. */
const STEP = 1 / 96

/** @param x, y drawable axes of the figure */
export function figureCurves(figure: Figure, x: Axis, y: Axis): FigureCurves {
  const curve = (points: readonly DataPoint[]): Pieces => clipPolyline(smooth(points, x, y), x, y)
  const values = (pick: (point: LinePoint) => number | null): readonly DataPoint[] =>
    figure.line.flatMap((point): DataPoint[] => {
      const value = pick(point)
      return value === null ? [] : [[point.decimalYear, value]]
    })

  const years = figure.points.map(({ decimalYear }) => decimalYear)
  const first = Math.min(...years)
  const last = Math.max(...years)
  const line = values(({ value }) => value)
  const [before, fromFirst] = years.length > 0 ? splitAt(line, first) : [[], line]
  const [within, after] = years.length > 0 ? splitAt(fromFirst, last) : [fromFirst, []]
  const low = values(({ low }) => low)
  const high = values(({ high }) => high)
  const beyond = (after.at(-1)?.[0] ?? -Infinity) - last

  return {
    line: curve(within),
    extrapolated: [...curve(before), ...curve(after)],
    band:
      low.length > 1 && high.length > 1
        ? clipPolygon([...smooth(low, x, y), ...[...smooth(high, x, y)].reverse()], x, y)
        : [],
    prediction: [...curve(values(({ predictLow }) => predictLow)), ...curve(values(({ predictHigh }) => predictHigh))],
    frontier: clipPolyline(
      figure.frontier.map(({ decimalYear, value }): DataPoint => [decimalYear, value]),
      x,
      y,
    ),
    laws: figure.laws.map((law) => ({
      law,
      pieces: curve(law.line.map(({ decimalYear, value }): DataPoint => [decimalYear, value])),
    })),
    lastObserved: axisShare(x, last + beyond) - axisShare(x, last) > 0.005 ? last : null,
  }
}

/** Both parts share the point at the split; a part without length is empty. */
function splitAt(points: readonly DataPoint[], year: number): readonly [readonly DataPoint[], readonly DataPoint[]] {
  const left = points.filter(([at]) => at < year)
  const right = points.filter(([at]) => at > year)
  const from = left.at(-1)
  const to = right[0]
  const exact = points.find(([at]) => at === year)
  const middle = exact ?? (from && to ? exponential(from, to, (year - from[0]) / (to[0] - from[0])) : null)
  if (!middle) return [left, right]
  return [left.length > 0 ? [...left, middle] : [], right.length > 0 ? [middle, ...right] : []]
}

/** Between two points the cost moves by a constant factor a year: straight on a log axis, curved on a linear one. */
function smooth(points: readonly DataPoint[], x: Axis, y: Axis): readonly DataPoint[] {
  if (y.scale === 'log') return points
  const span = x.domain[1] - x.domain[0]
  return points.flatMap((to, index): DataPoint[] => {
    const from = points[index - 1]
    if (!from) return [to]
    const parts = Math.min(200, Math.max(1, Math.ceil((to[0] - from[0]) / span / STEP)))
    return Array.from({ length: parts }, (_, part) =>
      part === parts - 1 ? to : exponential(from, to, (part + 1) / parts),
    )
  })
}

function exponential(from: DataPoint, to: DataPoint, t: number): DataPoint {
  const value = from[1] > 0 && to[1] > 0 ? from[1] * power(to[1] / from[1], t) : from[1] + t * (to[1] - from[1])
  return [from[0] + t * (to[0] - from[0]), value]
}
