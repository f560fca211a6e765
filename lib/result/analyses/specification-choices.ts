/** What a specification curve of a view varies: costs, methods, selections and thresholds that its series admits. */
import { decimalYear, isoDate } from '@/lib/data/decimal-year'
import { findCost } from '@/lib/data/find-cost'
import type { Study } from '@/lib/data/study'
import { estimatorIds } from '@/lib/fits/estimators/registry'
import { outlierRules } from '@/lib/fits/questions/specification-curve/outlier-rules'
import type {
  SpecificationMethod,
  SpecificationSeries,
  SpecificationSpace,
  SpecificationWindow,
} from '@/lib/fits/questions/specification-curve/specification-space'
import { evenly, thresholdSweep } from '@/lib/fits/questions/threshold-sweep'
import type { View } from '@/lib/view/view'
import { type TrendQuestion, trendQuestion } from './trend-question'

const THRESHOLDS = 9

/** The view's rows by its own cost, then by the others that its series declares and that are better the same way. */
export function specificationSeries(view: View, study: Study): readonly SpecificationSeries[] {
  const { benchmark, cost } = trendQuestion(view, study)
  const others = benchmark.costs.filter(
    (id) => id !== view.cost && findCost(study.meta, benchmark.id, id)?.better === cost.better,
  )
  return [view.cost, ...others].map((id) => ({
    cost: id,
    population: trendQuestion({ ...view, cost: id }, study).population.observations,
  }))
}

/** The choices that a study admits: selections and thresholds only where the series has a performance to choose by. */
export function specificationSpace(view: View, { options, population }: TrendQuestion): SpecificationSpace {
  const levels =
    options.performance === null
      ? []
      : thresholdSweep(population.observations, {
          ...options,
          select: 'reaching',
          from: null,
          to: null,
          estimator: 'ols',
        }).points.map(({ threshold }) => threshold)
  const grid = [...evenly(levels, THRESHOLDS), ...(options.threshold === null ? [] : [options.threshold])]
  const last = population.observations.reduce((latest, { date }) => (date > latest ? date : latest), '')
  const end = decimalYear(last)
  const own: readonly SpecificationWindow[] =
    view.from === null && view.to === null ? [] : [{ id: 'view', from: view.from, to: view.to }]
  // A model's line needs a level to be drawn at.
  const inModel: readonly SpecificationMethod[] = options.threshold === null ? [] : ['pooled', 'inverse']
  return {
    methods: ['trend', ...(options.performance === null ? [] : inModel)],
    estimators: estimatorIds,
    selections: grid.length > 0 ? ['records', 'reaching', 'all'] : ['records', 'all'],
    thresholds: grid.length > 0 ? [...new Set(grid)].sort((a, b) => a - b) : [null],
    windows: [
      ...own,
      { id: 'whole', from: null, to: null },
      { id: 'since-2015', from: '2015-01-01', to: null },
      ...(end === null ? [] : [{ id: 'last-five-years' as const, from: isoDate(end - 5), to: null }]),
    ],
    outliers: outlierRules,
  }
}
