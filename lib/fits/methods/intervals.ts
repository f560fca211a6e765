/** The intervals that a view can ask for. */
import type { StudyMeta } from '@/lib/data/study'
import type { EstimatorId } from '../estimators/registry'
import type { FitMethod } from './method'

export const intervalKinds = ['auto', 't', 'bootstrap', 'cluster', 'residual'] as const

/** `auto`: the method's own. */
export type IntervalKind = (typeof intervalKinds)[number]

/** t where it is the method's own, clusters where rows have any, residuals where there is a regression to move. */
export function intervalsOf(study: StudyMeta, method: FitMethod, estimator: EstimatorId): readonly IntervalKind[] {
  const offered: Readonly<Record<IntervalKind, boolean>> = {
    auto: true,
    t: method.ownInterval(estimator) === 't',
    bootstrap: true,
    cluster: study.roles.cluster !== undefined || study.groupFields.length > 0,
    residual: method.residualResampler !== undefined,
  }
  return intervalKinds.filter((kind) => offered[kind])
}
