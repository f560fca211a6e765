/** The interval that bootstrap draws give a slope, or why they give none. */
import { clustersOf } from '@/lib/fits/resampling/row-counts'
import { drawsNeeded, FEWEST_RESAMPLED } from '@/lib/fits/resampling/draws-summary'
import type { FittedPoint } from '@/lib/fits/fit'
import { fail, ok, type Result } from '@/lib/problem'
import { bcaInterval } from '@/lib/stats/chance/bca'
import type { Draws } from './draws'
import { percentileInterval } from '@/lib/fits/resampling/draws-summary'
import type { View } from '@/lib/view/view'

/** @param points of the fit on the whole population */
export function drawnInterval(
  draws: Draws,
  slope: number,
  points: readonly FittedPoint[],
  { ci, level }: Pick<View, 'ci' | 'level'>,
): Result<readonly [number, number]> {
  const clusters = clustersOf(points.map(({ observation }) => observation)).length
  const tooFew = (of: 'points' | 'clusters', n: number) =>
    fail({ code: 'too-few-to-resample', of, n, needed: FEWEST_RESAMPLED })
  if (points.length < FEWEST_RESAMPLED) return tooFew('points', points.length)
  if (draws.by === 'cluster' && clusters < FEWEST_RESAMPLED) return tooFew('clusters', clusters)
  const needed = drawsNeeded(level)
  if (draws.slopes.length < needed) return fail({ code: 'too-few-draws', draws: draws.slopes.length, needed })
  const interval =
    ci === 'percentile'
      ? percentileInterval(draws.slopes, level)
      : draws.acceleration === undefined
        ? null
        : bcaInterval(draws.slopes, slope, draws.acceleration, level)
  return interval ? ok(interval) : fail({ code: 'draws-without-interval', draws: draws.slopes.length })
}
