/** Quantile regression: the line that a share tau of the points lies below, e.g. the cheapest tenth. */
import { ok } from '@/lib/problem'
import { quantileLine } from '@/lib/stats/robust/quantile-regression'
import { checkPoints } from './check-points'
import type { Estimator } from './estimator'
import { describeRobust } from './robust'
import { quantileTraits } from './traits'

export const quantileEstimator: Estimator<'quantile'> = {
  ...quantileTraits,
  estimate: (x, y, { tau }) => {
    const checked = checkPoints(x, y)
    if (!checked.ok) return checked
    const line = quantileLine(x, y, tau)
    return ok({ ...describeRobust(line, x, y), ends: null, endsProblem: null, pFaster: () => null })
  },
  line: (x, y, { tau }) => quantileLine(x, y, tau),
}
