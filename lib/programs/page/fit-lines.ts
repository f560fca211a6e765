/** The numbers of the page that every method has, and those of one method alone. */
import { decimalYear } from '@/lib/data/decimal-year'
import type { EstimatorId } from '@/lib/fits/estimators/registry'
import { findInterval } from '@/lib/fits/intervals/registry'
import type { Figure } from '@/lib/figure/figure'
import type { FigureFit } from '@/lib/result/result'
import type { Resampling } from '../header/resampling'
import type { Steps } from '../header/steps'
import type { Language } from '../text/literal'
import { type Line, lineOf, roundedUp } from './line'
import { lawLines } from './law-lines'
import { type Nearness, nearnessOf, ROUNDING } from './nearness'

/** Residuals smaller than this share of a doubling are rounding, and so is all that is said of them. */
const NO_SCATTER = 1e-8
/** A sum of 231 squares in another order, or of a few probabilities: far below this. */
const SUMS = 1e-10

/** All lines of a view's program, in the order in which it prints them. */
export function linesOf(
  figure: Figure,
  fit: FigureFit,
  steps: Steps,
  resampling: Resampling,
  language: Language,
): readonly Line[] {
  const nearness = nearnessOf(figure.view, language)
  return [
    ...fitLines(fit, steps, nearness),
    ...intervalLines(fit, resampling, nearness.near),
    ...bandLines(figure, fit, resampling, nearness.near),
    ...recordLines(fit, steps),
    ...lawLines(figure, fit, resampling, nearness),
    ...solverLines(fit, nearness),
    ...(language === 'python' ? (LIBRARY[figure.view.estimator]?.(fit.slope) ?? []) : []),
  ]
}

