/** From data to pixels: the two scales of a plot, and the same as a share of the axis, which no picture size changes. */
import type { Axis } from '@/lib/figure/figure'
import { power } from '@/lib/stats/elementary/power'

/** Edges of the plot area inside the picture, in pixels. */
export interface PlotRectangle {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** From a value on the axis to its pixel. */
export type Scale = (value: number) => number

/** An axis that can be drawn: two finite ends in order, positive ones on a log axis; else a harmless stand-in. */
export function drawableAxis(axis: Axis): Axis {
  const [low, high] = axis.domain
  const drawable = Number.isFinite(low) && Number.isFinite(high) && low < high && (axis.scale === 'linear' || low > 0)
  return drawable ? axis : { ...axis, domain: axis.scale === 'log' ? [1, 10] : [0, 1], ticks: [], minor: [] }
}

/** What places a value on an axis. */
type Ends = Pick<Axis, 'scale' | 'domain'>

/** @param range pixels of the two ends of the domain */
export function axisScale(axis: Ends, [from, to]: readonly [number, number]): Scale {
  const share = sharesOf(axis)
  return (value) => {
    const at = share(value)
    return from * (1 - at) + to * at
  }
}

/** 0 at the low end of the axis, 1 at the high end; values that a log axis can't show are far below 0. */
export const axisShare = (axis: Ends, value: number): number => sharesOf(axis)(value)

/** The same for many values of one axis. */
function sharesOf({ scale, domain: [low, high] }: Ends): (value: number) => number {
  if (scale === 'linear') return (value) => (value - low) / (high - low)
  const whole = Math.log(high / low)
  return (value) => (value > 0 ? Math.log(value / low) / whole : -1e6)
}

/** Inverse of `axisShare`. */
export function axisValue(axis: Ends, share: number): number {
  const [low, high] = axis.domain
  return axis.scale === 'linear' ? low + share * (high - low) : low * power(high / low, share)
}

/** Whether the value lies in the axis's domain, ends included. */
export const onAxis = (axis: Ends, value: number): boolean => value >= axis.domain[0] && value <= axis.domain[1]
