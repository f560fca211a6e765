/** The words of what single papers or organisations do to the rate, in the tab "Residuals". */
import type { WithoutCluster } from '@/lib/fits/questions/without-each-cluster'
import type { ClusterInfluence } from '@/lib/result/analyses/cluster-influence'
import { formatInteger, formatMonths, plural } from '../format'
import { slopeText } from './halving-time-text'
import { paceChange } from './residuals'

export const clusterInfluenceWords = {
  question: 'And what if all rows of one went together?',
  what: 'The rate without each cluster',
  models: 'Rows that go',
  table: (title: string) => `The time without each, by “${title}”`,
}

const SHOWN_NAMES = 3

/** Between which rates the answer moves, and how many clusters there are. */
export function clusterFinding({ title, n, range, slope }: ClusterInfluence): string {
  const of = `Without any one of the ${formatInteger(n)} values of “${title}”`
  if (range === null) return `${of} in turn: for at least one of them what is left has no trend.`
  const [slow, fast] = [...range].sort((a, b) => Math.abs(a) - Math.abs(b))
  const turns = range[0] * range[1] <= 0
  const between = turns
    ? `the direction is not always the same: it goes from “${slopeText(range[0], null)}” to “${slopeText(range[1], null)}”`
    : `it ${verb(slope)} every ${formatMonths(12 / Math.abs(fast ?? NaN))} to ${formatMonths(12 / Math.abs(slow ?? NaN))} months`
  return `${of} ${between}; with all of them every ${formatMonths(12 / Math.abs(slope))}.`
}

const verb = (slope: number): string => (slope < 0 ? 'halves' : 'doubles')

/** The first names, and how many more. */
export function namesText(names: readonly string[]): string {
  const different = [...new Set(names)]
  const [shown, rest] = [different.slice(0, SHOWN_NAMES), different.length - SHOWN_NAMES]
  return rest > 0 ? `${shown.join(', ')} and ${plural(rest, 'other', 'others')}` : shown.join(', ')
}

/** Months without the cluster, and what that changes; another direction is said. */
export function withoutClusterText(
  one: WithoutCluster,
  slope: number,
): { readonly months: string; readonly change: string } {
  if (one.slope === null || one.slope === 0) return { months: '–', change: 'no trend is left' }
  const [months, whole] = [12 / Math.abs(one.slope), 12 / Math.abs(slope)]
  const turned = one.slope * slope <= 0
  return { months: formatMonths(months), change: turned ? slopeText(one.slope, null) : paceChange(months, whole) }
}
