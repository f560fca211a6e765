/**
 * The rates of `pooled` and `inverse` with their standard errors on many resamples of the same rows: what a meta-analysis
 * of resampled benchmarks needs, where the methods' own resamplers give the slope alone.
 */
import { fieller } from '@/lib/stats/regression/fieller'
import { planeMoments } from '@/lib/stats/regression/plane-moments'
import { tCriticalValues } from '@/lib/stats/distributions/t-distribution'
import type { PerformanceSample } from '../rows/performance-sample'

/** A rate in doublings of cost a year. */
export interface DrawnRate {
  readonly n: number
  readonly estimate: number
  /** Of `inverse` by the delta method. */
  readonly se: number
  /** Student's t, of `inverse` Fieller's; null where performance hardly depends on cost and nothing bounds the rate. */
  readonly interval: readonly [number, number] | null
}

/** The rate of a resample, by how often each of the sample's rows is drawn; null where those rows give none. */
export type DrawRate = (counts: Uint32Array) => DrawnRate | null

/** `log2 C = a + b t + c g(p)`: b. */
export function pooledRates({ used, g }: PerformanceSample, level: number): DrawRate {
  const criticalAt = tCriticalValues(level)
  const momentsOf = planeMoments(
    used.map(({ decimalYear }) => decimalYear),
    g,
    used.map(({ cost }) => Math.log2(cost)),
  )
  return (counts) => {
    const { n, uu, vv, uv, uy, vy, yy, trustworthy } = momentsOf(counts)
    if (!trustworthy || n < 4) return null
    const determinant = uu * vv - uv * uv
    const b = (vv * uy - uv * vy) / determinant
    const c = (uu * vy - uv * uy) / determinant
    const variance = Math.max(0, yy - b * uy - c * vy) / (n - 3)
    const se = Math.sqrt((variance * vv) / determinant)
    const half = criticalAt(n - 3) * se
    return { n, estimate: b, se, interval: [b - half, b + half] }
  }
}

/** `g(p) = k + m log2 C + h t`: -h / m. */
export function inverseRates({ used, g }: PerformanceSample, level: number): DrawRate {
  const criticalAt = tCriticalValues(level)
  const momentsOf = planeMoments(
    used.map(({ cost }) => Math.log2(cost)),
    used.map(({ decimalYear }) => decimalYear),
    g,
  )
  return (counts) => {
    const { n, uu, vv, uv, uy, vy, yy, trustworthy } = momentsOf(counts)
    if (!trustworthy || n < 4) return null
    const determinant = uu * vv - uv * uv
    const m = (vv * uy - uv * vy) / determinant
    const h = (uu * vy - uv * uy) / determinant
    const scale = Math.max(0, yy - m * uy - h * vy) / (n - 3) / determinant
    const [mm, hh, mh] = [scale * vv, scale * uu, -scale * uv]
    const b = -h / m
    const se = Math.sqrt(hh + b * (b * mm + 2 * mh)) / Math.abs(m)
    const ratio = { numerator: -h, denominator: m, numeratorVariance: hh, denominatorVariance: mm, covariance: -mh }
    return { n, estimate: b, se, interval: fieller(ratio, criticalAt(n - 3)) }
  }
}
