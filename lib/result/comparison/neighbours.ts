/** Views beside a view: the same question of its series' other costs, and at other levels. */
import { quantile } from 'd3-array'
import type { Study } from '@/lib/data/study'
import { costsOf } from '@/lib/fits/methods/registry'
import type { StudyContext } from '@/lib/view/study-context'
import type { View } from '@/lib/view/view'
import { changeView } from '@/lib/view/view-codec'
import { questionOf } from '../fit-view'

/** One step away from a view. */
export interface Neighbours {
  readonly costs: readonly View[]
  /** At levels that a quarter, half and three quarters of its models reach; none where there is no level. */
  readonly levels: readonly View[]
}

/** @param study that the view was decoded against, as `context` */
export function neighboursOf(view: View, study: Study, context: StudyContext): Neighbours {
  const { benchmark, population } = questionOf(view, study)
  const costs = costsOf(benchmark, view.method)
    .filter((cost) => cost !== view.cost)
    .map((cost) => changeView(view, { cost }, context))
  const reached = population.observations.flatMap(({ performance }) => performance ?? [])
  const levels = [0.25, 0.5, 0.75].map((share) => Number((quantile(reached, share) ?? NaN).toPrecision(2)))
  const others = view.threshold === null ? [] : [...new Set(levels)].filter((level) => level !== view.threshold)
  return { costs, levels: others.filter(Number.isFinite).map((threshold) => changeView(view, { threshold }, context)) }
}
