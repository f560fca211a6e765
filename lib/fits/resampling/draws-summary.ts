/** What drawn slopes say together: an interval, a median, a confidence. Quantiles: Hyndman & Fan 1996, definition 7. */
import { quantile, quantileSorted } from 'd3-array'
import { normalCdf } from '@/lib/stats/distributions/normal-distribution'

/** Fewer points or clusters have so few different resamples that their percentiles are no interval. */
export const FEWEST_RESAMPLED = 5
/** Draws whose outermost are the ends of an interval: with fewer it would reach beyond them. */
export const drawsNeeded = (level: number): number => Math.ceil(2 / (1 - level) - 1 - 1e-9)

/**
 * Percentile interval of the rate: the (1 - level)/2 and (1 + level)/2 quantiles of the drawn slopes, definition 7.
 * Of rates and never of months, which would put impossible draws at the fast end (METHODS 2).
 * @returns null under two slopes
 * @example percentileInterval([-3, -2, -1, 0], 0.5) // [-2.25, -0.75]
 */
export function percentileInterval(slopes: readonly number[], level: number): readonly [number, number] | null {
  if (slopes.length < 2) return null
  const sorted = [...slopes].sort((a, b) => a - b)
  const at = (share: number) => quantileSorted(sorted, share) ?? NaN
  return [at((1 - level) / 2), at((1 + level) / 2)]
}

/** Median of the drawn slopes; NaN of none. */
export function medianSlope(slopes: readonly number[]): number {
  return quantile(slopes, 0.5) ?? NaN
}

/**
 * One-sided confidence that the trend is faster than a law: `(k + 1/2) / (B + 1)`, `k` the draws that are faster. A
 * measured law is itself uncertain, so each draw counts by its chance to be faster, the law's error being normal.
 * @param law  its signed slope, doublings per year, and standard error; 0: exact
 * @param sign -1 where less cost is better, +1 where more is
 */
export function pFasterFromDraws(
  slopes: readonly number[],
  law: { readonly slope: number; readonly slopeSe: number },
  sign: -1 | 1,
): number {
  let faster = 0
  for (const slope of slopes) {
    const ahead = sign * (slope - law.slope)
    faster += law.slopeSe > 0 ? normalCdf(ahead / law.slopeSe) : ahead > 0 ? 1 : 0
  }
  return (faster + 0.5) / (slopes.length + 1)
}
