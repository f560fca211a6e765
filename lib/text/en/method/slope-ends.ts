import type { MonteCarloError } from '@/lib/result/draws/monte-carlo-error'
import type { FigureFit } from '@/lib/result/result'
import { supportedDigit } from '@/lib/stats/chance/draws-error'
import { formatFixed, formatNumber } from '../format'

const DIGITS = 4

type Facts = Pick<FigureFit, 'bootstrap' | 'halvingTime' | 'slopeInterval'>

/**
 * Ends of a slope's interval, doublings a year, to four digits; those from draws to the digit that their Monte Carlo error
 * supports. Null where nothing bounds that side, or where there is no interval.
 */
export function slopeEnds({ bootstrap, halvingTime, slopeInterval }: Facts): readonly [string | null, string | null] {
  if (slopeInterval === null) return [null, null]
  const [low, high] = slopeInterval
  const { monteCarlo } = bootstrap ?? {}
  // The shortest time is the fastest rate, which of a fall is the lower end of the slope.
  const [ofLow, ofHigh] =
    halvingTime.direction === 'halving' ? [monteCarlo?.low, monteCarlo?.high] : [monteCarlo?.high, monteCarlo?.low]
  const [lowError, highError] = [rateError(low, ofLow), rateError(high, ofHigh)]
  return [endText(low, lowError ?? highError), endText(high, highError ?? lowError)]
}

/** How far draws without end could move an end; null where that is not known, as of one that runs against the slope. */
function rateError(end: number | null, months: MonteCarloError['low'] | undefined): number | null {
  const [low, high] = months ?? [null, null]
  if (end === null || low === null || high === null) return null
  return Math.max(12 / low - Math.abs(end), Math.abs(end) - 12 / high)
}

function endText(end: number | null, error: number | null): string | null {
  if (end === null || end === 0 || error === null) return end === null ? null : formatNumber(end, DIGITS)
  const size = Math.abs(end)
  const first = Math.floor(Math.log10(size))
  const last = Math.max(supportedDigit(size, [size - error, size + error]) ?? first, first - DIGITS + 1)
  return formatFixed(Number(end.toExponential(first - last)), Math.max(0, -last))
}
