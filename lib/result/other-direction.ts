/**
 * Performance inside the model, read the other way (METHODS 4): regression dilution makes `pooled` and `inverse` differ, so
 * whoever sees one sees both.
 */
import { halvingTime } from '@/lib/fits/rates/halving-time'
import { otherDirectionOf } from '@/lib/fits/methods/registry'
import type { OtherDirection } from './result'
import type { FittedView } from './fit-view'

/** The other reading of the same rows, with its own analytic interval; null for other methods, or where it has no slope. */
export function otherDirection({ method, population, options }: FittedView): OtherDirection | null {
  const other = otherDirectionOf(method)
  if (other === null) return null
  const fit = other.fit(population.observations, options)
  if (!fit.ok) return null
  const { slope, interval } = fit.value
  const time = halvingTime(slope, interval && [interval.lower, interval.upper])
  return time.ok ? { method: other.id, level: options.level, ...time.value } : null
}
