/** What each series of a study has to say by its default view, for whoever chooses among them. */
import { findBenchmark } from '@/lib/data/find-benchmark'
import type { Study } from '@/lib/data/study'
import { defaultView } from '@/lib/view/view-codec'
import { figureFit } from '../fit-summary'
import { fitView } from '../fit-view'
import { type Standing, standingOf } from './standing'

/** How far the evidence of a series goes, the farthest first. */
export const evidenceOrder = ['clear', 'unclear', 'too-few'] as const

/** What its default view says of one series. */
export interface SeriesEvidence {
  readonly id: string
  readonly label: string
  /** Points of its line; 0 where it has none. */
  readonly n: number
  /** Rows that reach its level with a known cost; null where they are not counted. */
  readonly reaching: number | null
  /** Years from the first point of the line to the last. */
  readonly spanYears: number
  readonly state: (typeof evidenceOrder)[number]
}

/**
 * @param benchmark id of a series
 * @returns what its default view comes to without draws: an interval that needs them is not waited for
 */
export function seriesEvidence(benchmark: string, study: Study): SeriesEvidence {
  const { label } = findBenchmark(study.meta, benchmark)
  const view = defaultView(study.meta, benchmark)
  const fitted = fitView(view, study)
  const summary = fitted.fit.ok ? figureFit({ ...fitted, fit: fitted.fit.value, view, study, draws: null }) : null
  if (!summary?.ok) return { id: benchmark, label, n: 0, reaching: null, spanYears: 0, state: 'too-few' }
  const { facts } = summary.value
  const { n, records, spanYears } = facts
  return { id: benchmark, label, n, reaching: records?.withCost ?? null, spanYears, state: STATES[standingOf(facts)] }
}

const STATES: Readonly<Record<Standing, SeriesEvidence['state']>> = {
  clear: 'clear',
  pending: 'clear',
  unclear: 'unclear',
  elsewhere: 'unclear',
  none: 'unclear',
  'no-rate': 'too-few',
}

/** By how far the evidence goes, then by points, then by name. */
export function byEvidence(series: readonly SeriesEvidence[]): readonly SeriesEvidence[] {
  const rank = ({ state }: SeriesEvidence) => evidenceOrder.indexOf(state)
  return series.toSorted((a, b) => rank(a) - rank(b) || b.n - a.n || (a.label < b.label ? -1 : 1))
}
