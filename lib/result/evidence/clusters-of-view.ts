/** What an interval by clusters reads: the column, and what the fitted rows make of it. */
import type { Study } from '@/lib/data/study'
import type { Fit } from '@/lib/fits/fit'
import { findInterval, type IntervalId } from '@/lib/fits/intervals/registry'
import { clustersOf } from '@/lib/fits/resampling/row-counts'
import type { View } from '@/lib/view/view'

/** The column whose values stand or fall together, and what the fitted rows make of it. */
export interface Clusters {
  /** Name of the column, and its title. */
  readonly by: string
  readonly title: string
  readonly n: number
  /** Fitted rows without a value: in no cluster, and not in the interval. */
  readonly without: number
}

/** The column that the view names, or else the study declares; null where there is none. */
export function clusterColumn(
  view: Pick<View, 'by'>,
  { meta }: Pick<Study, 'meta'>,
): Pick<Clusters, 'by' | 'title'> | null {
  const by = view.by ?? meta.roles.cluster
  return by === undefined ? null : { by, title: meta.fields.find(({ name }) => name === by)?.title ?? by }
}

/** @returns null of a kind that does not read clusters */
export function clustersOfView(
  kind: IntervalId,
  { points }: Fit,
  view: Pick<View, 'by'>,
  study: Pick<Study, 'meta'>,
): Clusters | null {
  const column = clusterColumn(view, study)
  if (!column || findInterval(kind).byCluster !== true) return null
  const observations = points.map(({ observation }) => observation)
  return {
    ...column,
    n: clustersOf(observations).length,
    without: observations.filter(({ cluster }) => cluster === null).length,
  }
}
