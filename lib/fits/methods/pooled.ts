/**
 * Performance inside the model, read forwards (METHODS 4): `log2 C = a + b t + c g(p)` on every evaluation with a cost. The
 * slope b holds performance fixed; its interval is Student's t with n - 3 degrees of freedom; the line is drawn at g(p*).
 *
 * Error in g(p) draws c, and with it b, towards what they are without performance (regression dilution), where the
 * reversed regression (`inverse`) is drawn the other way by error in cost: read both.
 */
import { ok, type Result } from '@/lib/problem'
import { multipleRegression, type MultipleRegression } from '@/lib/stats/regression/multiple-regression'
import { frequencyWeightedPlane } from '@/lib/stats/regression/frequency-weighted-plane'
import { slopesWithoutEach } from '@/lib/stats/regression/slope-weights'
import { tCdf, tCritical } from '@/lib/stats/distributions/t-distribution'
import { power } from '@/lib/stats/elementary/power'
import type { CurveValue, Fit } from '../fit'
import type { FitMethod } from './method'
import { quantilePlaneFit, quantileSlopes } from './pooled-quantile'
import { aboutMean } from './rate-regression'
import { pooledTraits } from './traits'
import type { FitOptions } from '../fit-options'
import { residualBootstrap } from '../resampling/residual-bootstrap'
import type { Observation } from '../rows/observation'
import { checkDates, performanceSample, type PerformanceSample, samplePerformance } from '../rows/performance-sample'

export const pooled: FitMethod<'pooled'> = {
  ...pooledTraits,
  fit: (population, options) => {
    const asked = samplePerformance(population, options, pooled.id)
    if (!asked.ok) return asked
    const { sample, level } = asked.value
    if (byQuantile(options)) return quantilePlaneFit(sample, options.tau, level)
    const surface = surfaceOf(sample)
    return surface.ok ? ok(describe(surface.value, sample, level, options.level)) : surface
  },
  slope: (population, options) => {
    const sample = sampleOf(population, options)
    if (sample && byQuantile(options))
      return quantileSlopes(sample, options.tau)(new Uint32Array(sample.used.length).fill(1))
    const surface = sample && surfaceOf(sample)
    return surface?.ok ? (surface.value.coefficients[1] ?? NaN) : NaN
  },
  resampler: (population, options) => {
    const sample = sampleOf(population, options)
    if (!sample) return () => NaN
    const places = new Map(population.map((observation, row) => [observation, row]))
    const rows = sample.used.map((observation) => places.get(observation) ?? 0)
    const [years = [], g = []] = columnsOf(sample)
    const planeOf = frequencyWeightedPlane(years, g, doublingsOf(sample))
    const slope = byQuantile(options)
      ? quantileSlopes(sample, options.tau)
      : (counts: Uint32Array) => planeOf(counts)[0]
    const drawn = new Uint32Array(rows.length)
    return (counts) => {
      rows.forEach((row, i) => (drawn[i] = counts[row] ?? 0))
      return slope(drawn)
    }
  },
  residualResampler: (population, options) => {
    const sample = sampleOf(population, options)
    if (!sample || byQuantile(options)) return null
    const surface = surfaceOf(sample)
    return surface.ok ? residualBootstrap(surface.value, columnsOf(sample), ([b = NaN]) => b) : null
  },
  regression: (population, options) => {
    if (byQuantile(options)) return null
    const asked = samplePerformance(population, options, pooled.id)
    if (!asked.ok) return null
    const { sample, level } = asked.value
    const dates = sample.used.map(({ decimalYear }) => decimalYear)
    const [years, meanYear] = aboutMean(dates)
    const [g, meanG] = aboutMean(sample.g)
    const [response, offset] = aboutMean(doublingsOf(sample))
    return {
      columns: [years, g],
      response,
      dates,
      rows: sample.used,
      rate: { offset: 0, numerator: { constant: 0, weights: [0, 1, 0] }, denominator: null },
      lineAt: (year) => ({
        offset,
        numerator: { constant: 0, weights: [1, year - meanYear, level - meanG] },
        denominator: null,
      }),
    }
  },
  slopesWithoutEach: (population, options) => {
    const sample = sampleOf(population, options)
    if (!sample || byQuantile(options)) return null
    const surface = surfaceOf(sample)
    if (!surface.ok) return null
    const slopes = slopesWithoutEach(surface.value, columnsOf(sample), doublingsOf(sample))
    return new Map(sample.used.map(({ id }, i) => [id, slopes[i]?.[0] ?? NaN]))
  },
}

