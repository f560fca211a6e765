/** The axis of performance levels: on the metric's own scale, harder to the right. */
import { scaleLinear, scaleLog } from 'd3-scale'
import type { PerformanceDefinition } from '@/lib/data/study'
import { formatPerformance } from '@/lib/text/format'
import type { SpeedTick } from '@/components/plot/speed-axis'

export interface LevelAxis {
  readonly position: (level: number) => number
  readonly ticks: readonly SpeedTick[]
}

/** @param levels in the metric's unit, at least one; @param range pixels of the easiest and the hardest level */
export function levelAxis(
  levels: readonly number[],
  { better, scale, unit }: PerformanceDefinition,
  range: readonly [number, number],
): LevelAxis {
  const log = scale === 'log' && levels.every((level) => level > 0)
  const low = Math.min(...levels)
  const high = Math.max(...levels)
  const ends = low < high ? [low, high] : log ? [low / 2, low * 2] : [low - 1, low + 1]
  const domain = better === 'more' ? ends : [...ends].reverse()
  const across = (log ? scaleLog() : scaleLinear()).domain(domain).range([...range])
  const ticks: SpeedTick[] = []
  for (const value of across.ticks(log ? 4 : Math.max(2, (range[1] - range[0]) / 90))) {
    const at = across(value)
    const label = formatPerformance(value, unit)
    if (ticks.every((tick) => Math.abs(tick.at - at) >= 22 + 4 * label.length)) ticks.push({ at, label })
  }
  return { position: (level) => across(level), ticks }
}
