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
   * Ends of the interval in months, in the slope's own direction; `high` alone null: unbounded above. Both null: there is
   * no interval (`significant` null), or resampled slopes lie wholly on the other side of zero than the slope itself
   * (`significant` false): a halving time with an interval of doubling times would be two scales in one, so neither end
   * is given, and the interval of the slope says it.
   */
  readonly low: number | null
  readonly high: number | null
  /** False where the interval of the slope does not exclude the other direction; null where there is no interval. */
  readonly significant: boolean | null
  readonly direction: 'halving' | 'doubling'
}

/**
 * @param slope doublings of cost per year
 * @param interval its two ends, lower first, or null; from draws it need not hold the slope
 * @returns months, or `slope-zero` for exactly 0 (or so near that months have no number), or `not-finite`
 * @example halvingTime(-0.7651, [-0.9078, -0.6224]) // 15.68 months, 13.22 to 19.28, halving
 */
export function halvingTime(slope: number, interval: readonly [number, number] | null): Result<HalvingTime> {
  if (!Number.isFinite(slope)) return fail({ code: 'not-finite', row: 'slope' })
  const months = 12 / Math.abs(slope)
  if (!Number.isFinite(months)) return fail({ code: 'slope-zero' })
  const direction = slope < 0 ? 'halving' : 'doubling'
  if (!interval) return ok({ months, low: null, high: null, significant: null, direction })
  if (!interval.every(Number.isFinite)) return fail({ code: 'not-finite', row: 'interval' })
  // Seen along the slope's own direction the interval is [slow, fast].
  const [slow, fast] = slope < 0 ? [-interval[1], -interval[0]] : interval
  return ok({ months, low: monthsOf(fast), high: monthsOf(slow), significant: slow > 0, direction })
}

/** Null where the rate is zero or points the other way: no such change is in sight in any number of months. */
function monthsOf(rate: number): number | null {
  const months = rate > 0 ? 12 / rate : Infinity
  return Number.isFinite(months) ? months : null
}
