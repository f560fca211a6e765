/**
 * `pooled` by quantile regression: the plane that a share tau of the evaluations lie below. At a low tau it is the frontier
 * of cost at each performance, which nobody has selected: every evaluation has a part in it, where a line through records
 * rests on the records (METHODS 11). No formula of an interval is good; rows are drawn again.
 */
import { fail, ok, type Result } from '@/lib/problem'
import { medianAbsolute } from '@/lib/stats/robust/order-statistics'
import { quantilePlane } from '@/lib/stats/robust/quantile-plane'
import { power } from '@/lib/stats/elementary/power'
import type { Fit } from '../fit'
import { checkDates, type PerformanceSample } from '../rows/performance-sample'

/** Slopes of cost at a fixed performance, on resamples given by how often each row of the sample was drawn. */
export function quantileSlopes(sample: PerformanceSample, tau: number): (counts: Uint32Array) => number {
  const planeOf = planesOf(sample, tau)
  return (counts) => planeOf(counts)?.b ?? NaN
}

const planesOf = ({ used, g }: PerformanceSample, tau: number) =>
  quantilePlane(
    used.map(({ decimalYear }) => decimalYear),
    g,
    used.map(({ cost }) => Math.log2(cost)),
    tau,
  )

/** @param level the threshold as g(p) */
export function quantilePlaneFit(sample: PerformanceSample, tau: number, level: number): Result<Fit> {
  const checked = checkDates(sample.used)
  if (!checked.ok) return checked
  const plane = planesOf(sample, tau)(new Uint32Array(sample.used.length).fill(1))
  if (!plane) return fail({ code: 'collinear' })
  const { a, b, c } = plane
  const heightAt = (decimalYear: number, g: number): number => a + b * decimalYear + c * g
  const points = sample.used.map((observation, i) => {
    const height = heightAt(observation.decimalYear, sample.g[i] ?? NaN)
    return {
      observation,
      fitted: power(2, height),
      residual: Math.log2(observation.cost) - height,
      leverage: null,
      cook: null,
    }
  })
  return ok({
    method: 'pooled',
    points,
    leftOut: sample.leftOut,
    slope: b,
    slopeSe: null,
    intercept: a + c * level,
    r2: null,
    residualSd: null,
    mad: medianAbsolute(points.map(({ residual }) => residual)),
    residualSpace: 'log2-cost',
    df: null,
    interval: null,
    intervalProblem: null,
    curve: (decimalYear) => ({
      value: power(2, heightAt(decimalYear, level)),
      low: null,
      high: null,
      predictLow: null,
      predictHigh: null,
    }),
    pFaster: () => null,
    parameters: { a, b, c },
    solver: null,
    doublingTimes: null,
  })
}
