/** Which kind of interval answers in a view. */
import type { Study } from '@/lib/data/study'
import { answeringInterval } from '@/lib/fits/intervals/auto'
import type { IntervalQuestion } from '@/lib/fits/intervals/interval-kind'
import type { IntervalId } from '@/lib/fits/intervals/registry'
import { findMethod } from '@/lib/fits/methods/registry'
import type { View } from '@/lib/view/view'

/** What decides which intervals a view may have. */
export const intervalQuestion = (
  { method, estimator, select, costError }: View,
  { meta }: Pick<Study, 'meta'>,
): IntervalQuestion => ({ study: meta, method: findMethod(method), estimator, select, costError })

/** The kind that answers what the view asks. */
export const intervalOfView = (view: View, study: Pick<Study, 'meta'>): IntervalId =>
  answeringInterval(view.interval, intervalQuestion(view, study))
