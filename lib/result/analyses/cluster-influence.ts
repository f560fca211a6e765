/** What single clusters (papers, organisations) do to a view's rate: all rows of one go together (METHODS 8). */
import type { Study } from '@/lib/data/study'
import { withoutEachCluster, type WithoutCluster } from '@/lib/fits/questions/without-each-cluster'
import type { View } from '@/lib/view/view'
import { clusterColumn } from '../evidence/clusters-of-view'
import { fitView } from '../fit-view'

/** The rate without each cluster in turn. */
export interface ClusterInfluence {
  /** Title of the column. */
  readonly title: string
  /** Clusters that have a fitted row. */
  readonly n: number
  /** Doublings of cost a year with all of them. */
  readonly slope: number
  /** Least and greatest slope without one; null where without one there is none. */
  readonly range: readonly [number, number] | null
  /** Those without which the slope moves furthest, furthest first; without a slope before all others. */
  readonly most: readonly WithoutCluster[]
}

const SHOWN = 5

/**
 * By the column that the view names, or else the study declares.
 * @param onProgress told the share done, 0 to 1
 * @returns null without a fit, without such a column, and where it holds less than two clusters
 */
export function clusterInfluenceOf(
  view: View,
  study: Study,
  onProgress?: (share: number) => void,
): ClusterInfluence | null {
  const column = clusterColumn(view, study)
  const { fit, method, population, options } = fitView(view, study)
  if (!column || !fit.ok) return null
  const { slope, points } = fit.value
  const fitted = new Set(points.map(({ observation }) => observation.id))
  const found = withoutEachCluster(method, population.observations, options, (id) => fitted.has(id), onProgress)
  if (found.length < 2) return null
  const moved = (one: WithoutCluster) => (one.slope === null ? Infinity : Math.abs(one.slope - slope))
  const slopes = found.flatMap((one) => one.slope ?? [])
  return {
    title: column.title,
    n: found.length,
    slope,
    range: slopes.length === found.length ? [Math.min(...slopes), Math.max(...slopes)] : null,
    most: found.toSorted((a, b) => moved(b) - moved(a)).slice(0, SHOWN),
  }
}
