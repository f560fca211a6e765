/** A view asked as a trend: what the tools that vary the selection of a trend (sweep, specifications, break) work on. */
import type { Study } from '@/lib/data/study'
import { trend } from '@/lib/fits/methods/trend'
import { type Question, questionOf } from '../fit-view'
import type { View } from '@/lib/view/view'

/** The question of a trend on the view's rows. */
export interface TrendQuestion extends Question {
  /** False: the view's own method is another, and these are its rows and cost read as a trend by least squares. */
  readonly own: boolean
}

/** Whether the view's own method is the trend. */
export const asksTrend = ({ method }: Pick<View, 'method'>): boolean => method === trend.id

/** The view's own question, or the one it would ask as a trend by least squares. */
export function trendQuestion(view: View, study: Study): TrendQuestion {
  const own = asksTrend(view)
  return { ...questionOf(own ? view : { ...view, method: 'trend', estimator: 'ols' }, study), own }
}
