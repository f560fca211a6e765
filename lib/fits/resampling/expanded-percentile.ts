/**
 * Percentiles of bootstrap draws taken further out, as far as Student's t reaches beyond the normal: without that the
 * interval of a few units is too narrow, because draws scatter by the root of (g - 1)/g too little and have no t to tell
 * how little is known of their spread.
 *
 * Sources: T. C. Hesterberg, "What teachers should know about the bootstrap", Amer. Statist. 69 (2015) 371, section 5.2,
 * https://doi.org/10.1080/00031305.2015.1089789; units of unequal size count as L. Kish's effective number, "Survey
 * sampling", Wiley 1965, section 11.7.
 */
import { quantileSorted } from 'd3-array'
import { normalCdf } from '@/lib/stats/distributions/normal-distribution'
import { tQuantile } from '@/lib/stats/distributions/t-distribution'

/**
 * How many units of equal size say as much: (sum of sizes) squared over the sum of their squares.
 * @example effectiveUnits([2, 2, 2]) // 3
 */
export function effectiveUnits(sizes: readonly number[]): number {
  const total = sizes.reduce((sum, size) => sum + size, 0)
  return total ** 2 / sizes.reduce((sum, size) => sum + size ** 2, 0)
}

/**
 * Share of the draws that lies beyond each end: normalCdf(t((1 - level)/2; g - 1) sqrt(g / (g - 1))).
 * @param units more than 1, need not be whole
 * @example shareBeyond(0.95, 20) // 0.0159 (0.025 for units without end)
 */
export const shareBeyond = (level: number, units: number): number =>
  normalCdf(Math.sqrt(units / (units - 1)) * tQuantile((1 - level) / 2, units - 1))

/**
 * @param draws of one number, in any order
 * @returns its two ends, definition 7 quantiles; null where fewer than two draws lie beyond them to tell where they are
 */
export function expandedPercentile(
  draws: readonly number[],
  level: number,
  units: number,
): readonly [number, number] | null {
  const share = shareBeyond(level, units)
  if (!(units > 1) || draws.length * share < 2) return null
  const sorted = [...draws].sort((a, b) => a - b)
  return [quantileSorted(sorted, share) ?? NaN, quantileSorted(sorted, 1 - share) ?? NaN]
}
