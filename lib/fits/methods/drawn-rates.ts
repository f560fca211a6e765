/**
 * The rates of `pooled` and `inverse` with their standard errors on many resamples of the same rows: what a meta-analysis
 * of resampled benchmarks needs, where the methods' own resamplers give the slope alone.
 */
import { planeMoments } from '@/lib/stats/regression/plane-moments'
import { tCritical } from '@/lib/stats/distributions/t-distribution'
import type { PerformanceSample } from '../rows/performance-sample'

/** A rate in doublings of cost a year. */
export interface DrawnRate {
  readonly n: number
  readonly estimate: number
  /** Of `inverse` by the delta method. */
  readonly se: number
  /** Whether the rate has a bounded interval: for `inverse`, whether performance depends on cost at all (Fieller). */
  readonly bounded: boolean
}

/** The rate of a resample, by how often each of the sample's rows is drawn; null where those rows give none. */
export type DrawRate = (counts: Uint32Array) => DrawnRate | null

/** `log2 C = a + b t + c g(p)`: b. */
export function pooledRates({ used, g }: PerformanceSample): DrawRate {
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
    return { n, estimate: b, se: Math.sqrt((variance * vv) / determinant), bounded: true }
  }
}

/**
 * `g(p) = k + m log2 C + h t`: -h / m.
 * @param level at which m must differ from zero for the rate to have a bounded interval
 */
export function inverseRates({ used, g }: PerformanceSample, level: number): DrawRate {
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
    return { n, estimate: b, se, bounded: Math.abs(m) > tCritical(level, n - 3) * Math.sqrt(mm) }
  }
}
