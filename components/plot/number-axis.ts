import { scaleLinear } from 'd3-scale'
import type { Tick } from '@/lib/figure/figure'
import { formats } from '@/lib/text/formats'
import type { Lang } from '@/lib/text/words-in'

export interface NumberAxis {
  readonly domain: readonly [number, number]
  readonly ticks: readonly Tick[]
}

/** Share of the span left free at each end. */
const PADDING = 0.06

/**
 * Round numbers over some values; Recharts' own steps are rounded less.
 * @param values at least one
 * @param count  ticks wanted
 * @param from   `zero`: the axis begins there, as it must under bars
 */
export function numberAxis(
  values: readonly number[],
  count: number,
  lang: Lang,
  from: 'values' | 'zero' = 'values',
): NumberAxis {
  const { formatFixed } = formats(lang)
  const low = from === 'zero' ? 0 : values.reduce((a, b) => Math.min(a, b), Infinity)
  const high = values.reduce((a, b) => Math.max(a, b), -Infinity)
  const padding = PADDING * (high - low || 1)
  const domain = [from === 'zero' ? 0 : low - padding, high + padding] as const
  const round = scaleLinear().domain(domain).ticks(count)
  const step = (round[1] ?? 1) - (round[0] ?? 0)
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9))
  return { domain, ticks: round.map((value) => ({ value, label: formatFixed(value, decimals) })) }
}
