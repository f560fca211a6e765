import { slug } from '@/lib/data/slug'
import type { Figure } from '@/lib/figure/figure'

/**
 * Name of a downloaded file: study, series, what it is, and the data version, so that files of two data releases differ.
 * @example fileName(figure, 'points', 'csv') // 'halvings-efficiency-milestones-alexnet-level-points-0123456789ab.csv'
 */
export function fileName(figure: Figure, what: string, ending: string): string {
  const { study, benchmark, version } = figure.data
  return `halvings-${slug(`${study}-${benchmark}`)}-${what}-${version}.${ending}`
}
