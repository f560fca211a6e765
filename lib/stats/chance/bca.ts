/**
 * Bias-corrected and accelerated bootstrap interval: percentiles of the draws, moved by how the draws lie about the
 * estimate (bias) and by how its error changes with its value (acceleration, from the jackknife). As SciPy's
 * `bootstrap(method='BCa')`, but that draws equal to the estimate count as equal whatever their last digit.
 *
 * Source: B. Efron, "Better bootstrap confidence intervals", J. Am. Stat. Assoc. 82 (1987) 171,
 * https://doi.org/10.1080/01621459.1987.10478410; Efron & Tibshirani, "An introduction to the bootstrap", 1993, 14.3.
 */
import { quantileSorted } from 'd3-array'
import { normalCdf, normalQuantile } from '../distributions/normal-distribution'

const FEWEST_LEFT_OUT = 3
/** Draws nearer to the estimate than this share of it are the estimate: a resample of all rows, summed in another order. */
const SAME = 1e-12

/**
 * Acceleration: skewness of the jackknife values, over six.
 * @param withoutEach the estimate without each observation (or each cluster) in turn; those that are not finite are left out
 * @returns null under three values, or where they are all equal
 */
export function acceleration(withoutEach: readonly number[]): number | null {
  const values = withoutEach.filter(Number.isFinite)
  if (values.length < FEWEST_LEFT_OUT) return null
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  let squares = 0
  let cubes = 0
  for (const value of values) {
    const difference = mean - value
    squares += difference * difference
    cubes += difference * difference * difference
  }
  return squares > 0 ? cubes / (6 * squares * Math.sqrt(squares)) : null
}

/**
 * @param draws    finite draws of the estimate, any order
 * @param estimate of the data themselves
 * @param level    0 to 1
 * @returns null under two draws, or where all of them lie on one side of the estimate: the bias is then unknown
 */
export function bcaInterval(
  draws: readonly number[],
  estimate: number,
  accelerated: number,
  level: number,
): readonly [number, number] | null {
  if (draws.length < 2) return null
  let below = 0
  for (const draw of draws) {
    const equal = Math.abs(draw - estimate) <= SAME * Math.abs(estimate)
    below += equal ? 0.5 : draw < estimate ? 1 : 0
  }
  const bias = normalQuantile(below / draws.length)
  if (!Number.isFinite(bias)) return null
  const sorted = [...draws].sort((a, b) => a - b)
  const end = (z: number) => {
    const moved = bias + z
    return quantileSorted(sorted, normalCdf(bias + moved / (1 - accelerated * moved))) ?? NaN
  }
  const z = normalQuantile((1 + level) / 2)
  const ends = [end(-z), end(z)] as const
  return ends.every(Number.isFinite) ? ends : null
}
