/** What the rows of a fit show of themselves, by which the kind of its interval is chosen. */
import { LONG_STUDY_ROWS } from '@/lib/data/row-columns'
import { lag1 } from '@/lib/stats/regression/lag1'
import type { FittedPoint } from '../fit'
import { inTimeOrder } from '../rows/time-order'
import type { Seen } from './auto'
import type { EvidenceInputs } from './interval-kind'
import { canCount } from './record-count'

/** Of a fit. */
export function seenIn({ method, fit: { points }, population, options }: EvidenceInputs): Seen {
  const inOrder = inTimeOrder(points, ({ observation }) => observation)
  return {
    n: points.length,
    lag1: lag1(inOrder.map(({ residual }) => residual)),
    clusters: clustersOf(points),
    countable: options.select !== 'records' || canCount(population, options),
    regression: Boolean(method.regression?.(population, options)),
  }
}

/** How many clusters there are. A row that stands for itself is one: of many such, no set is made. */
function clustersOf(points: readonly FittedPoint[]): number {
  const clusters = new Set<string>()
  let alone = 0
  for (const { observation } of points) {
    const { cluster } = observation
    if (cluster === null) continue
    if (points.length > LONG_STUDY_ROWS && cluster === observation.id) alone += 1
    else clusters.add(cluster)
  }
  return alone + clusters.size
}
