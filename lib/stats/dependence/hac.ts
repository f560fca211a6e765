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
import { dot, type Matrix, satterthwaite, sumOfOuter, type VarianceForms } from '@/lib/stats/regression/satterthwaite'

/** The last lag that counts: window 1.3 sqrt(n), rounded up (Lazarus et al., equation 3), is one more. */
function lagOf(n: number): number {
  return Math.min(n, Math.ceil(1.3 * Math.sqrt(n))) - 1
}

/**
 * @param fit of rows in date order; @param lag last lag that counts; 0 allows each row a scatter of its own, and no more
 * @returns null without degrees of freedom
 */
export function hac(fit: MultipleRegression, lag = lagOf(fit.n)): ContrastInference | null {
  const { residuals, basis } = fit
  if (fit.df <= 0) return null
  const forms = formsOf(withConstant(basis), residuals, lag)
  return (contrast) => {
    const d = coordinatesOf(basis, contrast)
    const { variance, mean, df } = satterthwaite(forms, d)
    return studentContrast(contrastOf(fit.coefficients, contrast), Math.sqrt(variance), df, Math.sqrt(dot(d, d) / mean))
  }
}

/**
 * The contrast is the sum of a_i y_i with a = Q d; the estimate of its variance is e'Ae with `A_ij = weight a_i a_j`. Under
 * independent errors its mean is the trace of `(I - QQ')A`, half its variance that of its square.
 */
function formsOf(q: Matrix, residuals: readonly number[], lag: number): VarianceForms {
  const size = q.length
  const smooth = (values: readonly number[], power: 1 | 2) =>
    smoothed(values, lag, (distance) => (power === 2 ? (1 - distance / (lag + 1)) ** 2 : 1 - distance / (lag + 1)))
  const times = (a: readonly number[], b: readonly number[]) => a.map((value, i) => value * (b[i] ?? NaN))
  const scores = q.map((column) => times(column, residuals))
  const smoothScores = scores.map((score) => smooth(score, 1))
  const pairs = q.map((a) => q.map((b) => times(a, b)))
  const near = pairs.map((row) => row.map((pair) => smooth(pair, 1)))
  const squares = pairs.flat().map((pair) => smooth(pair, 2))
  /** Of `q_j'A q_k`: products of the coordinates l and m. */
  const between = pairs.map((ofJ) => near.map((ofK) => ofJ.map((pair) => ofK.map((other) => dot(pair, other)))))
  // |A q_k|^2 is a sum over rows of squares of forms.
  const images = near.flatMap((row) =>
    residuals.map((_, i) => q.flatMap((column) => row.map((other) => (column[i] ?? NaN) * (other[i] ?? NaN)))),
  )
  const inside = sumOfOuter(
    [...between.flat()].map((form) => [form.flat(), form.flat()] as const),
    size * size,
  )
  const across = sumOfOuter(
    images.map((image) => [image, image]),
    size * size,
  )
  return {
    variance: scores.map((score) => smoothScores.map((other) => dot(score, other))),
    mean: q.map((_, l) =>
      q.map((_unused, m) => (l === m ? 1 : 0) - between.reduce((sum, row, j) => sum + (row[j]?.[l]?.[m] ?? NaN), 0)),
    ),
    spread: pairs
      .flat()
      .map((pair, l) =>
        squares.map((other, m) => dot(pair, other) - 2 * (across[l]?.[m] ?? NaN) + (inside[l]?.[m] ?? NaN)),
      ),
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
