/** Huber's M-estimate: least squares for points near the line, and a bounded pull for those far from it. */
import { fail, ok } from '@/lib/problem'
import { huberLine } from '@/lib/stats/robust/huber'
import { checkPoints } from './check-points'
import { type Estimator, noLine } from './estimator'
import { describeRobust } from './robust'
import { huberTraits } from './traits'

export const huberEstimator: Estimator<'huber'> = {
  ...huberTraits,
  estimate: (x, y) => {
    const checked = checkPoints(x, y)
    if (!checked.ok) return checked
    const line = huberLine(x, y)
    if (!line.converged) return fail({ code: 'not-converged', objective: line.scale })
    return ok({ ...describeRobust(line, x, y), ends: null, endsProblem: null, pFaster: () => null })
  },
  line: (x, y) => {
    const line = huberLine(x, y)
    return line.converged ? line : noLine
  },
}
