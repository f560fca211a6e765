/**
 * The median of all pairwise slopes, with as many points above the line as below it, and Sen's interval. The confidence that a trend is faster than
 * a law is Kendall's test of what is left of the costs when the law is taken off them.
 */
import { fail, ok } from '@/lib/problem'
import { kendallUpperTail } from '@/lib/stats/robust/kendall'
import { normalQuantile } from '@/lib/stats/distributions/normal-distribution'
import { fewestForInterval, type TheilSen, theilSen } from '@/lib/stats/robust/theil-sen'
import { frequencyWeightedTheilSen } from '@/lib/stats/robust/frequency-weighted-theil-sen'
import { theilSenWithoutEach } from '@/lib/stats/robust/theil-sen-without-each'
import { checkPoints } from './check-points'
import type { Estimator } from './estimator'
import { describeRobust } from './robust'
import { theilSenTraits } from './traits'

/** Slopes that stand for a measured law's own uncertainty: the middles of so many equal shares of a normal distribution. */
const LAW_SLOPES = 21

export const theilSenEstimator: Estimator<'theil-sen'> = {
  ...theilSenTraits,
  estimate: (x, y, { level }) => {
    const checked = checkPoints(x, y)
    if (!checked.ok) return checked
    const line = theilSen(x, y)
    const ends = line.interval(level)
    // Ties can ask for more points than the number named, which supposes none.
    const needed = Math.max(fewestForInterval(level), x.length + 1)
    return ok({
      ...describeRobust(line, x, y),
      ends,
      endsProblem: ends ? null : fail({ code: 'too-few-points', n: x.length, needed }).problem,
      pFaster: (lawSlope, lawSe, sign) => {
        const slopes =
          lawSe === 0
            ? [lawSlope]
            : Array.from({ length: LAW_SLOPES }, (_, i) => lawSlope + lawSe * normalQuantile((i + 0.5) / LAW_SLOPES))
        const confidences = slopes.map((slope) => confidenceFaster(line, x, y, slope, sign))
        return confidences.reduce((sum, confidence) => sum + confidence, 0) / slopes.length
      },
    })
  },
  line: (x, y) => theilSen(x, y),
  lineOfCounts: frequencyWeightedTheilSen,
  slopesWithoutEach: theilSenWithoutEach,
}

/** One less the one-sided p-value of "no faster than the law". */
function confidenceFaster(line: TheilSen, x: readonly number[], y: readonly number[], slope: number, sign: -1 | 1) {
  const { less, more } = line.pairsBeside(slope)
  const rest = x.map((value, i) => (y[i] ?? NaN) - slope * (value - line.x))
  const p = kendallUpperTail(sign * (more - less), x, rest)
  return p === null ? 0.5 : 1 - p // every cost on the law: even
}
