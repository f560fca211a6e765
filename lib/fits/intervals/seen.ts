/** What the rows of a fit show of themselves, by which the kind of its interval is chosen. */
import { lag1 } from '@/lib/stats/regression/lag1'
import { inTimeOrder } from '../rows/time-order'
import type { Seen } from './auto'
import type { EvidenceInputs } from './interval-kind'
import { canCount } from './record-count'

/** Of a fit. */
export function seenIn({ method, fit: { points }, population, options }: EvidenceInputs): Seen {
  const inOrder = inTimeOrder(points, ({ observation }) => observation)
  const clusters = new Set(points.map(({ observation }) => observation.cluster))
  clusters.delete(null)
  return {
    n: points.length,
    lag1: lag1(inOrder.map(({ residual }) => residual)),
    clusters: clusters.size,
    countable: options.select !== 'records' || canCount(population, options),
    regression: Boolean(method.regression?.(population, options)),
  }
}
