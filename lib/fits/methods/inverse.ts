/**
 * Performance inside the model, read backwards (METHODS 4): `g(p) = k + m log2 C + h t` on every evaluation with a cost;
 * holding p fixed, log2 cost moves by `b = -h / m` a year, and the line at p* is `(g(p*) - k - h t) / m`.
 *
 * Ratios of estimates have Fieller intervals. Where m itself is not significant no bounded interval exists, and none is
 * given. All of it is computed about the means, where the constant and the two slopes are uncorrelated.
 */
import { fail, ok, type Result } from '@/lib/problem'
import { fieller } from '@/lib/stats/regression/fieller'
import { multipleRegression, type MultipleRegression } from '@/lib/stats/regression/multiple-regression'
import { frequencyWeightedPlane } from '@/lib/stats/regression/frequency-weighted-plane'
import { slopesWithoutEach } from '@/lib/stats/regression/slope-weights'
import { tCdf, tCritical } from '@/lib/stats/distributions/t-distribution'
import type { CurveValue, Fit } from '../fit'
import type { FitMethod } from './method'
import type { FitOptions } from '../fit-options'
import { residualBootstrap } from '../resampling/residual-bootstrap'
import type { Observation } from '../rows/observation'
import { checkDates, performanceSample, type PerformanceSample, samplePerformance } from '../rows/performance-sample'

export const inverse: FitMethod<'inverse'> = {
  id: 'inverse',
  source: 'Erdil & Besiroglu 2022, arXiv:2212.05153; Fieller 1954',
  admits: ({ performance }) => performance !== null,
  costs: null,
  reads: [],
  usesSelection: false,
  needsPerformance: true,
  usesAllBenchmarks: false,
  ownInterval: () => 'fieller',
  fitsCost: true,
  otherDirection: 'pooled',
  fit: (population, options) => {
    const asked = samplePerformance(population, options, inverse.id)
    if (!asked.ok) return asked
    const { sample, level } = asked.value
    const surface = surfaceOf(sample)
    return surface.ok ? describe(surface.value, sample, level, options.level) : surface
  },
  slope: (population, options) => {
    const sample = sampleOf(population, options)
    const surface = sample && surfaceOf(sample)
    return surface?.ok ? slopeOf(surface.value.coefficients.slice(1)) : NaN
  },
  resampler: (population, options) => {
    const sample = sampleOf(population, options)
    if (!sample) return () => NaN
    const places = new Map(population.map((observation, row) => [observation, row]))
    const rows = sample.used.map((observation) => places.get(observation) ?? 0)
    const [costs = [], years = []] = columnsOf(sample)
    const planeOf = frequencyWeightedPlane(costs, years, sample.g)
    const drawn = new Uint32Array(rows.length)
    return (counts) => {
      rows.forEach((row, i) => (drawn[i] = counts[row] ?? 0))
      return slopeOf(planeOf(drawn))
    }
  },
  residualResampler: (population, options) => {
    const sample = sampleOf(population, options)
    if (!sample) return null
    const surface = surfaceOf(sample)
    return surface.ok ? residualBootstrap(surface.value, columnsOf(sample), slopeOf) : null
  },
  slopesWithoutEach: (population, options) => {
    const sample = sampleOf(population, options)
    if (!sample) return null
    const surface = surfaceOf(sample)
    if (!surface.ok) return null
    const slopes = slopesWithoutEach(surface.value, columnsOf(sample), sample.g)
    return new Map(sample.used.map(({ id }, i) => [id, slopeOf(slopes[i] ?? [])]))
  },
}

const slopeOf = ([m = NaN, h = NaN]: readonly number[]): number => -h / m

function sampleOf(population: readonly Observation[], options: FitOptions): PerformanceSample | null {
  return options.performance && performanceSample(population, options.performance, options)
}

const columnsOf = ({ used }: PerformanceSample): readonly (readonly number[])[] => [
  used.map(({ cost }) => Math.log2(cost)),
  used.map(({ decimalYear }) => decimalYear),
]

function surfaceOf(sample: PerformanceSample): Result<MultipleRegression> {
  const checked = checkDates(sample.used)
  return checked.ok ? multipleRegression(columnsOf(sample), sample.g) : checked
}

