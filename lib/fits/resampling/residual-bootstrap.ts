/** A regression with its residuals moved to other rows: the surface and the rows stay, only the scatter is drawn again. */
import type { MultipleRegression } from '@/lib/stats/regression/multiple-regression'
import { slopeWeights } from '@/lib/stats/regression/slope-weights'
import type { ResidualResampler } from './drawn-line'
import { raised } from './trend-residuals'

/**
 * @param columns the columns that the fit was made of, rows in date order
 * @param rateOf  the rate of change of cost from the slopes of the columns
 * @returns null where there is no scatter to draw from
 */
export function residualBootstrap(
  fit: MultipleRegression,
  columns: readonly (readonly number[])[],
  rateOf: (slopes: readonly number[]) => number,
): ResidualResampler | null {
  const weights = slopeWeights(fit, columns)
  if (weights === null) return null
  const scatter = raised(fit.residuals, fit.leverage)
  const slopes = fit.coefficients.slice(1)
  return {
    size: fit.n,
    // A shift of all residuals moves no slope (the weights of each add up to zero), so their mean may stay.
    slopeOf: (picked) =>
      rateOf(
        slopes.map((slope, k) => {
          const own = weights[k]
          let moved = slope
          for (let i = 0; i < fit.n; i += 1) moved += (own?.[i] ?? NaN) * (scatter[picked[i] ?? 0] ?? NaN)
          return moved
        }),
      ),
  }
}
