/** A view among those that are compared, with what its rate rests on. */
import type { Study } from '@/lib/data/study'
import type { Fit } from '@/lib/fits/fit'
import type { Draws } from '@/lib/result/draws/draws'
import { type AnsweredInterval, answeredInterval } from '@/lib/result/evidence/answered-interval'
import { type FittedView, fitView } from '../fit-view'
import type { View } from '@/lib/view/view'

/** As it was asked. */
export interface ComparedView {
  readonly view: View
  readonly study: Study
  /** Those that the view's own interval is read off; null where it needs none, or they are not there. */
  readonly draws: Draws | null
}

/** With its fit and its own interval. */
export interface AnsweredView extends ComparedView, FittedView {
  /** Null where the view has no rate: too few rows, or a line that does not move. */
  readonly answer: { readonly fit: Fit; readonly speed: number; readonly own: AnsweredInterval } | null
}

/** Which way the cost must move to be progress: -1 where less is better. */
export const progressOf = ({ cost }: Pick<FittedView, 'cost'>): -1 | 1 => (cost.better === 'less' ? -1 : 1)

/** Fits the view; its speed is in factors of two a year, positive where things get better. */
export function answerView(compared: ComparedView): AnsweredView {
  const fitted = fitView(compared.view, compared.study)
  const { fit } = fitted
  // Through two points there is a line and no rate (`standingOf`).
  const moves = fit.ok && Number.isFinite(fit.value.slope) && fit.value.points.length > 2
  const answer = moves
    ? {
        fit: fit.value,
        speed: progressOf(fitted) * fit.value.slope,
        own: answeredInterval({ ...compared, ...fitted, fit: fit.value }),
      }
    : null
  return { ...compared, ...fitted, answer }
}

/** Ends of its speed at another level, by the interval that its view answers with; null where it has none. */
export function speedEnds({ view, study, draws }: ComparedView, level: number): readonly [number, number] | null {
  const again = answerView({ view: { ...view, level }, study, draws })
  const ends = again.answer?.own.ends ?? null
  return ends && (progressOf(again) === 1 ? ends : [-ends[1], -ends[0]])
}
