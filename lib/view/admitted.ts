/** What a series can be asked for: methods, costs and intervals, as URL values, menus and the API know them. */
import type { BenchmarkDefinition, StudyMeta } from '@/lib/data/study'
import { findEstimator } from '@/lib/fits/estimators/registry'
import type { View } from './view'

/** Methods that this series can be asked for. */
export function methodsOf(meta: StudyMeta, benchmark: BenchmarkDefinition): readonly View['method'][] {
  return [
    'trend' as const,
    ...(benchmark.performance ? (['pooled', 'inverse'] as const) : []),
    ...(meta.scalingLaw ? (['scaling-law'] as const) : []),
  ]
}

/** Costs that this series can be asked for under a method: the scaling law knows one, 6 x parameters x corpus tokens. */
export function costsOf(benchmark: BenchmarkDefinition, method: View['method'] | undefined): readonly string[] {
  return method === 'scaling-law' ? ['corpus-6nd'] : benchmark.costs
}

/** Intervals that a view can ask for: t where it is the estimator's own, residuals where there is a regression to move. */
export function intervalsOf(meta: StudyMeta, { method, estimator }: Partial<View>): readonly View['interval'][] {
  const ownT = method === 'trend' ? findEstimator(estimator ?? 'ols').intervalKind === 't' : method === 'pooled'
  return [
    'auto',
    ...(ownT ? (['t'] as const) : []),
    'bootstrap',
    ...(meta.roles.cluster || meta.groupFields.length > 0 ? (['cluster'] as const) : []),
    ...(method === 'scaling-law' ? [] : (['residual'] as const)),
  ]
}
