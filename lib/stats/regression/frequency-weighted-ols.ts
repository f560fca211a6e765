/**
 * Least squares lines of many resamples of the same points, each given by how often every point was drawn: five sums in
 * one pass over centred values, without copying a point.
 */
import { olsSlope } from './ols'

/** The least-squares line of a resample. */
export interface CountedLine {
  readonly slope: number
  /** Means of the resample: the line goes through them. */
  readonly x: number
  readonly y: number
}

/** With less than this of the sum of squares left about the resample's own mean, digits have cancelled: two passes then. */
const CANCELLED = 1e-6

/**
 * @param x finite; @param y of the same length, finite
 * @returns a function of counts (as many as points); its slope is NaN where the drawn points have one x only
 */
export function frequencyWeightedOls(x: Float64Array, y: Float64Array): (counts: Uint32Array) => CountedLine {
  const n = x.length
  const centreX = mean(x)
  const centreY = mean(y)
  // One block of memory, point by point, so that a draw reads it once from front to back.
  const points = new Float64Array(2 * n)
  for (let i = 0; i < n; i += 1) {
    points[2 * i] = (x[i] ?? NaN) - centreX
    points[2 * i + 1] = (y[i] ?? NaN) - centreY
  }
  return (counts) => {
    const line = lineOf(points, counts, centreX, centreY)
    return Number.isNaN(line.slope) ? { ...line, slope: ofCopies(x, y, counts) } : line
  }
}

/** The slope is NaN where digits have cancelled. */
function lineOf(points: Float64Array, counts: Uint32Array, centreX: number, centreY: number): CountedLine {
  let drawn = 0
  let sumX = 0
  let sumY = 0
  let sumXX = 0
  let sumXY = 0
  for (let i = 0; i < counts.length; i += 1) {
    const count = counts[i]!
    const dx = points[2 * i]!
    const dy = points[2 * i + 1]!
    const weighted = count * dx
    drawn += count
    sumX += weighted
    sumY += count * dy
    sumXX += weighted * dx
    sumXY += weighted * dy
  }
  const squares = sumXX - (sumX * sumX) / drawn
  const slope = squares > CANCELLED * sumXX ? (sumXY - (sumX * sumY) / drawn) / squares : NaN
  return { slope, x: centreX + sumX / drawn, y: centreY + sumY / drawn }
}

function ofCopies(x: Float64Array, y: Float64Array, counts: Uint32Array): number {
  const xs: number[] = []
  const ys: number[] = []
  for (let i = 0; i < x.length; i += 1)
    for (let copy = counts[i] ?? 0; copy > 0; copy -= 1) {
      xs.push(x[i] ?? NaN)
      ys.push(y[i] ?? NaN)
    }
  return olsSlope(xs, ys)
}

function mean(values: Float64Array): number {
  const first = values[0] ?? NaN
  let sum = 0
  for (const value of values) sum += value - first
  return first + sum / values.length
}
