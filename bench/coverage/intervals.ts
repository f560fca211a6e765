/** The 95 % intervals whose coverage is simulated, each from the code that a view runs. */
import { bootstrapSlopes } from '@/lib/fits/resampling/bootstrap'
import { jackknifeSlopes } from '@/lib/fits/resampling/jackknife'
import { percentileInterval } from '@/lib/fits/resampling/draws-summary'
import type { EstimatorId } from '@/lib/fits/estimators/registry'
import type { FitMethod } from '@/lib/fits/methods/method'
import type { FitOptions } from '@/lib/fits/fit-options'
import { inverse } from '@/lib/fits/methods/inverse'
import { pooled } from '@/lib/fits/methods/pooled'
import { trend } from '@/lib/fits/methods/trend'
import { acceleration, bcaInterval } from '@/lib/stats/chance/bca'
import type { Observation } from '@/lib/fits/rows/observation'
import type { Sample } from './samples'

const LEVEL = 0.95

export interface IntervalMethod {
  readonly id: string
  readonly label: string
  /** Bootstrap resamples a data set; null: none. */
  readonly draws: number | null
  /** Records are chosen by the values that are fitted: reported apart. */
  readonly records?: true
  /** Null: the method gives no interval for this data set. */
  readonly interval: (sample: Sample, seed: number) => readonly [number, number] | null
}

const options: FitOptions = {
  better: 'less',
  performance: { field: 'p', label: 'error', unit: 'fraction', better: 'less', scale: 'log', chance: null },
  threshold: 0.1,
  select: 'all',
  from: null,
  to: null,
  level: LEVEL,
  estimator: 'ols',
  tau: 0.1,
  structure: '7',
  solver: 'as-published',
  delta: 0.0025,
  scalingLaw: null,
  benchmark: 'simulated',
}

const own = (method: FitMethod, rows: readonly Observation[], more: Partial<FitOptions> = {}) => {
  const fit = method.fit(rows, { ...options, ...more })
  const interval = fit.ok ? fit.value.interval : null
  return interval && ([interval.lower, interval.upper] as const)
}

const DRAWS_OF_LEAST_SQUARES = 999
const DRAWS_OF_ROBUST = 399

const drawn = (
  rows: readonly Observation[],
  estimator: EstimatorId,
  by: 'row' | 'residual',
  draws: number,
  seed: number,
): readonly number[] => bootstrapSlopes(rows, trend, { ...options, estimator }, { by, draws, seed }).slopes

export const intervalMethods: readonly IntervalMethod[] = [
  { id: 'ols', label: 'least squares, t', draws: null, interval: ({ trend: rows }) => own(trend, rows) },
  {
    id: 'ols-hc3',
    label: 'least squares, HC3 errors, t',
    draws: null,
    interval: ({ trend: rows }) => own(trend, rows, { estimator: 'ols-hc3' }),
  },
  {
    id: 'theil-sen',
    label: 'Theil–Sen, Sen’s interval',
    draws: null,
    interval: ({ trend: rows }) => own(trend, rows, { estimator: 'theil-sen' }),
  },
  {
    id: 'huber',
    label: 'Huber, case bootstrap, percentiles',
    draws: DRAWS_OF_ROBUST,
    interval: ({ trend: rows }, seed) => percentileInterval(drawn(rows, 'huber', 'row', DRAWS_OF_ROBUST, seed), LEVEL),
  },
  {
    id: 'quantile',
    label: 'quantile 0.1, case bootstrap, percentiles',
    draws: DRAWS_OF_ROBUST,
    interval: ({ trend: rows }, seed) =>
      percentileInterval(drawn(rows, 'quantile', 'row', DRAWS_OF_ROBUST, seed), LEVEL),
  },
  {
    id: 'ols-case',
    label: 'least squares, case bootstrap, percentiles',
    draws: DRAWS_OF_LEAST_SQUARES,
    interval: ({ trend: rows }, seed) =>
      percentileInterval(drawn(rows, 'ols', 'row', DRAWS_OF_LEAST_SQUARES, seed), LEVEL),
  },
  {
    id: 'ols-bca',
    label: 'least squares, case bootstrap, BCa',
    draws: DRAWS_OF_LEAST_SQUARES,
    interval: ({ trend: rows }, seed) => {
      const accelerated = acceleration(jackknifeSlopes(rows, trend, options, 'row'))
      if (accelerated === null) return null
      const slopes = drawn(rows, 'ols', 'row', DRAWS_OF_LEAST_SQUARES, seed)
      return bcaInterval(slopes, trend.slope(rows, options), accelerated, LEVEL)
    },
  },
  {
    id: 'ols-residual',
    label: 'least squares, residual bootstrap, percentiles',
    draws: DRAWS_OF_LEAST_SQUARES,
    interval: ({ trend: rows }, seed) =>
      percentileInterval(drawn(rows, 'ols', 'residual', DRAWS_OF_LEAST_SQUARES, seed), LEVEL),
  },
  {
    id: 'pooled',
    label: 'cost by date and performance, t',
    draws: null,
    interval: (sample) => own(pooled, sample.pooled),
  },
  { id: 'inverse', label: 'inverse, Fieller', draws: null, interval: (sample) => own(inverse, sample.inverse) },
  {
    id: 'records',
    label: 'least squares on records, t',
    draws: null,
    records: true,
    interval: ({ trend: rows }) => own(trend, rows, { select: 'records', performance: null, threshold: null }),
  },
]
