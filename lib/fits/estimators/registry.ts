/** The estimators of a trend: the one list that URL values, menu and tests are derived from. */
import type { Estimator } from './estimator'
import { huberEstimator } from './huber'
import { olsEstimator, olsHc3Estimator } from './ols'
import { quantileEstimator } from './quantile'
import { theilSenEstimator } from './theil-sen'

export const estimatorIds = ['ols', 'ols-hc3', 'theil-sen', 'huber', 'quantile'] as const

export type EstimatorId = (typeof estimatorIds)[number]

const estimators: Readonly<Record<EstimatorId, Estimator>> = {
  ols: olsEstimator,
  'ols-hc3': olsHc3Estimator,
  'theil-sen': theilSenEstimator,
  huber: huberEstimator,
  quantile: quantileEstimator,
}

export function findEstimator(id: EstimatorId): Estimator {
  return estimators[id]
}