/** Rate, months, and what the fit says of itself. */
function fitLines(fit: FigureFit, steps: Steps, { near, kind }: Nearness): readonly Line[] {
  const { halvingTime: time, slope, spanYears } = fit
  const check = (label: string, name: string, page: number | null | undefined, tolerance = near) =>
    lineOf(kind, label, name, page, tolerance)
  const scatter = fit.residualSd ?? fit.mad ?? 0
  // A factor carries the error of the doublings that it is the power of.
  const doublings = Math.max(1, Math.abs(slope) * Math.max(1, spanYears))
  return [
    ...lineOf('check', 'rows of the series', 'series_rows', steps.counts.series),
    ...lineOf('check', '  with a date and a cost', 'usable_rows', steps.counts.usable),
    ...lineOf('check', '  in the population', 'population_rows', steps.counts.population),
    ...lineOf('check', 'n, rows fitted', 'n', fit.n),
    ...lineOf('check', 'span, years', 'span', spanYears, ROUNDING),
    ...check('slope, doublings a year', 'slope', slope),
    ...check('  its standard error', 'slope_error', fit.slopeSe),
    ...check(`months to ${time.direction === 'halving' ? 'halve' : 'double'}`, 'months', time.months),
    ...check('factor a year', 'factor_a_year', fit.annualFactor.value, near * Math.max(1, Math.abs(slope))),
    ...check('gain over the span, of the trend', 'gain', fit.gain.trend, near * doublings),
    ...check('  from first record to last', 'observed_gain', fit.gain.observed, ROUNDING),
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
function intervalLines(fit: FigureFit, resampling: Resampling, near: number): readonly Line[] {
  const { slopeInterval: ends, halvingTime: time, bootstrap } = fit
  if (ends === null) return []
  const [low, high] = ends
  const reach = Math.max(Math.abs(low ?? 0), Math.abs(high ?? 0))
  // An end is the sum of slope and half-width: near zero it keeps their error and loses their size.
  const atEnd = (rate: number) => roundedUp(Math.min(1, near * Math.max(1, reach / Math.abs(rate))))
  const analytic = resampling.kind === 'analytic'
  const own = resampling.kind === 'drawn'
  const months = (label: string, name: string, page: number | null): Line => ({
    kind: analytic ? 'check' : 'follows',
    label,
    name,
    page,
    tolerance: page === null ? near : atEnd(12 / page),
  })
  const end = (side: 'low' | 'high', page: number | null): Line => ({
    kind: analytic ? 'check' : own ? `${side} end` : 'given',
    label: `slope, ${side} end`,
    name: analytic ? `slope_${side}` : own ? `own_${side}` : null,
    page,
    tolerance: analytic && page !== null ? atEnd(page) : 0,
  })
  return [
    end('low', low),
    end('high', high),
    months('months, low end', 'months_low', time.low),
    months('months, high end', 'months_high', time.high),
    ...(analytic ? [] : lineOf('given', 'months, median of the draws', own ? 'own_median' : null, bootstrap?.median)),
  ]
}

/** The line's band on the last date, where it is by errors that the program computes for the interval. */
function bandLines({ line }: Figure, fit: FigureFit, { kind }: Resampling, near: number): readonly Line[] {
  const { interval, bandBy, to } = fit
  if (kind !== 'analytic' || bandBy !== interval || 'withFit' in findInterval(interval)) return []
  const { low, high } = line.at(-1) ?? { low: null, high: null }
  if (low === null || high === null) return []
  return [
    ...lineOf('check', `band on ${to}, low end, log2 cost`, 'level_low', Math.log2(low), near),
    ...lineOf('check', '  high end', 'level_high', Math.log2(high), near),
  ]
}

/** The record series' own test (METHODS 3): how many records there are, and how likely so many are by chance. */
function recordLines({ records }: FigureFit, { equalCosts }: Steps): readonly Line[] {
  if (!records) return []
  const label = '  chance of as many in random order'
  return [
    ...lineOf('check', 'records, before any window', 'records_count', records.n),
    ...(equalCosts // then the page shuffles, and another generator shuffles otherwise
      ? lineOf('given', `${label}, simulated`, null, records.pCount)
      : lineOf('check', label, 'records_chance', records.pCount, SUMS)),
  ]
}

/** What the law's programs call each key of `doublingTimes`. */
const DOUBLINGS: Readonly<Record<string, { readonly label: string; readonly name: string }>> = {
  parameters: { label: 'months to double the worth of parameters', name: 'months_parameters' },
  data: { label: '  of tokens', name: 'months_data' },
  computeOtherArchitectures: { label: 'months, other architectures', name: 'months_other' },
  parametersOtherArchitectures: { label: '  of parameters', name: 'months_parameters_other' },
  dataOtherArchitectures: { label: '  of tokens', name: 'months_data_other' },
}

/** The objective of a solver, and doubling times of its inputs; none where the method needs no solver. */
function solverLines(fit: FigureFit, { kind, inputs, objective }: Nearness): readonly Line[] {
  const page = fit.solver?.objective
  if (page === undefined) return []
  const solves = objective !== null
  return [
    ...(solves ? lineOf(kind, 'objective where the solver ends', 'least', page, objective) : []),
    ...lineOf('check', "objective at the page's parameters", 'objective_there', page, SUMS),
    ...(solves ? lineOf('check', "slope at the page's parameters", 'slope_there', fit.slope, ROUNDING) : []),
    ...Object.entries(DOUBLINGS).flatMap(([key, { label, name }]) =>
      lineOf(kind, label, name, fit.doublingTimes?.[key], inputs),
    ),
  ]
}

/** What a library of Python says of a line that the program finds by its own steps, where there is one to ask. */
const LIBRARY: Readonly<Partial<Record<EstimatorId, (slope: number) => readonly Line[]>>> = {
  huber: (slope) => lineOf('check', "slope by statsmodels' RLM", 'library_slope', slope, 1e-7),
  quantile: () => lineOf('check', 'least sum by linprog, over this one', 'sum_ratio', 1, 1e-8),
}
