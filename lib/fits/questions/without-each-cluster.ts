/** What each cluster (a paper, an organisation) does to the answer: the rate without any of its rows. */
import type { FitMethod } from '../methods/method'
import type { FitOptions } from '../fit-options'
import { slopeOfCopies } from '../resampling/bootstrap'
import { drawnSlope } from '../resampling/drawn-line'
import { clustersOf } from '../resampling/row-counts'
import type { Observation } from '../rows/observation'

/** The answer without one cluster. */
export interface WithoutCluster {
  /** Its value in the column of clusters. */
  readonly cluster: string
  /** Names of the fitted rows that go with it, in the order of the population. */
  readonly names: readonly string[]
  /** Doublings of cost a year without it; null where what is left has none. */
  readonly slope: number | null
}

/**
 * Runs the method on the population without each cluster, so that records are taken again; what the method keeps of the full
 * sample in a resample (the scaling law's `N0`, `D0` and `t0`) it keeps here. A row without a cluster always stays, and a
 * cluster of which no row is fitted changes nothing and is not tried.
 * @param isFitted by id of a row
 * @param onProgress told the share of clusters done, 0 to 1
 * @returns in order of appearance
 */
export function withoutEachCluster(
  method: FitMethod,
  population: readonly Observation[],
  options: FitOptions,
  isFitted: (id: string) => boolean = () => true,
  onProgress?: (share: number) => void,
): readonly WithoutCluster[] {
  const slopeOf = method.resampler?.(population, options) ?? slopeOfCopies(population, method, options)
  const counts = new Uint32Array(population.length).fill(1)
  const clusters = clustersOf(population)
  return clusters.flatMap((members, done): readonly WithoutCluster[] => {
    onProgress?.(done / clusters.length)
    const names = members.flatMap((row) => {
      const one = population[row]
      return one && isFitted(one.id) ? [one.name] : []
    })
    if (names.length === 0) return []
    for (const row of members) counts[row] = 0
    const slope = drawnSlope(slopeOf(counts))
    for (const row of members) counts[row] = 1
    const cluster = population[members[0] ?? 0]?.cluster ?? ''
    return [{ cluster, names, slope: Number.isFinite(slope) ? slope : null }]
  })
}
