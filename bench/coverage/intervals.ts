/** The 95 % intervals whose coverage is simulated, each from the code that a view runs. */
import { bootstrapSlopes } from '@/lib/fits/resampling/bootstrap'
import { jackknifeSlopes } from '@/lib/fits/resampling/jackknife'
import { percentileInterval } from '@/lib/fits/resampling/draws-summary'
import { answeringInterval, seenIn } from '@/lib/fits/intervals/auto'
import { findInterval, type IntervalId, isDrawn } from '@/lib/fits/intervals/registry'
import type { EstimatorId } from '@/lib/fits/estimators/registry'
import type { FitMethod } from '@/lib/fits/methods/method'
import type { FitOptions } from '@/lib/fits/fit-options'
import { inverse } from '@/lib/fits/methods/inverse'
import { pooled } from '@/lib/fits/methods/pooled'
import { trend } from '@/lib/fits/methods/trend'
import { acceleration, bcaInterval } from '@/lib/stats/chance/bca'
import type { Observation } from '@/lib/fits/rows/observation'
import type { Sample } from './samples'
import type { Design } from './simulate'

const LEVEL = 0.95

export interface IntervalMethod {
  readonly id: string
  readonly label: string
  /** Bootstrap resamples a data set; null: none. */
  readonly draws: number | null
  /** Records are chosen by the values that are fitted: reported apart. */
  readonly records?: true
  /** The tables that it stands in. */
  readonly designs: readonly Design[]
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

const ROLES = { id: 'id', name: 'name', date: 'date' }

const own = (method: FitMethod, rows: readonly Observation[], more: Partial<FitOptions> = {}) => {
  const fit = method.fit(rows, { ...options, ...more })
  const interval = fit.ok ? fit.value.interval : null
  return interval && ([interval.lower, interval.upper] as const)
}

/** By a formula of the registry. */
const by = (kind: IntervalId, method: FitMethod, rows: readonly Observation[]) => {
  const fit = method.fit(rows, options)
  const found = findInterval(kind)
  return fit.ok && !isDrawn(found) ? found.evidence({ method, fit: fit.value, population: rows, options }).ends : null
}

/** The whole procedure, its look at the rows included. @param cluster a column that the study declares */
const automatic = (method: FitMethod, rows: readonly Observation[], cluster: string | null) => {
  const fit = method.fit(rows, options)
  if (!fit.ok) return null
  const study = { roles: { ...ROLES, ...(cluster === null ? {} : { cluster }) }, groupFields: [], recordsOnly: false }
  const question = { study, method, estimator: options.estimator, select: options.select, costError: null }
  return by(
    answeringInterval('auto', question, seenIn({ method, fit: fit.value, population: rows, options })),
    method,
    rows,
  )
}

const everywhere: readonly Design[] = ['independent', 'lean', 'clusters']
const independent: readonly Design[] = ['independent']
const lean: readonly Design[] = ['lean']
const clusters: readonly Design[] = ['clusters']

const DRAWS_OF_LEAST_SQUARES = 999
const DRAWS_OF_ROBUST = 399

const drawn = (
  rows: readonly Observation[],
  estimator: EstimatorId,
  resample: 'row' | 'residual',
  draws: number,
  seed: number,
): readonly number[] => bootstrapSlopes(rows, trend, { ...options, estimator }, { by: resample, draws, seed }).slopes

export const intervalMethods: readonly IntervalMethod[] = [
  {
    id: 'ols',
    label: 'least squares, t',
    draws: null,
    designs: everywhere,
    interval: ({ trend: rows }) => own(trend, rows),
  },
  {
    id: 'ols-hc3',
    label: 'least squares, HC3 errors, t',
    draws: null,
    designs: independent,
    interval: ({ trend: rows }) => own(trend, rows, { estimator: 'ols-hc3' }),
  },
  {
    id: 'theil-sen',
    label: 'Theil–Sen, Sen’s interval',
    draws: null,
    designs: independent,
    interval: ({ trend: rows }) => own(trend, rows, { estimator: 'theil-sen' }),
  },
  {
    id: 'huber',
    label: 'Huber, case bootstrap, percentiles',
    draws: DRAWS_OF_ROBUST,
    designs: independent,
    interval: ({ trend: rows }, seed) => percentileInterval(drawn(rows, 'huber', 'row', DRAWS_OF_ROBUST, seed), LEVEL),
  },
  {
    id: 'quantile',
    label: 'quantile 0.1, case bootstrap, percentiles',
    draws: DRAWS_OF_ROBUST,
    designs: independent,
    interval: ({ trend: rows }, seed) =>
      percentileInterval(drawn(rows, 'quantile', 'row', DRAWS_OF_ROBUST, seed), LEVEL),
  },
  {
    id: 'ols-case',
    label: 'least squares, case bootstrap, percentiles',
    draws: DRAWS_OF_LEAST_SQUARES,
    designs: independent,
    interval: ({ trend: rows }, seed) =>
      percentileInterval(drawn(rows, 'ols', 'row', DRAWS_OF_LEAST_SQUARES, seed), LEVEL),
  },
  {
    id: 'ols-bca',
    label: 'least squares, case bootstrap, BCa',
    draws: DRAWS_OF_LEAST_SQUARES,
    designs: independent,
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
    designs: independent,
    interval: ({ trend: rows }, seed) =>
      percentileInterval(drawn(rows, 'ols', 'residual', DRAWS_OF_LEAST_SQUARES, seed), LEVEL),
  },
  {
    id: 'pooled',
    label: 'cost by date and performance, t',
    draws: null,
    designs: everywhere,
    interval: (sample) => own(pooled, sample.pooled),
  },
  {
    id: 'inverse',
    label: 'inverse, Fieller',
    draws: null,
    designs: everywhere,
    interval: (sample) => own(inverse, sample.inverse),
  },
  ...(['hac', 'ar1'] as const).map((kind) => ({
    id: kind,
    label: kind === 'hac' ? 'least squares, Newey–West' : 'least squares, AR(1)',
    draws: null,
    designs: lean,
    interval: ({ trend: rows }: Sample) => by(kind, trend, rows),
  })),
  {
    id: 'pooled-ar1',
    label: 'cost by date and performance, AR(1)',
    draws: null,
    designs: lean,
    interval: (sample) => by('ar1', pooled, sample.pooled),
  },
  {
    id: 'inverse-ar1',
    label: 'inverse, AR(1)',
    draws: null,
    designs: lean,
    interval: (sample) => by('ar1', inverse, sample.inverse),
  },
  {
    id: 'cr2',
    label: 'least squares, CR2',
    draws: null,
    designs: clusters,
    interval: ({ trend: rows }) => by('cr2', trend, rows),
  },
  {
    id: 'pooled-cr2',
    label: 'cost by date and performance, CR2',
    draws: null,
    designs: clusters,
    interval: (sample) => by('cr2', pooled, sample.pooled),
  },
  {
    id: 'inverse-cr2',
    label: 'inverse, CR2',
    draws: null,
    designs: clusters,
    interval: (sample) => by('cr2', inverse, sample.inverse),
  },
  {
    id: 'auto',
    label: '**what `auto` takes, of a series**',
    draws: null,
    designs: ['independent', 'lean'],
    interval: ({ trend: rows }) => automatic(trend, rows, null),
  },
  {
    id: 'auto-clusters',
    label: '**what `auto` takes, where clusters are declared**',
    draws: null,
    designs: clusters,
    interval: ({ trend: rows }) => automatic(trend, rows, 'paper'),
  },
  {
    id: 'records',
    label: 'least squares on records, t',
    draws: null,
    designs: independent,
    records: true,
    interval: ({ trend: rows }) => own(trend, rows, { select: 'records', performance: null, threshold: null }),
  },
]
