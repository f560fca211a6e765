/** Performance inside the model in words: the reading the other way, and all benchmarks of a study together. */
import { halvingTime } from '@/lib/fits/rates/halving-time'
import type { PooledBenchmarks } from '@/lib/fits/methods/pooled-benchmarks'
import type { OtherDirection } from '@/lib/result/result'
import { formatInteger, formatMonths, formatPercent } from '../format'
import { methodNames } from '../method/methods'
import { monthEnds } from '../month-ends'
import { intervalNames } from './interval-kinds'

/** The other reading of the same rows, as a caution. */
export function otherDirection(other: OtherDirection): string {
  const { method, months, level, direction, interval } = other
  const whole = monthEnds(other)
  const errors = interval && intervalNames[interval].error
  const ends =
    whole === null ? 'no interval' : `${formatPercent(level)} interval ${whole}${errors ? `, by ${errors}` : ''}`
  return `${methodNames[method].direction ?? methodNames[method].name}, on the same rows, gives a ${direction === 'halving' ? 'halving' : 'doubling'} time of ${formatMonths(months)} months (${ends}): error in what explains flattens its effect, so the two readings differ.`
}

/** "halving in 9.1 months (7.0 to 11.9)". */
function rate(slope: number | null, interval: readonly [number, number] | null): string {
  const time = slope === null ? null : halvingTime(slope, interval)
  if (!time?.ok) return 'no trend'
  const { months, direction } = time.value
  const ends = monthEnds(time.value)
  return `${direction} in ${formatMonths(months)} months${ends === null ? '' : ` (${ends})`}`
}

/** All benchmarks with levels of their own, and each alone. */
export function benchmarksPooled({ n, slope, interval, each }: PooledBenchmarks, level: number): string {
  const alone = each
    .filter((one) => one.n > 0)
    .map((one) => `${one.label} ${rate(one.slope, one.interval)}, n ${formatInteger(one.n)}`)
  return `All ${formatInteger(n)} evaluations on ${formatInteger(alone.length)} benchmarks, each with a level of its own: ${rate(slope, interval)}, ${formatPercent(level)} intervals. Each alone: ${alone.join('; ')}.`
}
