/**
 * Standard errors of a least squares fit whose errors lean on their neighbours in date order (Newey-West): products of
 * residuals up to a lag count, less the further apart they are (Bartlett's weights).
 *
 * Such a variance comes out too small and scatters, more so with a wide window. So it is held against Student's t as
 * fixed-b theory (Kiefer & Vogelsang) has it, for these very dates: under independent errors of one size the estimate is a
 * quadratic form in normal errors, whose mean and variance are known exactly; the mean corrects its size, the two together
 * give its degrees of freedom (Satterthwaite). On many evenly spread points with a constant alone this comes within a few
 * hundredths of Kiefer & Vogelsang's critical values, and unlike theirs it knows trends and every level.
 *
 * Sources: W. K. Newey, K. D. West, Econometrica 55 (1987) 703, https://doi.org/10.2307/1913610; N. M. Kiefer,
 * T. J. Vogelsang, Econometric Theory 21 (2005) 1130, https://doi.org/10.1017/S0266466605050565; width of the window:
 * E. Lazarus, D. J. Lewis, J. H. Stock, M. W. Watson, J. Bus. Econ. Stat. 36 (2018) 541,
 * https://doi.org/10.1080/07350015.2018.1506926.
 */
import { type ContrastInference, contrastOf, studentContrast } from '@/lib/stats/regression/contrast'
import type { MultipleRegression } from '@/lib/stats/regression/multiple-regression'
import { coordinatesOf, withConstant } from '@/lib/stats/regression/orthonormal-basis'

/** The last lag that counts: window 1.3 sqrt(n), rounded up (Lazarus et al., equation 3), is one more. */
function lagOf(n: number): number {
  return Math.min(n, Math.ceil(1.3 * Math.sqrt(n))) - 1
}

/**
 * @param fit of rows in date order; @param lag last lag that counts; 0 allows each row a scatter of its own, and no more
 * @returns null without degrees of freedom
 */
export function hac(fit: MultipleRegression, lag = lagOf(fit.n)): ContrastInference | null {
  const { n, residuals, basis } = fit
  if (fit.df <= 0) return null
  const q = withConstant(basis)
  const weight = (distance: number) => 1 - distance / (lag + 1)
  /** `sum over i, j of weight(|i - j|) u_i v_j`. */
  const product = (u: readonly number[], v: readonly number[]): number => {
    const smooth = smoothed(v, lag, weight)
    return u.reduce((sum, value, i) => sum + value * (smooth[i] ?? NaN), 0)
  }
  const scores = q.map((column) => column.map((value, i) => value * (residuals[i] ?? NaN)))
  const covariance = scores.map((a) => scores.map((b) => product(a, b)))

  return (contrast) => {
    const d = coordinatesOf(basis, contrast)
    const variance = quadratic(covariance, d)
    // The contrast is the sum of a_i y_i; the estimate of its variance is e'Ae with A_ij = weight a_i a_j.
    const a = Array.from({ length: n }, (_, i) => d.reduce((sum, value, j) => sum + value * (q[j]?.[i] ?? NaN), 0))
    const squares = a.map((value) => value * value)
    const own = squares.reduce((sum, value) => sum + value, 0)
    const aq = q.map((column) => {
      const smooth = smoothed(
        column.map((value, i) => value * (a[i] ?? NaN)),
        lag,
        weight,
      )
      return smooth.map((value, i) => value * (a[i] ?? NaN))
    })
    const qaq = q.map((column) =>
      aq.map((image) => column.reduce((sum, value, i) => sum + value * (image[i] ?? NaN), 0)),
    )
    const squaredWeights = smoothed(squares, lag, (distance) => weight(distance) ** 2)
    const traceAA = squares.reduce((sum, value, i) => sum + value * (squaredWeights[i] ?? NaN), 0)
    const traceQAAQ = aq.flat().reduce((sum, value) => sum + value * value, 0)
    const traceQAQQAQ = qaq.flat().reduce((sum, value) => sum + value * value, 0)
    const mean = own - qaq.reduce((sum, row, j) => sum + (row[j] ?? NaN), 0)
    const df = mean ** 2 / (traceAA - 2 * traceQAAQ + traceQAQQAQ)
    return studentContrast(contrastOf(fit.coefficients, contrast), Math.sqrt(variance), df, Math.sqrt(own / mean))
  }
}

/** Sums of each value and its neighbours, weighted by how far away they are. */
function smoothed(values: readonly number[], lag: number, weight: (distance: number) => number): readonly number[] {
  const weights = Array.from({ length: lag + 1 }, (_, distance) => weight(distance))
  return values.map((value, i) => {
    let sum = value
    for (let distance = 1; distance <= lag; distance += 1)
      sum += (weights[distance] ?? 0) * ((values[i - distance] ?? 0) + (values[i + distance] ?? 0))
    return sum
  })
}

function quadratic(matrix: readonly (readonly number[])[], d: readonly number[]): number {
  return matrix.reduce(
    (sum, row, j) => sum + row.reduce((rest, value, k) => rest + value * (d[k] ?? NaN), 0) * (d[j] ?? NaN),
    0,
  )
}
