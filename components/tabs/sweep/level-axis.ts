/** The axis of performance levels: on the metric's own scale, harder to the right. */
import { scaleLinear, scaleLog } from 'd3-scale'
import type { PerformanceDefinition } from '@/lib/data/study'
import type { Tick } from '@/lib/figure/figure'
import { formats } from '@/lib/text/formats'
import type { Lang } from '@/lib/text/words-in'

export interface LevelAxis {
  readonly scale: 'log' | 'linear'
  /** Lower level first. */
  readonly domain: readonly [number, number]
  /** Lower levels are harder: the axis runs from right to left. */
  readonly reversed: boolean
  readonly ticks: readonly Tick[]
}

/** Labels that there may be room for. */
const MOST_TICKS = 10

/** @param levels in the metric's unit, at least one */
export function levelAxis(
  levels: readonly number[],
  { better, scale, unit }: PerformanceDefinition,
  lang: Lang,
): LevelAxis {
  const { formatPerformance } = formats(lang)
  const log = scale === 'log' && levels.every((level) => level > 0)
  const low = Math.min(...levels)
  const high = Math.max(...levels)
  const domain =
    low < high ? ([low, high] as const) : log ? ([low / 2, low * 2] as const) : ([low - 1, low + 1] as const)
  const ticks = (log ? scaleLog() : scaleLinear()).domain(domain).ticks(log ? 4 : MOST_TICKS)
  return {
    scale: log ? 'log' : 'linear',
    domain,
    reversed: better === 'less',
    ticks: ticks.map((value) => ({ value, label: formatPerformance(value, unit) })),
  }
}
