/** Intervals from draws whose coverage is simulated, by fewer sets and draws than a view makes: they are slow. */
import type { EstimatorId } from '@/lib/fits/estimators/registry'
import type { IntervalId } from '@/lib/fits/intervals/registry'
import { trend } from '@/lib/fits/methods/trend'
import { blockLength, bootstrapSlopes } from '@/lib/fits/resampling/bootstrap'
import { percentileInterval } from '@/lib/fits/resampling/draws-summary'
import { jackknifeSlopes } from '@/lib/fits/resampling/jackknife'
import type { Observation } from '@/lib/fits/rows/observation'
import { acceleration, bcaInterval } from '@/lib/stats/chance/bca'
import { LEVEL, ofCosts, options } from './asked'
import type { Design } from './cells'
import type { IntervalMethod } from './kinds'

/** Resamples a data set. */
export const DRAWS = 399

const slopes = (
  rows: readonly Observation[],
  by: 'row' | 'cluster' | 'residual',
  seed: number,
  estimator: EstimatorId = 'ols',
  block = 1,
): readonly number[] =>
  bootstrapSlopes(rows, trend, { ...options, ...ofCosts, estimator }, { by, draws: DRAWS, seed, block }).slopes

const bca = (rows: readonly Observation[], seed: number) => {
  const wanted = { ...options, ...ofCosts }
  const accelerated = acceleration(jackknifeSlopes(rows, trend, wanted, 'row'))
  return accelerated === null
    ? null
    : bcaInterval(slopes(rows, 'row', seed), trend.slope(rows, wanted), accelerated, LEVEL)
}

const drawn = (
  id: string,
  kind: IntervalId,
  label: string,
  designs: readonly Design[],
  ends: (rows: readonly Observation[], seed: number) => readonly [number, number] | null,
): IntervalMethod => ({
  id,
  kind,
  label,
  method: 'trend',
  slow: 'draws',
  designs,
  answer: ({ trend: rows }, _cell, seed) => ({ kind, ends: ends(rows, seed) }),
})

const percentiles = (list: readonly number[]) => percentileInterval(list, LEVEL)

export const drawnMethods: readonly IntervalMethod[] = [
  drawn(
    'ols-case',
    'bootstrap',
    'least squares, bootstrap of rows',
    ['independent', 'lean', 'clusters'],
    (rows, seed) => percentiles(slopes(rows, 'row', seed)),
  ),
  drawn('ols-bca', 'bootstrap', 'least squares, bootstrap of rows, BCa', ['independent'], bca),
  drawn(
    'ols-residual',
    'residual',
    'least squares, bootstrap of residuals',
    ['independent', 'clusters'],
    (rows, seed) => percentiles(slopes(rows, 'residual', seed)),
  ),
  drawn(
    'ols-blocks',
    'residual',
    'least squares, bootstrap of residuals in blocks',
    ['independent', 'lean', 'clusters'],
    (rows, seed) => percentiles(slopes(rows, 'residual', seed, 'ols', blockLength(rows.length))),
  ),
  drawn('ols-clusters', 'cluster', 'least squares, bootstrap of clusters', ['clusters'], (rows, seed) =>
    percentiles(slopes(rows, 'cluster', seed)),
  ),
  drawn('huber', 'bootstrap', 'Huber, bootstrap of rows', ['independent'], (rows, seed) =>
    percentiles(slopes(rows, 'row', seed, 'huber')),
  ),
  drawn('quantile', 'bootstrap', 'quantile 0.1, bootstrap of rows', ['independent'], (rows, seed) =>
    percentiles(slopes(rows, 'row', seed, 'quantile')),
  ),
]
