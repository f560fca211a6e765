/**
 * Least squares where one of two explaining columns is known with errors of known size. Noise in a column makes its sum of
 * squares too large and so its slope too small, and what it loses the other column takes up; taking the noise's share off
 * the sum gives the slopes back: `(X'X - sum of S_i)^-1 X'y`, with S_i the variance of row i's error in its place.
 *
 * Source: W. A. Fuller, "Measurement error models", Wiley 1987, section 2.2 (with known error variances, which may differ
 * by row: section 3.1).
 */
import { fail, ok, type Problem, type Result } from '@/lib/problem'

/** The plane `y = intercept + noisy u + exact v`, errors of u taken off. */
export interface CorrectedPlane {
  readonly intercept: number
  /** Slope of the column that has errors. */
  readonly noisy: number
  /** Slope of the other. */
  readonly exact: number
  readonly meanNoisy: number
  readonly meanExact: number
  readonly meanY: number
}

/** With less than this left of u's own spread (what v does not explain) the errors account for all of it. */
const NOTHING_LEFT = 1e-6

const exceed: Problem = { code: 'errors-exceed-spread' }

/**
 * The plane through resamples of the same points, each given by how often every point was drawn.
 * @param u column with errors; @param v column without; @param y what they explain: of equal length, finite
 * @param errorVariances variance of each value of u about the truth
 * @returns a function of counts; `errors-exceed-spread` where the errors leave nothing of u's spread beside v, `collinear`
 * where the points don't span a plane
 */
export function correctedPlane(
  u: readonly number[],
  v: readonly number[],
  y: readonly number[],
  errorVariances: ArrayLike<number>,
): (counts: ArrayLike<number>) => Result<CorrectedPlane> {
  // About one centre first, so that years near 2020 lose no digits in the sums; exact means are taken draw by draw.
  const [du, dv, dy] = [centred(u), centred(v), centred(y)]
  return (counts) => {
    const totals = { n: 0, u: 0, v: 0, y: 0, error: 0 }
    for (let i = 0; i < u.length; i += 1) {
      const count = counts[i] ?? 0
      totals.n += count
      totals.u += count * at(du.values, i)
      totals.v += count * at(dv.values, i)
      totals.y += count * at(dy.values, i)
      totals.error += count * (errorVariances[i] ?? 0)
    }
    const [meanU, meanV, meanY] = [totals.u / totals.n, totals.v / totals.n, totals.y / totals.n]
    const sums = { uu: 0, vv: 0, uv: 0, uy: 0, vy: 0 }
    for (let i = 0; i < u.length; i += 1) {
      const count = counts[i] ?? 0
      if (count === 0) continue
      const [a, b, c] = [at(du.values, i) - meanU, at(dv.values, i) - meanV, at(dy.values, i) - meanY]
      sums.uu += count * a * a
      sums.vv += count * b * b
      sums.uv += count * a * b
      sums.uy += count * a * c
      sums.vy += count * b * c
    }
    const { uu, vv, uv, uy, vy } = sums
    const spread = uu - (uv * uv) / vv
    if (!(vv > 0) || !(spread > NOTHING_LEFT * uu)) return fail({ code: 'collinear' })
    if (!(spread - totals.error > NOTHING_LEFT * uu)) return fail(exceed)
    const noisy = (uy - (uv / vv) * vy) / (spread - totals.error)
    const exact = (vy - uv * noisy) / vv
    const means = { meanNoisy: du.mean + meanU, meanExact: dv.mean + meanV, meanY: dy.mean + meanY }
    return ok({
      intercept: means.meanY - noisy * means.meanNoisy - exact * means.meanExact,
      noisy,
      exact,
      ...means,
    })
  }
}

const at = (values: Float64Array, i: number): number => values[i] ?? NaN

function centred(values: readonly number[]): { readonly mean: number; readonly values: Float64Array } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return { mean, values: Float64Array.from(values, (value) => value - mean) }
}
