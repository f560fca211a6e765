/** The factor by which cost changes in a year, `2^|slope|` (METHODS 1): 2.2 times less, or more, by the slope's sign. */
import { power } from '@/lib/stats/elementary/power'

/** Times per year by which cost falls or rises. */
export interface AnnualFactor {
  readonly value: number
  /** Seen in the slope's own direction: an end below 1 is a change the other way. Null without an interval. */
  readonly low: number | null
  readonly high: number | null
}

/**
 * @param slope doublings of cost per year
 * @param interval its two ends, lower first, or null
 * @example annualFactor(-0.7652, [-0.9077, -0.6225]) // 1.70 times less a year, 1.54 to 1.88
 */
export function annualFactor(slope: number, interval: readonly [number, number] | null): AnnualFactor {
  const value = power(2, Math.abs(slope))
  if (!interval) return { value, low: null, high: null }
  const [slow, fast] = slope < 0 ? [-interval[1], -interval[0]] : interval
  return { value, low: power(2, slow), high: power(2, fast) }
}
