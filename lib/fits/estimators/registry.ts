/** The estimators of a trend: the one list from which URL values, menus, names, tests and benchmarks follow. */
import type { Estimator } from './estimator'
import { huberEstimator } from './huber'
import { olsEstimator, olsHc3Estimator } from './ols'
import { quantileEstimator } from './quantile'
import { theilSenEstimator } from './theil-sen'

/** In the order of the menu. */
export const estimators = [olsEstimator, olsHc3Estimator, theilSenEstimator, huberEstimator, quantileEstimator] as const

/** Id of an estimator, as the URL has it. */
export type EstimatorId = (typeof estimators)[number]['id']

export const estimatorIds: readonly EstimatorId[] = estimators.map(({ id }) => id)

const byId: ReadonlyMap<EstimatorId, Estimator<EstimatorId>> = new Map(estimators.map((one) => [one.id, one]))

/** @throws for an id that the type does not allow */
export function findEstimator(id: EstimatorId): Estimator<EstimatorId> {
  const estimator = byId.get(id)
  if (!estimator) throw new Error(`no estimator ${id}`)
  return estimator
}
