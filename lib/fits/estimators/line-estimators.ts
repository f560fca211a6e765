/** The computation of each estimator in the list: apart from it, so that who reads an address does not load it. */
import type { Estimator } from './estimator'
import { huberEstimator } from './huber'
import { olsEstimator, olsHc3Estimator } from './ols'
import { quantileEstimator } from './quantile'
import type { EstimatorId } from './registry'
import { theilSenEstimator } from './theil-sen'

const lineEstimators: { readonly [Id in EstimatorId]: Estimator<Id> } = {
  ols: olsEstimator,
  'ols-hc3': olsHc3Estimator,
  'theil-sen': theilSenEstimator,
  huber: huberEstimator,
  quantile: quantileEstimator,
}

/** The estimator with its computation. */
export const lineEstimator = (id: EstimatorId): Estimator<EstimatorId> => lineEstimators[id]