const byQuantile = ({ estimator }: FitOptions): boolean => estimator === 'quantile'

function sampleOf(population: readonly Observation[], options: FitOptions): PerformanceSample | null {
  return options.performance && performanceSample(population, options.performance, options)
}

const columnsOf = ({ used, g }: PerformanceSample): readonly (readonly number[])[] => [
  used.map(({ decimalYear }) => decimalYear),
  g,
]

const doublingsOf = ({ used }: PerformanceSample): readonly number[] => used.map(({ cost }) => Math.log2(cost))

function surfaceOf(sample: PerformanceSample): Result<MultipleRegression> {
  const checked = checkDates(sample.used)
  return checked.ok ? multipleRegression(columnsOf(sample), doublingsOf(sample)) : checked
}

function describe(surface: MultipleRegression, sample: PerformanceSample, level: number, confidence: number): Fit {
  const [a = NaN, slope = NaN, c = NaN] = surface.coefficients
  const { df } = surface
  const slopeSe = surface.standardErrors?.[1] ?? null
  const critical = df > 0 ? tCritical(confidence, df) : null
  const half = critical === null || slopeSe === null ? null : critical * slopeSe
  return {
    method: pooled.id,
    points: sample.used.map((observation, i) => ({
      observation,
      fitted: power(2, surface.fitted[i] ?? NaN),
      residual: surface.residuals[i] ?? NaN,
      leverage: surface.leverage[i] ?? null,
      cook: surface.cook[i] ?? null,
    })),
    leftOut: sample.leftOut,
    slope,
    slopeSe,
    intercept: a + c * level,
    r2: surface.r2,
    residualSd: surface.residualSd,
    mad: null,
    residualSpace: 'log2-cost',
    df,
    interval: half === null ? null : { lower: slope - half, upper: slope + half, level: confidence },
    intervalProblem: half === null ? { code: 'too-few-points', n: surface.n, needed: 4 } : null,
    curve: (decimalYear) => curveAt(surface, critical, decimalYear, level),
    pFaster: (lawSlope, lawSe, sign) => {
      if (slopeSe === null) return null
      const difference = sign * (slope - lawSlope)
      return difference === 0 ? 0.5 : tCdf(difference / Math.sqrt(slopeSe ** 2 + lawSe ** 2), df)
    },
    parameters: { a, b: slope, c },
    solver: null,
    doublingTimes: null,
  }
}

/** Cost expected on a date at performance g, with the t bands of its mean and of one more evaluation. */
function curveAt(surface: MultipleRegression, critical: number | null, decimalYear: number, g: number): CurveValue {
  const [, b = NaN, c = NaN] = surface.coefficients
  const [meanYear = NaN, meanG = NaN] = surface.means
  const years = decimalYear - meanYear
  const beyond = g - meanG
  const doublings = surface.meanY + b * years + c * beyond
  const { covariance, residualSd } = surface
  if (covariance === null || residualSd === null || critical === null)
    return { value: power(2, doublings), low: null, high: null, predictLow: null, predictHigh: null }
  const at = (i: number, j: number) => covariance[i]?.[j] ?? NaN
  const variance =
    residualSd ** 2 / surface.n + years ** 2 * at(1, 1) + 2 * years * beyond * at(1, 2) + beyond ** 2 * at(2, 2)
  const mean = critical * Math.sqrt(variance)
  const prediction = critical * Math.sqrt(variance + residualSd ** 2)
  return {
    value: power(2, doublings),
    low: power(2, doublings - mean),
    high: power(2, doublings + mean),
    predictLow: power(2, doublings - prediction),
    predictHigh: power(2, doublings + prediction),
  }
}
