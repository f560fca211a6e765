/** The estimators of a trend: the one list from which URL values, menus, names, tests and benchmarks follow. */
import type { EstimatorTraits } from './estimator'
import { huberTraits, olsHc3Traits, olsTraits, quantileTraits, theilSenTraits } from './traits'

/** In the order of the menu. */
export const estimators = [olsTraits, olsHc3Traits, theilSenTraits, huberTraits, quantileTraits] as const

/** Id of an estimator, as the URL has it. */
export type EstimatorId = (typeof estimators)[number]['id']

export const estimatorIds: readonly EstimatorId[] = estimators.map(({ id }) => id)

const byId: ReadonlyMap<EstimatorId, EstimatorTraits<EstimatorId>> = new Map(estimators.map((one) => [one.id, one]))

/**
 * What an estimator is; `lineEstimator` has its computation.
 * @throws for an id that the type does not allow
 */
export function findEstimator(id: EstimatorId): EstimatorTraits<EstimatorId> {
  const estimator = byId.get(id)
  if (!estimator) throw new Error(`no estimator ${id}`)
  return estimator
}
