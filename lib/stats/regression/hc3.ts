/**
 * Standard errors of a least squares line that allow each observation a scatter of its own (HC3): squared residuals over
 * (1 - leverage) squared stand for the variances.
 *
 * Sources: J. G. MacKinnon, H. White, J. Econometrics 29 (1985) 305, https://doi.org/10.1016/0304-4076(85)90158-7;
 * J. S. Long, L. H. Ervin, Am. Stat. 54 (2000) 217.
 */
import type { OlsFit } from './ols'

/** Standard errors of a line that hold where scatter changes with x. */
export interface RobustErrors {
  readonly slopeSe: number
  /** Standard error of the line at x, in units of y. */
  readonly meanSeAt: (x: number) => number
}

/** A leverage this near to 1 is 1 but for rounding: residual and its variance are both zero, their ratio unknown. */
const FULL_LEVERAGE = 1 - 1e-10

/**
 * @param fit a least squares line; @param x the values it was fitted to, in the same order
 * @returns null without degrees of freedom, or where one point alone decides the line
 */
export function hc3(fit: OlsFit, x: readonly number[]): RobustErrors | null {
  if (fit.df <= 0 || fit.leverage.some((leverage) => leverage >= FULL_LEVERAGE)) return null
  const variances = fit.residuals.map((residual, i) => (residual / (1 - (fit.leverage[i] ?? 1))) ** 2)
  const deviations = x.map((value) => value - fit.meanX)
  const meanSeAt = (at: number) => {
    const slopeShare = (at - fit.meanX) / fit.sumOfSquaresX
    return Math.sqrt(
      variances.reduce(
        (sum, variance, i) => sum + variance * (1 / fit.n + slopeShare * (deviations[i] ?? NaN)) ** 2,
        0,
      ),
    )
  }
  const squares = variances.reduce((sum, variance, i) => sum + variance * (deviations[i] ?? NaN) ** 2, 0)
  return { slopeSe: Math.sqrt(squares) / fit.sumOfSquaresX, meanSeAt }
}
