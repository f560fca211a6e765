/** What each series of a study has to say, for whoever chooses among them: by its default view, or at one level for all. */
import { findBenchmark } from '@/lib/data/find-benchmark'
import type { Study } from '@/lib/data/study'
import { defaultView } from '@/lib/view/view-codec'
import { figureFit } from '../fit-summary'
import { fitView } from '../fit-view'
import type { SeriesEvidence } from './evidence-order'
import { type Standing, standingOf } from './standing'

/**
 * @param benchmark id of a series
 * @param level     performance to hold fixed in place of the default view's, in the series' unit; null: the default view's
 * @returns what the view comes to without draws: an interval that needs them is not waited for
 */
export function seriesEvidence(benchmark: string, study: Study, level: number | null = null): SeriesEvidence {
  const { label } = findBenchmark(study.meta, benchmark)
  const byDefault = defaultView(study.meta, benchmark)
  const view = level === null || byDefault.threshold === null ? byDefault : { ...byDefault, threshold: level }
  const fitted = fitView(view, study)
  const summary = fitted.fit.ok ? figureFit({ ...fitted, fit: fitted.fit.value, view, study, draws: null }) : null
  const what = { id: benchmark, label, level: view.threshold }
  if (!fitted.fit.ok || !summary?.ok)
    return { ...what, n: 0, reaching: null, spanYears: 0, state: 'too-few', halvingTime: null, points: [] }
  const { facts } = summary.value
  const { n, records, spanYears } = facts
  const state = STATES[standingOf(facts)]
  return {
    ...what,
    n,
    reaching: records?.withCost ?? null,
    spanYears,
    state,
    halvingTime: state === 'too-few' ? null : facts.halvingTime,
    points: fitted.fit.value.points.map(({ observation }) => [observation.decimalYear, Math.log2(observation.cost)]),
  }
}

const STATES: Readonly<Record<Standing, SeriesEvidence['state']>> = {
  clear: 'clear',
  pending: 'clear',
  unclear: 'unclear',
  elsewhere: 'unclear',
  none: 'unclear',
  'no-rate': 'too-few',
}
