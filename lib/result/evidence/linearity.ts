/** Whether a view's line is one (METHODS 11). */
import type { Fit } from '@/lib/fits/fit'
import { inTimeOrder } from '@/lib/fits/rows/time-order'
import { type Linearity, linearity } from '@/lib/fits/questions/linearity/linearity'
import type { Question } from '../fit-view'

/** Of the fitted rows, by least squares whatever the estimator; null where performance stands in the model. */
export function linearityOf({ fit, method }: Pick<Question, 'method'> & { readonly fit: Fit }): Linearity | null {
  if (!method.usesSelection) return null
  const rows = inTimeOrder(fit.points, ({ observation }) => observation)
  return linearity(
    rows.map(({ observation }) => observation.decimalYear),
    rows.map(({ observation }) => Math.log2(observation.cost)),
  )
}
