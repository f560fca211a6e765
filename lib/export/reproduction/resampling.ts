/**
 * What a program can do about an interval that comes from draws. Another generator draws other resamples, so the page's
 * ends are given, not computed; where the rows at hand are all that a resample needs, 200 draws of the program's own must
 * fall around them as Monte Carlo error allows.
 */
import type { EstimatorId } from '@/lib/fits/estimators/registry'
import type { Figure } from '@/lib/view-state/figure'

export type Resampling =
  /** The interval is analytic, or there is none: nothing was drawn. */
  | { readonly kind: 'none' }
  | { readonly kind: 'pending' }
  | { readonly kind: 'rows'; readonly draws: number }
  | { readonly kind: 'given'; readonly draws: number; readonly because: GivenBecause }

export type GivenBecause = 'records' | 'clusters' | 'residuals' | 'bca' | 'scaling-law' | 'few-rows' | 'slow'

/** Resamples of fewer rows take so few values that a share of them beyond an end says little. */
const FEWEST_ROWS = 10
/** Estimators that look at all pairs of points are drawn 200 times up to here: some seconds. */
const MOST_ROWS_IN_PAIRS = 200

const looksAtPairs: Readonly<Record<EstimatorId, boolean>> = {
  ols: false,
  'ols-hc3': false,
  'theil-sen': true,
  huber: true,
  quantile: true,
}

export function resamplingOf({ fit, view }: Figure): Resampling {
  if (!fit || fit.interval === 't' || fit.interval === 'sen' || fit.interval === 'fieller') return { kind: 'none' }
  if (!fit.bootstrap || !fit.slopeInterval) return { kind: 'pending' }
  const { draws } = fit.bootstrap
  const trend = view.method === 'trend'
  const given = (because: GivenBecause): Resampling => ({ kind: 'given', draws, because })
  if (view.method === 'scaling-law') return given('scaling-law')
  if (fit.interval === 'cluster') return given('clusters')
  if (fit.interval === 'residual') return given('residuals')
  if (fit.bootstrap.ci === 'bca') return given('bca')
  if (trend && view.select === 'records') return given('records')
  if (fit.n < FEWEST_ROWS) return given('few-rows')
  if (trend && looksAtPairs[view.estimator] && fit.n > MOST_ROWS_IN_PAIRS) return given('slow')
  return { kind: 'rows', draws }
}