/** The estimates about the means and their (co)variances, null without degrees of freedom. */
interface Estimates {
  readonly m: number
  readonly h: number
  readonly meanCost: number
  readonly meanYear: number
  readonly meanG: number
  readonly errors: { readonly mean: number; readonly mm: number; readonly hh: number; readonly mh: number } | null
}

function estimatesOf(surface: MultipleRegression): Estimates {
  const [, m = NaN, h = NaN] = surface.coefficients
  const [meanCost = NaN, meanYear = NaN] = surface.means
  const covariance = surface.covariance
  const errors =
    covariance === null || surface.residualSd === null
      ? null
      : {
          mean: surface.residualSd ** 2 / surface.n,
          mm: covariance[1]?.[1] ?? NaN,
          hh: covariance[2]?.[2] ?? NaN,
          mh: covariance[1]?.[2] ?? NaN,
        }
  return { m, h, meanCost, meanYear, meanG: surface.meanY, errors }
}

function describe(
  surface: MultipleRegression,
  sample: PerformanceSample,
  level: number,
  confidence: number,
): Result<Fit> {
  const estimates = estimatesOf(surface)
  const { m, h, errors } = estimates
  const slope = -h / m
  if (m === 0 || !Number.isFinite(slope)) {
    return fail({ code: 'performance-effect-not-significant', level: confidence })
  }
  const { df } = surface
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
  const [k = NaN] = surface.coefficients
  return ok({
    method: inverse.id,
    points: sample.used.map((observation, i) => ({
      observation,
      fitted: curveAt(estimates, null, observation.decimalYear, sample.g[i] ?? NaN).value,
      residual: surface.residuals[i] ?? NaN,
      leverage: surface.leverage[i] ?? null,
      cook: surface.cook[i] ?? null,
    })),
    leftOut: sample.leftOut,
    slope,
    // By the delta method, for orientation: the interval is Fieller's.
    slopeSe: errors && Math.sqrt(errors.hh + slope * (slope * errors.mm + 2 * errors.mh)) / Math.abs(m),
    intercept: (level - k) / m,
    r2: surface.r2,
    residualSd: surface.residualSd,
    mad: null,
    residualSpace: 'g-performance',
    df,
    interval: ends && { lower: ends[0], upper: ends[1], level: confidence },
    intervalProblem: intervalProblem(ends !== null, df, surface.n, confidence),
    intervalKind: 'fieller',
    curve: (decimalYear) => curveAt(estimates, critical, decimalYear, level),
    pFaster: (lawSlope, lawSe, sign) =>
      errors && ends ? confidenceFaster(estimates, errors, df, lawSlope, lawSe, sign) : null,
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
function curveAt(estimates: Estimates, critical: number | null, decimalYear: number, g: number): CurveValue {
  const { m, h, meanCost, meanYear, meanG, errors } = estimates
  const years = decimalYear - meanYear
  const numerator = g - meanG - h * years
  const band =
    errors && critical !== null
      ? fieller(
          {
            numerator,
            denominator: m,
            numeratorVariance: errors.mean + years * years * errors.hh,
            denominatorVariance: errors.mm,
            covariance: -years * errors.mh,
          },
          critical,
        )
      : null
  return {
    value: 2 ** (meanCost + numerator / m),
    low: band && 2 ** (meanCost + band[0]),
    high: band && 2 ** (meanCost + band[1]),
    predictLow: null,
    predictHigh: null,
  }
}

/**
 * The t test behind Fieller's interval, one-sided: `h + m b_law` is zero where the trend is the law. Given the sign of m
 * (which the interval's existence vouches for), a trend faster than the law has it on a known side.
 */
function confidenceFaster(
  { m, h }: Estimates,
  errors: NonNullable<Estimates['errors']>,
  df: number,
  lawSlope: number,
  lawSe: number,
  sign: -1 | 1,
): number {
  const difference = -(h + m * lawSlope) * sign * Math.sign(m)
  if (difference === 0) return 0.5
  const variance = errors.hh + 2 * lawSlope * errors.mh + lawSlope ** 2 * errors.mm + (m * lawSe) ** 2
  return tCdf(difference / Math.sqrt(variance), df)
}
