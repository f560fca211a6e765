/**
 * Performance inside the model, read backwards (METHODS 4): `g(p) = k + m log2 C + h t` on every evaluation with a cost;
 * holding p fixed, log2 cost moves by `b = -h / m` a year, and the line at p* is `(g(p*) - k - h t) / m`.
 *
 * Ratios of estimates have Fieller intervals. Where m itself is not significant no bounded interval exists, and none is
 * given. All of it is computed about the means, where the constant and the two slopes are uncorrelated.
 */
import type { Result } from '@/lib/problem'
import { multipleRegression, type MultipleRegression } from '@/lib/stats/regression/multiple-regression'
import { frequencyWeightedPlane } from '@/lib/stats/regression/frequency-weighted-plane'
import { slopesWithoutEach } from '@/lib/stats/regression/slope-weights'
import { correctedFit, correctedSlopes, correctedSlopesWithoutEach, costVariances } from './inverse-with-errors'
import { fitOfPlane, type InversePlane } from './inverse-plane'
import type { FitMethod } from './method'
import { aboutMean } from './rate-regression'
import { inverseTraits } from './traits'
import type { FitOptions } from '../fit-options'
import { residualBootstrap } from '../resampling/residual-bootstrap'
import type { Observation } from '../rows/observation'
import { checkDates, performanceSample, type PerformanceSample, samplePerformance } from '../rows/performance-sample'

export const inverse: FitMethod<'inverse'> = {
  ...inverseTraits,
  fit: (population, options) => {
    const asked = samplePerformance(population, options, inverse.id)
    if (!asked.ok) return asked
    const { sample, level } = asked.value
    const variances = costVariances(sample, options)
    if (variances) return correctedFit(sample, variances, level, options.level)
    const surface = surfaceOf(sample)
    return surface.ok ? fitOfPlane(planeOf(surface.value), sample, surface.value, level, options.level) : surface
  },
  slope: (population, options) => {
    const sample = sampleOf(population, options)
    const variances = sample && costVariances(sample, options)
    if (variances) return correctedSlopes(sample, variances)(new Uint32Array(sample.used.length).fill(1))
    const surface = sample && surfaceOf(sample)
    return surface?.ok ? slopeOf(surface.value.coefficients.slice(1)) : NaN
  },
  resampler: (population, options) => {
    const sample = sampleOf(population, options)
    if (!sample) return () => NaN
    const places = new Map(population.map((observation, row) => [observation, row]))
    const rows = sample.used.map((observation) => places.get(observation) ?? 0)
    const [costs = [], years = []] = columnsOf(sample)
    const variances = costVariances(sample, options)
    const drawnPlane = frequencyWeightedPlane(costs, years, sample.g)
    const slope = variances ? correctedSlopes(sample, variances) : (counts: Uint32Array) => slopeOf(drawnPlane(counts))
    const drawn = new Uint32Array(rows.length)
    return (counts) => {
      rows.forEach((row, i) => (drawn[i] = counts[row] ?? 0))
      return slope(drawn)
    }
  },
  residualResampler: (population, options) => {
    const sample = sampleOf(population, options)
    // The residuals of a corrected fit hold the errors of the costs, which do not move from row to row.
    if (!sample || costVariances(sample, options)) return null
    const surface = surfaceOf(sample)
    return surface.ok ? residualBootstrap(surface.value, columnsOf(sample), slopeOf) : null
  },
  regression: (population, options) => {
    const asked = samplePerformance(population, options, inverse.id)
    if (!asked.ok) return null
    const { sample, level } = asked.value
    if (costVariances(sample, options)) return null
    const dates = sample.used.map(({ decimalYear }) => decimalYear)
    const [costs, offset] = aboutMean(sample.used.map(({ cost }) => Math.log2(cost)))
    const [years, meanYear] = aboutMean(dates)
    const [response, meanG] = aboutMean(sample.g)
    const effectOfCost = { constant: 0, weights: [0, 1, 0] }
    return {
      columns: [costs, years],
      response,
      dates,
      rows: sample.used,
      rate: { offset: 0, numerator: { constant: 0, weights: [0, 0, -1] }, denominator: effectOfCost },
      lineAt: (year) => ({
        offset,
        numerator: { constant: level - meanG, weights: [-1, 0, meanYear - year] },
        denominator: effectOfCost,
      }),
    }
  },
  slopesWithoutEach: (population, options) => {
    const sample = sampleOf(population, options)
    if (!sample) return null
    const variances = costVariances(sample, options)
    if (variances) return correctedSlopesWithoutEach(sample, variances)
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

/** About the means, where the constant and the two slopes are uncorrelated. */
function planeOf(surface: MultipleRegression): InversePlane {
  const [, m = NaN, h = NaN] = surface.coefficients
  const [meanCost = NaN, meanYear = NaN] = surface.means
  const { covariance, residualSd, meanY: meanG, df } = surface
  const errors =
    covariance === null || residualSd === null
      ? null
      : {
          gg: residualSd ** 2 / surface.n,
          mm: covariance[1]?.[1] ?? NaN,
          hh: covariance[2]?.[2] ?? NaN,
          mh: covariance[1]?.[2] ?? NaN,
          gm: 0,
          gh: 0,
        }
  return { m, h, meanCost, meanYear, meanG, df, errors }
}
