/** The numbers of the page that every method has, each with how near a program must come to it. */
import { decimalYear } from '@/lib/data/decimal-year'
import type { Figure } from '@/lib/figure/figure'
import type { FigureFit } from '@/lib/result/result'
import type { Line } from './line'
import type { Resampling } from './resampling'
import type { Steps } from './steps'

/**
 * Two correct programs that add in other orders differ by rounding, here less than 1e-10, and quantiles of t in SciPy 1.10
 * hold nine digits; an error of method is far more.
 */
const ROUNDING = 1e-8
/** Huber's steps end within 1e-12 of the scale here and of the coefficients there; 1e-7 leaves room for slow ones. */
const ITERATED = 1e-7
/**
 * The authors' solver stops before the minimum, at a place that the last digits of every exponential have a say in; SciPy
 * 1.10 (Fortran) and 1.17 (C) agree with the page within a thousandth of the rate.
 */
const STOPPED = 1e-3
/** Two solvers that end within 1e-10 of the least objective are this near in the rate, which is flat there. */
const CONVERGED = 1e-4
/** Residuals smaller than this share of a doubling are rounding, and so is all that is said of them. */
const NO_SCATTER = 1e-8

export interface Nearness {
  readonly near: number
  /** A variable that must hold for the numbers to be compared. */
  readonly when?: string
}

export function nearnessOf({ view }: Figure, atPage: boolean): Nearness {
  if (view.method === 'scaling-law') {
    if (atPage) return { near: ROUNDING }
    return view.solver === 'as-published' ? { near: STOPPED, when: 'steady' } : { near: CONVERGED }
  }
  return { near: view.method === 'trend' && view.estimator === 'huber' ? ITERATED : ROUNDING }
}

/** Rate, months, and what the fit says of itself. */
export function fitLines(figure: Figure, fit: FigureFit, steps: Steps, nearness: Nearness): readonly Line[] {
  const { near, when } = nearness
  const { halvingTime: time } = fit
  const trend = figure.view.method === 'trend'
  const check = (label: string, variable: string, page: number | null | undefined, tolerance = near): Line[] =>
    page === null || page === undefined || !Number.isFinite(page)
      ? []
      : [{ kind: 'check', label, variable, page, tolerance, ...(when === undefined ? {} : { when }) }]
  const exact = (label: string, variable: string, page: number): Line => ({
    kind: 'check',
    label,
    variable,
    page,
    tolerance: 0,
  })
  const scatter = fit.residualSd ?? fit.mad ?? 0
  // A factor carries the error of the doublings that it is the power of.
  const doublings = Math.abs(fit.slope) * Math.max(1, fit.spanYears)
  return [
    exact('rows of the series', 'series_rows', steps.counts.series),
    exact('  with a date and a cost', 'usable_rows', steps.counts.usable),
    exact('  in the population', 'population_rows', steps.counts.population),
    exact('n, rows fitted', 'n', fit.n),
    { kind: 'check', label: 'span, years', variable: 'span', page: fit.spanYears, tolerance: ROUNDING },
    ...check('slope, doublings a year', 'slope', fit.slope),
    ...check('  its standard error', 'slope_error', fit.slopeSe),
    ...check(`months to ${time.direction === 'halving' ? 'halve' : 'double'}`, 'months', time.months),
    ...check('factor a year', 'factor_a_year', fit.annualFactor.value, near * Math.max(1, Math.abs(fit.slope))),
    ...check('gain over the span, of the trend', 'gain', fit.gain.trend, near * Math.max(1, doublings)),
    ...check('  from first record to last', 'observed_gain', trend ? fit.gain.observed : null, ROUNDING),
    ...check(`line on ${fit.to}, log2 cost`, 'level', levelOf(fit)),
    ...check('R squared', 'r2', fit.r2),
    ...check('residual SD', 'residual_sd', fit.residualSd),
    ...check('median absolute residual', 'mad', fit.mad),
    ...(scatter > NO_SCATTER ? check('lag-1 correlation of residuals', 'lag1', fit.lag1, near * 100) : []),
  ]
}

/** On the last fitted date: decimal year 0 lies two thousand years away. */
function levelOf({ intercept, slope, to }: FigureFit): number | null {
  const year = decimalYear(to)
  return intercept === null || year === null ? null : intercept + slope * year
}

/** Ends of the interval, in doublings and in months. */
export function intervalLines(fit: FigureFit, resampling: Resampling, near: number): readonly Line[] {
  const { slopeInterval: ends, halvingTime: time, bootstrap } = fit
  if (ends === null) return []
  const [low, high] = ends
  const label = { low: 'slope, low end', high: 'slope, high end' }
  const reach = Math.max(Math.abs(low), Math.abs(high))
  // An end is the sum of slope and half-width: near zero it keeps their error and loses their size.
  const atEnd = (rate: number) => Math.min(1, near * Math.max(1, reach / Math.abs(rate)))
  const months = (
    variable: string,
    page: number | null,
  ): { page: number | null; tolerance: number; variable: string } => ({
    variable,
    page,
    tolerance: page === null ? near : atEnd(12 / page),
  })
  const inMonths = [
    { label: 'months, low end', ...months('months_low', time.low) },
    { label: 'months, high end', ...months('months_high', time.high) },
  ]
  if (resampling.kind === 'analytic')
    return [
      { kind: 'check', label: label.low, variable: 'slope_low', page: low, tolerance: atEnd(low) },
      { kind: 'check', label: label.high, variable: 'slope_high', page: high, tolerance: atEnd(high) },
      ...inMonths.map((line): Line => ({ kind: 'check', ...line })),
    ]
  const own = resampling.kind === 'drawn'
  const end = (side: -1 | 1): Line => {
    const [name, variable, page] = side < 0 ? [label.low, 'own_low', low] : [label.high, 'own_high', high]
    if (own) return { kind: 'end', label: name, variable, side, page }
    return { kind: 'given', label: name, page }
  }
  return [
    end(-1),
    end(1),
    ...inMonths.map((line): Line => ({ kind: 'follows', ...line })),
    ...(bootstrap && Number.isFinite(bootstrap.median)
      ? [
          {
            kind: 'given',
            label: 'months, median of the draws',
            page: bootstrap.median,
            ...(own ? { beside: 'own_median' } : {}),
          } as const,
        ]
      : []),
  ]
}
