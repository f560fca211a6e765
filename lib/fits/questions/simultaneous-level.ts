/**
 * The level at which each of many slopes must be asked so that all their intervals hold together with the level wanted: a
 * sup-t band. Rows are shared between the fits, so the slopes move together and Bonferroni's level would be too careful.
 *
 * Under independent Gaussian errors of one size the ratios of slope to standard error are free of line and size, so their
 * joint distribution is simulated from noise alone, each row's the same in every fit that has it: exact but for the number
 * of simulations. J. L. Montiel Olea, M. Plagborg-Møller, "Simultaneous confidence bands", J. Appl. Econometrics 34 (2019)
 * 1, https://doi.org/10.1002/jae.2656.
 */
import { normalDraws } from '@/lib/stats/chance/normal-draws'
import type { Random } from '@/lib/stats/chance/random'
import { tCdf } from '@/lib/stats/distributions/t-distribution'

/** The rows of one fit: places among all rows, and their decimal years. */
export interface FitRows {
  readonly places: readonly number[]
  readonly years: readonly number[]
}

/** A single fit's own chance of being missed can't be told closer than this. */
const MOST_LEVEL = 1 - 1e-9

/**
 * @param fits        each with at least 3 rows on 2 dates; others are passed over
 * @param rows        number of all rows
 * @param level       that the intervals are to hold together, 0 to 1
 * @param simulations of the noise; 1,999 leave an error of half a point at 95 %
 * @returns the level of each interval, at least `level`
 */
export function simultaneousLevel(
  fits: readonly FitRows[],
  rows: number,
  level: number,
  simulations: number,
  random: Random,
): number {
  const designs = fits.flatMap((fit) => designOf(fit) ?? [])
  if (designs.length < 2) return level
  const normal = normalDraws(random)
  const noise = new Float64Array(rows)
  const largest = new Float64Array(simulations)
  for (let run = 0; run < simulations; run++) {
    for (let i = 0; i < rows; i++) noise[i] = normal()
    let most = 0
    for (const design of designs) most = Math.max(most, insideOf(design, noise))
    largest[run] = most
  }
  largest.sort()
  const own = largest[Math.min(simulations, Math.ceil(level * (simulations + 1))) - 1] ?? level
  return Math.min(MOST_LEVEL, Math.max(level, own))
}

interface Design {
  readonly places: readonly number[]
  /** Years about their mean, and the sum of their squares. */
  readonly dx: readonly number[]
  readonly squares: number
}

function designOf({ places, years }: FitRows): Design | null {
  const mean = years.reduce((sum, year) => sum + year / years.length, 0)
  const dx = years.map((year) => year - mean)
  const squares = dx.reduce((sum, value) => sum + value * value, 0)
  return years.length >= 3 && new Set(years).size >= 2 ? { places, dx, squares } : null
}

/** The level of the interval that just reaches zero: 1 less the two-sided p of the slope of noise. */
function insideOf({ places, dx, squares }: Design, noise: Float64Array): number {
  const n = places.length
  let mean = 0
  for (const place of places) mean += noise[place]! / n
  let product = 0
  let total = 0
  for (let i = 0; i < n; i++) {
    const e = noise[places[i]!]! - mean
    product += dx[i]! * e
    total += e * e
  }
  const explained = (product * product) / squares
  const t = Math.sqrt(explained / ((total - explained) / (n - 2)))
  return 2 * tCdf(t, n - 2) - 1
}
