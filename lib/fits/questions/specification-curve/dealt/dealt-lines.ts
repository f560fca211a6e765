/** The slopes that a trend's estimators give one set of dealt rows, as far as they have an interval without draws. */
import type { EstimatorId } from '@/lib/fits/estimators/registry'
import { lineEstimator } from '@/lib/fits/estimators/line-estimators'
import type { FitOptions } from '@/lib/fits/fit-options'
import { tCriticalValues } from '@/lib/stats/distributions/t-distribution'
import { quickLine, roomFor } from '@/lib/stats/regression/quick-line'
import { theilSenSides } from '@/lib/stats/robust/theil-sen-sides'
import { type DealtSlope, signOf } from './dealt-slope'

/** Points of a set, in date order, equal dates by cost: the first `n` of each. */
interface Points {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly n: number
}

/** Up to here Theil-Sen's slope itself costs as little as to ask on which side of a value it lies. */
const MOST_WRITTEN_OUT = 12

/**
 * @param most points of the largest set
 * @param drawn whether estimators whose interval takes draws have a slope without one
 * @returns `byLine`: slopes with intervals of their own; `bySlope`: slopes alone, by every estimator, for records that are
 * told by their counts. No slope where an estimator finds none, or exactly zero
 */
export function dealtLines(
  most: number,
  estimators: readonly EstimatorId[],
  options: FitOptions,
  drawn: boolean,
): {
  readonly byLine: (points: Points, beyond: number | null) => readonly DealtSlope[]
  readonly bySlope: (points: Points) => readonly number[]
} {
  const room = roomFor(most)
  const sidesOf = theilSenSides(most)
  const critical = tCriticalValues(options.level)
  const leastSquares = (points: Points, which: 'slopeSe' | 'hc3Se'): DealtSlope | null => {
    const line = quickLine(points.x, points.y, points.n, room)
    if (!line) return null
    const half = critical(line.df) * line[which]
    // Without an error of its own the line still has a slope.
    const ends = Number.isNaN(half) ? null : ([line.slope - half, line.slope + half] as const)
    return { slope: line.slope, exact: true, clear: signOf(ends) }
  }
  const one = (id: EstimatorId, points: Points, beyond: number | null): DealtSlope | null => {
    if (id === 'ols') return leastSquares(points, 'slopeSe')
    if (id === 'ols-hc3') return leastSquares(points, 'hc3Se')
    const estimator = lineEstimator(id)
    const [x, y] = [points.x.subarray(0, points.n), points.y.subarray(0, points.n)]
    if (id === 'theil-sen' && beyond !== null && points.n > MOST_WRITTEN_OUT) {
      const { sign, clear, beyond: far } = sidesOf(x, y, options.level, beyond)
      return { slope: sign * beyond * (far ? 2 : 0.5), exact: false, clear }
    }
    if (estimator.intervalKind === 'bootstrap')
      return { slope: estimator.line(x, y, options).slope, exact: true, clear: 0 }
    const estimate = estimator.estimate([...x], [...y], options)
    return estimate.ok ? { slope: estimate.value.slope, exact: true, clear: signOf(estimate.value.ends) } : null
  }
  const taking = estimators.filter((id) => drawn || lineEstimator(id).intervalKind !== 'bootstrap')
  return {
    byLine: (points, beyond) =>
      isOneDate(points)
        ? []
        : taking.flatMap((id) => {
            const found = one(id, points, beyond)
            return found && found.slope !== 0 && Number.isFinite(found.slope) ? [found] : []
          }),
    bySlope: (points) => {
      if (isOneDate(points)) return []
      const [x, y] = [points.x.subarray(0, points.n), points.y.subarray(0, points.n)]
      return estimators
        .map((id) => lineEstimator(id).line(x, y, options).slope)
        .filter((slope) => slope !== 0 && Number.isFinite(slope))
    },
  }
}

const isOneDate = ({ x, n }: Points): boolean => x[0] === x[n - 1]
