/**
 * The trend with its residuals moved to other rows: dates, selection and the line itself stay, only the scatter is drawn
 * again. A residual is divided by the square root of one less its leverage, without which the draws scatter too little;
 * for least squares their mean is then taken off.
 *
 * Source: A. C. Davison, D. V. Hinkley, "Bootstrap methods and their application", Cambridge 1997, section 6.2.3.
 */
import { lineEstimator } from '../estimators/line-estimators'
import type { FitOptions } from '../fit-options'
import type { ResidualResampler } from './drawn-line'
import type { Observation } from '../rows/observation'
import { inDateOrder, select } from '../rows/select'
import { drawnTrend, trendLine } from './trend-of-counts'

/** @returns null where there is no line, or no scatter to draw from (two rows) */
export function trendResiduals(population: readonly Observation[], options: FitOptions): ResidualResampler | null {
  const used = inDateOrder(select(population, options).used, options.better)
  if (used.length < 3) return null
  const years = used.map(({ decimalYear }) => decimalYear)
  const doublings = used.map(({ cost }) => Math.log2(cost))
  const estimate = lineEstimator(options.estimator).estimate(years, doublings, options)
  if (!estimate.ok) return null
  const { slope, x, y, residuals, mad } = estimate.value
  const scatter = raised(residuals, leverages(years))
  // A robust line's residuals have their own centre at zero already; their mean is what it was made to ignore.
  const mean = mad === null ? scatter.reduce((sum, value) => sum + value, 0) / scatter.length : 0
  const at = Float64Array.from(years)
  const line = at.map((year) => y + slope * (year - x))
  const drawn = new Float64Array(at.length)
  return {
    size: at.length,
    slopeOf: (picked) => {
      for (let i = 0; i < drawn.length; i += 1) drawn[i] = (line[i] ?? NaN) + (scatter[picked[i] ?? 0] ?? NaN) - mean
      return drawnTrend(trendLine(at, drawn, options))
    },
  }
}

/** Residuals raised to the scatter of the errors; that of a point which alone decides the line is zero and stays so. */
export function raised(residuals: readonly number[], leverage: readonly (number | null)[]): readonly number[] {
  return residuals.map((residual, i) => residual / Math.sqrt(Math.max(1e-10, 1 - (leverage[i] ?? 0))))
}

function leverages(years: readonly number[]): readonly number[] {
  const mean = years.reduce((sum, year) => sum + year, 0) / years.length
  const squares = years.reduce((sum, year) => sum + (year - mean) ** 2, 0)
  return years.map((year) => 1 / years.length + (year - mean) ** 2 / squares)
}
