/**
 * Cost over time (METHODS 3): a line of log2 cost on decimal year, on records, reaching rows or all, by the estimator
 * that the options name. R squared and residual SD are of log2 cost.
 */
import { fail, ok } from '@/lib/problem'
import { power } from '@/lib/stats/elementary/power'
import type { Estimate } from '../estimators/estimator'
import { findEstimator } from '../estimators/registry'
import { lineEstimator } from '../estimators/line-estimators'
import type { CurveValue, Fit } from '../fit'
import type { FitMethod } from './method'
import { aboutMean, type RateRegression } from './rate-regression'
import { trendTraits } from './traits'
import type { FitOptions } from '../fit-options'
import { fittedPoints } from '../rows/long-observations'
import type { Observation } from '../rows/observation'
import { inDateOrder, leftOutBySelection, select } from '../rows/select'
import { trendLine, trendOfCounts } from '../resampling/trend-of-counts'
import { trendResiduals } from '../resampling/trend-residuals'

export const trend: FitMethod<'trend'> = {
  ...trendTraits,
  fit: (population, options) => {
    const selection = select(population, options)
    const used = inDateOrder(selection.used, options.better)
    const [years, doublings] = [yearsOf(used), doublingsOf(used)]
    const bad = used[doublings.findIndex((value) => !Number.isFinite(value))]
    if (bad) {
      return fail(bad.cost <= 0 ? { code: 'cost-not-positive', row: bad.id } : { code: 'not-finite', row: bad.id })
    }
    const undated = used[years.findIndex((year) => !Number.isFinite(year))]
    if (undated) return fail({ code: 'not-finite', row: undated.id })
    const line = lineEstimator(options.estimator).estimate(years, doublings, options)
    if (!line.ok) return line
    const fitted = years.map((year) => power(2, line.value.y + line.value.slope * (year - line.value.x)))
    return ok(describe(line.value, used, fitted, leftOutBySelection(population, selection), options))
  },
  slope: (population, options) => {
    const used = inDateOrder(select(population, options).used, options.better)
    return trendLine(Float64Array.from(yearsOf(used)), Float64Array.from(doublingsOf(used)), options).slope
  },
  resampler: trendOfCounts,
  residualResampler: trendResiduals,
  regression: (population, options) => {
    if (!findEstimator(options.estimator).leastSquares) return null
    return regressionOf(inDateOrder(select(population, options).used, options.better))
  },
  slopesWithoutEach: (population, options) => {
    if (options.select === 'records') return null
    const used = inDateOrder(select(population, options).used, options.better)
    const slopes = lineEstimator(options.estimator).slopesWithoutEach?.(yearsOf(used), doublingsOf(used))
    return slopes ? new Map(used.map(({ id }, i) => [id, slopes[i] ?? NaN])) : null
  },
}

const yearsOf = (used: readonly Observation[]): readonly number[] => columnsOf(used).years
const doublingsOf = (used: readonly Observation[]): readonly number[] => columnsOf(used).doublings

/** Shorter lists, of which resampling makes thousands, are read anew. */
const LONG = 5000

/** Of long lists in date order, which one answer asks about several times. */
const columns = new WeakMap<
  readonly Observation[],
  { readonly years: readonly number[]; readonly doublings: readonly number[] }
>()
const regressions = new WeakMap<readonly Observation[], RateRegression>()

function columnsOf(used: readonly Observation[]) {
  const known = columns.get(used) ?? {
    years: used.map(({ decimalYear }) => decimalYear),
    doublings: used.map(({ cost }) => Math.log2(cost)),
  }
  if (used.length > LONG) columns.set(used, known)
  return known
}

function regressionOf(rows: readonly Observation[]): RateRegression {
  const before = regressions.get(rows)
  if (before) return before
  const dates = yearsOf(rows)
  const [years, meanYear] = aboutMean(dates)
  const [response, offset] = aboutMean(doublingsOf(rows))
  const regression: RateRegression = {
    columns: [years],
    response,
    dates,
    rows,
    rate: { offset: 0, numerator: { constant: 0, weights: [0, 1] }, denominator: null },
    lineAt: (year) => ({ offset, numerator: { constant: 0, weights: [1, year - meanYear] }, denominator: null }),
  }
  if (rows.length > LONG) regressions.set(rows, regression)
  return regression
}

function describe(
  line: Estimate,
  used: readonly Observation[],
  fitted: readonly number[],
  leftOut: Fit['leftOut'],
  { level }: FitOptions,
): Fit {
  const { slope, ends } = line
  return {
    method: trend.id,
    points: fittedPoints(used, { ...line, fitted }),
    leftOut,
    slope,
    slopeSe: line.slopeSe,
    intercept: line.y - slope * line.x,
    r2: line.r2,
    residualSd: line.residualSd,
    mad: line.mad,
    residualSpace: 'log2-cost',
    df: line.df,
    interval: ends && { lower: ends[0], upper: ends[1], level },
    intervalProblem: line.endsProblem,
    curve: (decimalYear) => curveAt(line, decimalYear),
    pFaster: line.pFaster,
    parameters: null,
    solver: null,
    doublingTimes: null,
  }
}

function curveAt(line: Estimate, decimalYear: number): CurveValue {
  const doublings = line.y + line.slope * (decimalYear - line.x)
  const half = line.bandAt?.(decimalYear)
  const prediction = half?.prediction ?? null
  return {
    value: power(2, doublings),
    low: half ? power(2, doublings - half.mean) : null,
    high: half ? power(2, doublings + half.mean) : null,
    predictLow: prediction === null ? null : power(2, doublings - prediction),
    predictHigh: prediction === null ? null : power(2, doublings + prediction),
  }
}
