/**
 * From a slope in doublings of cost per year to months per factor of two (METHODS 2).
 *
 * `months = 12 / |slope|`: a halving time where the slope falls, a doubling time where it rises. The ends of the interval
 * swap, because months are the inverse of the rate; an interval of the slope that holds zero gives months unbounded above.
 */
import { fail, ok, type Result } from '@/lib/problem'

/** Time of a factor of two, down or up, with its interval. */
export interface HalvingTime {
  /** Months per factor of two, positive. */
  readonly months: number
  /**
   * Ends of the interval in months, in the slope's own direction. `low` null: no interval, or nothing bounds the fast side,
   * or the interval lies wholly on the other side of zero; `high` null: no interval, or none is slow enough to be its end.
   * The interval of the slope tells these apart.
   */
  readonly low: number | null
  readonly high: number | null
  /** False where the interval of the slope does not exclude the other direction; null where there is no interval. */
  readonly significant: boolean | null
  readonly direction: 'halving' | 'doubling'
  /**
   * What of the interval goes the other way, in months; null where nothing does. `low` null: nothing bounds its fast side;
   * `high` null: it reaches to no change at all.
   */
  readonly opposite: {
    readonly direction: 'halving' | 'doubling'
    readonly low: number | null
    readonly high: number | null
  } | null
}

/**
 * @param slope doublings of cost per year
 * @param interval its two ends, lower first, infinite where unbounded, or null; it need not hold the slope
 * @returns months, or `slope-zero` for exactly 0 (or so near that months have no number), or `not-finite`
 * @example halvingTime(-0.7651, [-0.9078, -0.6224]) // 15.68 months, 13.22 to 19.28, halving
 */
export function halvingTime(slope: number, interval: readonly [number, number] | null): Result<HalvingTime> {
  if (!Number.isFinite(slope)) return fail({ code: 'not-finite', row: 'slope' })
  const months = 12 / Math.abs(slope)
  if (!Number.isFinite(months)) return fail({ code: 'slope-zero' })
  const direction = slope < 0 ? 'halving' : 'doubling'
  if (!interval) return ok({ months, low: null, high: null, significant: null, direction, opposite: null })
  if (interval.some(Number.isNaN)) return fail({ code: 'not-finite', row: 'interval' })
  // Seen along the slope's own direction the interval is [slow, fast].
  const [slow, fast] = slope < 0 ? [-interval[1], -interval[0]] : interval
  const other = direction === 'halving' ? 'doubling' : 'halving'
  return ok({
    months,
    low: monthsOf(fast),
    high: monthsOf(slow),
    significant: slow > 0,
    direction,
    opposite: slow < 0 ? { direction: other, low: monthsOf(-slow), high: monthsOf(-fast) } : null,
  })
}

/** Null where the rate is zero or points the other way (no number of months is long enough), or is without bound. */
function monthsOf(rate: number): number | null {
  const months = rate > 0 && rate < Infinity ? 12 / rate : Infinity
  return Number.isFinite(months) ? months : null
}
