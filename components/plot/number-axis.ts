/** Plain axes of the small pictures: time, and round numbers, with labels that do not touch. */
import { scaleLinear } from 'd3-scale'
import { formatFixed } from '@/lib/text/format'
import { timeAxis } from '@/lib/figure/axes'
import type { SpeedTick } from './speed-axis'
import type { Lang } from '@/lib/text/words-in'

export interface NumberAxis {
  readonly position: (value: number) => number
  readonly ticks: readonly SpeedTick[]
}

/** @param years decimal years, at least one; @param range pixels of the first and the last */
export function yearAxis(years: readonly number[], range: readonly [number, number], lang: Lang): NumberAxis {
  const axis = timeAxis(years, null, lang)
  const scale = scaleLinear()
    .domain([...axis.domain])
    .range([...range])
  const ticks: SpeedTick[] = []
  for (const { value, label } of axis.ticks) {
    const at = scale(value)
    const room = 10 + 6.5 * label.length
    if (ticks.every((tick) => Math.abs(tick.at - at) >= room)) ticks.push({ at, label })
  }
  return { position: (year) => scale(year), ticks }
}

/** @param values at least one; @param range pixels of the least and the greatest; @param count ticks wanted */
export function numberAxis(values: readonly number[], range: readonly [number, number], count: number): NumberAxis {
  const low = values.reduce((a, b) => Math.min(a, b), Infinity)
  const high = values.reduce((a, b) => Math.max(a, b), -Infinity)
  const padding = 0.06 * (high - low || 1)
  const domain = [low - padding, high + padding] as const
  const scale = scaleLinear()
    .domain([...domain])
    .range([...range])
  const round = scale.ticks(count)
  const step = (round[1] ?? 1) - (round[0] ?? 0)
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9))
  return {
    position: (value) => scale(value),
    ticks: round.map((value) => ({ at: scale(value), label: formatFixed(value, decimals) })),
  }
}
