/**
 * Performance inside the model, read the other way (METHODS 4): regression dilution makes `pooled` and `inverse` differ, so
 * whoever sees one sees both.
 */
import { evidenceBy } from '@/lib/fits/intervals/evidence'
import type { IntervalId } from '@/lib/fits/intervals/registry'
import { fitMethod } from '@/lib/fits/methods/fit-methods'
import { otherDirectionOf } from '@/lib/fits/methods/registry'
import { halvingTime } from '@/lib/fits/rates/halving-time'
import type { FittedView } from './fit-view'
import type { OtherDirection } from './result'

/**
 * The other reading of the same rows, with the interval of the kind that answers in the view: of its own formula where the
 * view's is, by the same errors where they are another's. It has no draws, so no interval where the view's is drawn.
 * @param kind that answers in the view
 * @returns null for other methods, or where the other reading has no slope
 */
export function otherDirection(
  { method, population: { observations }, options }: FittedView,
  kind: IntervalId,
): OtherDirection | null {
  const turned = otherDirectionOf(method)
  if (turned === null) return null
  const other = fitMethod(turned)
  const fit = other.fit(observations, options)
  if (!fit.ok) return null
  const by = kind === method.ownInterval(options.estimator) ? other.ownInterval(options.estimator) : kind
  const inputs = { method: other, fit: fit.value, population: observations, options }
  const ends = evidenceBy(by)?.(inputs).ends ?? null
  const time = halvingTime(fit.value.slope, ends)
  return time.ok ? { method: other.id, level: options.level, interval: ends && by, ...time.value } : null
}
