/**
 * `inverse` where costs are known to a factor only (METHODS 11): errors of the cost that explains draw its effect towards
 * zero and with it the halving time towards the fast end, so the moment-corrected fit takes their share off. Its variances
 * are the jackknife's, and with them its intervals are Fieller's, as those of the plain fit: percentiles of resamples cover
 * 85 to 90 % of 20 to 40 evaluations with costs within a factor of 5, these 95 to 98 % (docs/coverage.md).
 */
import type { Result } from '@/lib/problem'
import { correctedPlane, type CorrectedPlane } from '@/lib/stats/regression/errors-in-variables'
import type { Fit } from '../fit'
import type { FitOptions } from '../fit-options'
import { doublingsOfFactor, factorOf } from '../rows/cost-error'
import { checkDates, type PerformanceSample } from '../rows/performance-sample'
import { fitOfPlane, type InversePlane } from './inverse-plane'

/** Variance of each row's log2 cost about the truth; null where all costs are taken as exact. */
export function costVariances(
  { used }: PerformanceSample,
  { costError = null, costGrades = null }: FitOptions,
): Float64Array | null {
  if (costError === null) return null
  const variances = Float64Array.from(
    used,
    ({ row }) => doublingsOfFactor(factorOf(row, costGrades, costError).factor) ** 2,
  )
  return variances.some((variance) => variance > 0) ? variances : null
}

/** Slopes of cost at a fixed performance, on resamples given by how often each row of the sample was drawn. */
export function correctedSlopes(sample: PerformanceSample, variances: Float64Array): (counts: Uint32Array) => number {
  const planeOf = planesOf(sample, variances)
  return (counts) => {
    const plane = planeOf(counts)
    return plane.ok ? slopeOf(plane.value) : NaN
  }
}

/** Slopes without each row of the sample in turn, by id. */
export function correctedSlopesWithoutEach(
  sample: PerformanceSample,
  variances: Float64Array,
): ReadonlyMap<string, number> {
  const slope = correctedSlopes(sample, variances)
  const counts = new Uint32Array(sample.used.length).fill(1)
  return new Map(
    sample.used.map(({ id }, i) => {
      counts[i] = 0
      const without = slope(counts)
      counts[i] = 1
      return [id, without]
    }),
  )
}

const slopeOf = ({ noisy, exact }: CorrectedPlane): number => -exact / noisy

const planesOf = ({ used, g }: PerformanceSample, variances: Float64Array) =>
  correctedPlane(
    used.map(({ cost }) => Math.log2(cost)),
    used.map(({ decimalYear }) => decimalYear),
    g,
    variances,
  )

/**
 * @param variances of `costVariances`
 * @param level the threshold as g(p); @param confidence of the interval, between 0 and 1
 */
export function correctedFit(
  sample: PerformanceSample,
  variances: Float64Array,
  level: number,
  confidence: number,
): Result<Fit> {
  const checked = checkDates(sample.used)
  if (!checked.ok) return checked
  const planeOf = planesOf(sample, variances)
  const full = planeOf(new Uint32Array(sample.used.length).fill(1))
  if (!full.ok) return full
  const { noisy: m, exact: h, meanNoisy: meanCost, meanExact: meanYear, meanY: meanG } = full.value
  const errors = jackknifeErrors(full.value, planeOf, sample.used.length)
  const df = sample.used.length - 3
  const residuals = sample.used.map(
    ({ cost, decimalYear }, i) =>
      (sample.g[i] ?? NaN) - meanG - m * (Math.log2(cost) - meanCost) - h * (decimalYear - meanYear),
  )
  // Least squares' own numbers (R squared, leverage) say nothing of a fit whose residuals hold the errors of the costs too.
  const diagnostics = { residuals, leverage: [], cook: [], r2: null, residualSd: null }
  return fitOfPlane({ m, h, meanCost, meanYear, meanG, df, errors }, sample, diagnostics, level, confidence)
}

/**
 * Variances of the plane's height at its centre and of its slopes from the planes without each row in turn
 * (B. Efron, C. Stein, Ann. Statist. 9 (1981) 586); null where a plane is lost with one row.
 */
function jackknifeErrors(
  full: CorrectedPlane,
  planeOf: ReturnType<typeof planesOf>,
  n: number,
): InversePlane['errors'] {
  if (n < 4) return null
  const counts = new Uint32Array(n).fill(1)
  const without: { readonly g: number; readonly m: number; readonly h: number }[] = []
  for (let i = 0; i < n; i += 1) {
    counts[i] = 0
    const plane = planeOf(counts)
    counts[i] = 1
    if (!plane.ok) return null
    const { noisy: m, exact: h, meanNoisy, meanExact, meanY } = plane.value
    without.push({ g: meanY + m * (full.meanNoisy - meanNoisy) + h * (full.meanExact - meanExact), m, h })
  }
  const mean = { g: meanOf(without, 'g'), m: meanOf(without, 'm'), h: meanOf(without, 'h') }
  const covariance = (a: 'g' | 'm' | 'h', b: 'g' | 'm' | 'h'): number =>
    ((n - 1) / n) * without.reduce((sum, one) => sum + (one[a] - mean[a]) * (one[b] - mean[b]), 0)
  return {
    gg: covariance('g', 'g'),
    mm: covariance('m', 'm'),
    hh: covariance('h', 'h'),
    mh: covariance('m', 'h'),
    gm: covariance('g', 'm'),
    gh: covariance('g', 'h'),
  }
}

const meanOf = <K extends string>(list: readonly Readonly<Record<K, number>>[], key: K): number =>
  list.reduce((sum, one) => sum + one[key], 0) / list.length
