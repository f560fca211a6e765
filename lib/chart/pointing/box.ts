/** A box drawn over a chart: its corners in pixels, the dates that it spans and the points in it. */
import type { Axes } from '@/lib/figure/figure'
import type { PlotRectangle } from '../layout-scale'
import { axisValue } from '../layout-scale'
import type { Located } from './nearest'

/** A place in the picture, in pixels. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** Pixels that a press may move and still be a click. */
export const STILL = { mouse: 4, touch: 10 }

/** The box between two corners, inside the plot; null where it is too small to be meant. */
export function boxBetween(from: Place, to: Place, plot: PlotRectangle): PlotRectangle | null {
  const across = (x: number) => Math.min(plot.right, Math.max(plot.left, x))
  const down = (y: number) => Math.min(plot.bottom, Math.max(plot.top, y))
  const [left, right] = [across(Math.min(from.x, to.x)), across(Math.max(from.x, to.x))]
  const [top, bottom] = [down(Math.min(from.y, to.y)), down(Math.max(from.y, to.y))]
  return right - left > STILL.mouse && bottom - top > STILL.mouse ? { left, top, right, bottom } : null
}

/** Those of the points that lie in the box, edges included. */
export const pointsInside = <T extends Located>(points: readonly T[], box: PlotRectangle): readonly T[] =>
  points.filter(({ x, y }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)

/** Decimal year at a pixel. */
export const yearAt = ({ x }: Axes, plot: PlotRectangle, pixel: number): number =>
  axisValue(x, (pixel - plot.left) / (plot.right - plot.left))
