/** Quantile regression: the line that a share tau of the points lies below, e.g. the cheapest tenth. */
import { ok } from '@/lib/problem'
import { quantileLine } from '@/lib/stats/robust/quantile-regression'
import { checkPoints } from './check-points'
import type { Estimator } from './estimator'
import { describeRobust } from './robust'

export const quantileEstimator: Estimator<'quantile'> = {
  id: 'quantile',
  source: 'Koenker & Bassett 1978, https://doi.org/10.2307/1913643',
  intervalKind: 'bootstrap',
  reads: ['tau'],
  programTime: { python: (n) => 300 + n * n * 0.35, r: (n) => n * (80 + n * 0.3) },
  estimate: (x, y, { tau }) => {
    const checked = checkPoints(x, y)
    if (!checked.ok) return checked
    const line = quantileLine(x, y, tau)
    return ok({ ...describeRobust(line, x, y), ends: null, endsProblem: null, pFaster: () => null })
  },
  line: (x, y, { tau }) => quantileLine(x, y, tau),
}
