/**
 * The broken line itself, its date taken as known: two separate fits, each the number that the view shows with its window
 * cut there, or one continuous line whose slope changes at the knot, with one residual SD.
 */
import { ok, type Result } from '@/lib/problem'
import { multipleRegression } from '@/lib/stats/regression/multiple-regression'
import { ols } from '@/lib/stats/regression/ols'
import { tCritical } from '@/lib/stats/distributions/t-distribution'
import { power } from '@/lib/stats/elementary/power'
import { type HalvingTime, halvingTime } from '@/lib/fits/rates/halving-time'
import type { BreakCandidate, BreakShape } from './candidates'

/** One side of the break. */
export interface SideSlope {
  readonly n: number
  /** First and last date of the side's points, decimal years. */
  readonly from: number
  readonly to: number
  /** Doublings of cost per year. */
  readonly slope: number
  readonly slopeSe: number | null
  readonly interval: readonly [number, number] | null
  /** Null where the slope is exactly zero. */
  readonly time: HalvingTime | null
  /** Ends of the side's line, to draw: decimal year and cost. */
  readonly line: readonly { readonly decimalYear: number; readonly value: number }[]
}

/** The slopes on both sides of a given break. */
export interface BrokenLine {
  readonly before: SideSlope
  readonly after: SideSlope
  /** Slope after less slope before, doublings a year, with its interval. */
  readonly change: { readonly slope: number; readonly interval: readonly [number, number] | null }
}

interface Broken {
  readonly line: BrokenLine
  /** log2 cost on the broken line at each point, and the residual SD of both sides together. */
  readonly fitted: readonly number[]
  readonly residualSd: number
}

/** @param t decimal years in date order; @param y log2 cost */
export function brokenLine(
  t: Float64Array,
  y: Float64Array,
  at: BreakCandidate,
  shape: BreakShape,
  level: number,
): Result<Broken> {
  return shape === 'kink' ? kinked(t, y, at, level) : twoLines(t, y, at, level)
}

function twoLines(t: Float64Array, y: Float64Array, { before }: BreakCandidate, level: number): Result<Broken> {
  const n = t.length
  const left = ols([...t.subarray(0, before)], [...y.subarray(0, before)])
  const right = ols([...t.subarray(before)], [...y.subarray(before)])
  if (!left.ok) return left
  if (!right.ok) return right
  const one = left.value
  const two = right.value
  const sumOfSquares = [...one.residuals, ...two.residuals].reduce((sum, residual) => sum + residual * residual, 0)
  const side = (fit: typeof one, from: number, to: number) =>
    sideSlope(fit.n, from, to, fit.slope, fit.slopeSe, fit.df, level, [
      [from, fit.meanY + fit.slope * (from - fit.meanX)],
      [to, fit.meanY + fit.slope * (to - fit.meanX)],
    ])
  const slope = two.slope - one.slope
  return ok({
    line: {
      before: side(one, t[0]!, t[before - 1]!),
      after: side(two, t[before]!, t[n - 1]!),
      change: { slope, interval: welch(slope, one.slopeSe, one.df, two.slopeSe, two.df, level) },
    },
    fitted: [...one.fitted, ...two.fitted],
    residualSd: Math.sqrt(sumOfSquares / (n - 4)),
  })
}

/** Each side has its own residual SD, so the difference has Welch and Satterthwaite's degrees of freedom. */
function welch(
  slope: number,
  seOne: number | null,
  dfOne: number,
  seTwo: number | null,
  dfTwo: number,
  level: number,
): readonly [number, number] | null {
  if (seOne === null || seTwo === null) return null
  const variance = seOne ** 2 + seTwo ** 2
  if (variance === 0) return [slope, slope]
  const df = variance ** 2 / ((seOne ** 2) ** 2 / dfOne + (seTwo ** 2) ** 2 / dfTwo)
  const half = tCritical(level, df) * Math.sqrt(variance)
  return [slope - half, slope + half]
}

function kinked(t: Float64Array, y: Float64Array, at: BreakCandidate, level: number): Result<Broken> {
  const n = t.length
  const { before, decimalYear: knot } = at
  // Years to the knot and years from it: their coefficients are the two slopes, and the constant is the level there.
  const fit = multipleRegression(
    [Array.from(t, (year) => Math.min(0, year - knot)), Array.from(t, (year) => Math.max(0, year - knot))],
    [...y],
  )
  if (!fit.ok) return fit
  const { coefficients, covariance, standardErrors, df, fitted, residualSd } = fit.value
  const [height = NaN, one = NaN, two = NaN] = coefficients
  const entry = (i: number, j: number) => covariance?.[i]?.[j] ?? NaN
  const first = t[0]!
  const last = t[n - 1]!
  const side = (count: number, from: number, to: number, slope: number, se: number | null) =>
    sideSlope(count, from, to, slope, se, df, level, [
      [from, height + slope * (from - knot)],
      [to, height + slope * (to - knot)],
    ])
  const half = covariance
    ? tCritical(level, df) * Math.sqrt(Math.max(0, entry(1, 1) + entry(2, 2) - 2 * entry(1, 2)))
    : null
  return ok({
    line: {
      before: side(before, first, knot, one, standardErrors?.[1] ?? null),
      after: side(n - before, knot, last, two, standardErrors?.[2] ?? null),
      change: { slope: two - one, interval: half === null ? null : [two - one - half, two - one + half] },
    },
    fitted,
    residualSd: residualSd ?? 0,
  })
}

function sideSlope(
  n: number,
  from: number,
  to: number,
  slope: number,
  slopeSe: number | null,
  df: number,
  level: number,
  ends: readonly (readonly [number, number])[],
): SideSlope {
  const half = slopeSe === null || df <= 0 ? null : tCritical(level, df) * slopeSe
  const interval = half === null ? null : ([slope - half, slope + half] as const)
  const time = halvingTime(slope, interval)
  return {
    n,
    from,
    to,
    slope,
    slopeSe,
    interval,
    time: time.ok ? time.value : null,
    line: ends.map(([decimalYear, doublings]) => ({ decimalYear, value: power(2, doublings) })),
  }
}
