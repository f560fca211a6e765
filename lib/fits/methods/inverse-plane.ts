/**
 * The fit that a plane `g = meanG + m (log2 C - meanCost) + h (t - meanYear)` is, however its slopes were estimated: at a
 * fixed performance cost moves by `-h / m` a year, and costs, dates and confidences are ratios of estimates, with Fieller's
 * intervals. Where m itself is not significant no bounded interval exists, and none is given.
 */
import { fail, ok, type Result } from '@/lib/problem'
import { fieller } from '@/lib/stats/regression/fieller'
import { tCdf, tCritical } from '@/lib/stats/distributions/t-distribution'
import { power } from '@/lib/stats/elementary/power'
import type { CurveValue, Fit } from '../fit'
import type { PerformanceSample } from '../rows/performance-sample'

/** A plane about a centre, with what its estimates are uncertain by. */
export interface InversePlane {
  /** Change of g(p) a doubling of cost, and a year. */
  readonly m: number
  readonly h: number
  readonly meanCost: number
  readonly meanYear: number
  readonly meanG: number
  readonly df: number
  /** Variances and covariances of the height at the centre (g), m and h; null without degrees of freedom. */
  readonly errors: {
    readonly gg: number
    readonly mm: number
    readonly hh: number
    readonly mh: number
    readonly gm: number
    readonly gh: number
  } | null
}

/** What is said of the points beside the plane, in the order of the sample; null where the estimate has no such number. */
export interface PlaneDiagnostics {
  readonly residuals: readonly number[]
  readonly leverage: readonly (number | null)[]
  readonly cook: readonly (number | null)[]
  readonly r2: number | null
  readonly residualSd: number | null
}

/** @param level the threshold as g(p); @param confidence of the interval, between 0 and 1 */
export function fitOfPlane(
  plane: InversePlane,
  sample: PerformanceSample,
  diagnostics: PlaneDiagnostics,
  level: number,
  confidence: number,
): Result<Fit> {
  const { m, h, df, errors, meanCost, meanYear, meanG } = plane
  const slope = -h / m
  if (m === 0 || !Number.isFinite(slope)) {
    return fail({ code: 'performance-effect-not-significant', level: confidence })
  }
  const critical = df > 0 ? tCritical(confidence, df) : null
  const ends =
    errors && critical !== null
      ? fieller(
          {
            numerator: -h,
            denominator: m,
            numeratorVariance: errors.hh,
            denominatorVariance: errors.mm,
            covariance: -errors.mh,
          },
          critical,
        )
      : null
  const k = meanG - m * meanCost - h * meanYear
  return ok({
    method: 'inverse',
    points: sample.used.map((observation, i) => ({
      observation,
      fitted: curveAt(plane, null, observation.decimalYear, sample.g[i] ?? NaN).value,
      residual: diagnostics.residuals[i] ?? NaN,
      leverage: diagnostics.leverage[i] ?? null,
      cook: diagnostics.cook[i] ?? null,
    })),
    leftOut: sample.leftOut,
    slope,
    // By the delta method, for orientation: the interval is Fieller's.
    slopeSe: errors && Math.sqrt(errors.hh + slope * (slope * errors.mm + 2 * errors.mh)) / Math.abs(m),
    intercept: (level - k) / m,
    r2: diagnostics.r2,
    residualSd: diagnostics.residualSd,
    mad: null,
    residualSpace: 'g-performance',
    df,
    interval: ends && { lower: ends[0], upper: ends[1], level: confidence },
    intervalProblem: intervalProblem(ends !== null, df, sample.used.length, confidence),
    curve: (decimalYear) => curveAt(plane, critical, decimalYear, level),
    pFaster: (lawSlope, lawSe, sign) =>
      errors && ends ? confidenceFaster(plane, errors, lawSlope, lawSe, sign) : null,
    parameters: { k, m, h },
    solver: null,
    doublingTimes: null,
  })
}

function intervalProblem(known: boolean, df: number, n: number, level: number): Fit['intervalProblem'] {
  if (known) return null
  return df > 0 ? { code: 'performance-effect-not-significant', level } : { code: 'too-few-points', n, needed: 4 }
}

/** Cost at which the model expects `g` on a date, with Fieller's band: all costs that a t test does not reject. */
function curveAt(plane: InversePlane, critical: number | null, decimalYear: number, g: number): CurveValue {
  const { m, h, meanCost, meanYear, meanG, errors } = plane
  const years = decimalYear - meanYear
  const numerator = g - meanG - h * years
  const band =
    errors && critical !== null
      ? fieller(
          {
            numerator,
            denominator: m,
            numeratorVariance: errors.gg + years * years * errors.hh + 2 * years * errors.gh,
            denominatorVariance: errors.mm,
            covariance: -(years * errors.mh + errors.gm),
          },
          critical,
        )
      : null
  return {
    value: power(2, meanCost + numerator / m),
    low: band && power(2, meanCost + band[0]),
    high: band && power(2, meanCost + band[1]),
    predictLow: null,
    predictHigh: null,
  }
}

/**
 * The t test behind Fieller's interval, one-sided: `h + m b_law` is zero where the trend is the law. Given the sign of m
 * (which the interval's existence vouches for), a trend faster than the law has it on a known side.
 */
function confidenceFaster(
  { m, h, df }: InversePlane,
  errors: NonNullable<InversePlane['errors']>,
  lawSlope: number,
  lawSe: number,
  sign: -1 | 1,
): number {
  const difference = -(h + m * lawSlope) * sign * Math.sign(m)
  if (difference === 0) return 0.5
  const variance = errors.hh + 2 * lawSlope * errors.mh + lawSlope ** 2 * errors.mm + (m * lawSe) ** 2
  return tCdf(difference / Math.sqrt(variance), df)
}
