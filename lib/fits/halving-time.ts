/**
 * From a slope in doublings of cost per year to months per factor of two (METHODS 2).
 *
 * `months = 12 / |slope|`: a halving time where the slope falls, a doubling time where it rises. The ends of the interval
 * swap, because months are the inverse of the rate; an interval of the slope that holds zero gives months unbounded above.
 */
import { fail, ok, type Result } from '@/lib/problem'

export interface HalvingTime {
  /** Months per factor of two, positive. */
  readonly months: number
  /** Ends of the interval in months; both null where there is no interval; `high` alone null: unbounded above. */
  readonly low: number | null
  readonly high: number | null
  /** False where the interval of the slope holds zero; null where there is no interval. */
  readonly significant: boolean | null
  readonly direction: 'halving' | 'doubling'
}

/**
 * @param slope doublings of cost per year
 * @param interval its two ends, lower first, or null
 * @returns months, or `slope-zero` for exactly 0, or `not-finite`
 * @example halvingTime(-0.7652, [-0.9077, -0.6225]) // 15.68 months, 13.22 to 19.28, halving
 */
export function halvingTime(slope: number, interval: readonly [number, number] | null): Result<HalvingTime> {
  if (!Number.isFinite(slope)) return fail({ code: 'not-finite', row: 'slope' })
  if (slope === 0) return fail({ code: 'slope-zero' })
  const direction = slope < 0 ? 'halving' : 'doubling'
  const months = 12 / Math.abs(slope)
  if (!interval) return ok({ months, low: null, high: null, significant: null, direction })
  // Seen along the slope's own direction the interval is [slow, fast], with fast > 0 whatever its sign.
  const [slow, fast] = slope < 0 ? [-interval[1], -interval[0]] : [interval[0], interval[1]]
  const significant = slow > 0
  return ok({ months, low: 12 / fast, high: significant ? 12 / slow : null, significant, direction })
}
