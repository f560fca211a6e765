/**
 * Mean of values that come in clusters which lean on one another within: the intercept of a regression on nothing, with CR2
 * standard error and Satterthwaite's degrees of freedom (see `cr2.ts` for the general case and its sources). For a mean
 * they have a closed form: a cluster of m rows of n is adjusted by `(1 - m/n)^(-1/2)`.
 */
import { tCritical } from '@/lib/stats/distributions/t-distribution'

/** A mean with its standard error by clusters. */
export interface ClusteredMean {
  readonly mean: number
  readonly se: number
  readonly df: number
  /** Ends at a level between 0 and 1. */
  readonly interval: (level: number) => readonly [number, number]
}

/**
 * @param values at least two
 * @param clusters name of each value's cluster, in the same order
 * @returns null under two clusters
 */
export function clusteredMean(values: readonly number[], clusters: readonly string[]): ClusteredMean | null {
  const n = values.length
  const mean = values.reduce((sum, value) => sum + value, 0) / n
  const groups = new Map<string, { size: number; sum: number }>()
  values.forEach((value, i) => {
    const cluster = clusters[i] ?? ''
    const group = groups.get(cluster) ?? { size: 0, sum: 0 }
    group.size += 1
    group.sum += value - mean
    groups.set(cluster, group)
  })
  if (groups.size < 2) return null
  // What the residuals of a cluster add up to, adjusted; the estimate is the sum of their squares over n².
  const parts = [...groups.values()].map(({ size, sum }) => ({ share: size / n, score: sum / Math.sqrt(1 - size / n) }))
  const se = Math.sqrt(parts.reduce((sum, { score }) => sum + score ** 2, 0)) / n
  // Of independent values of variance one, adjusted scores have variance `share n` and covariance -n s_g s_h / sqrt((1-s_g)(1-s_h)).
  const trace = parts.reduce((sum, { share }) => sum + share, 0)
  const squares = parts.reduce(
    (sum, a, i) =>
      sum +
      parts.reduce((inner, b, j) => {
        const covariance = i === j ? a.share : (-a.share * b.share) / Math.sqrt((1 - a.share) * (1 - b.share))
        return inner + covariance ** 2
      }, 0),
    0,
  )
  const df = trace ** 2 / squares
  return {
    mean,
    se,
    df,
    interval: (level) => {
      const half = tCritical(level, df) * se
      return [mean - half, mean + half]
    },
  }
}
