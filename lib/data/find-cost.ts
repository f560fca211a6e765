import type { CostDefinition, StudyMeta } from './study'

/**
 * The definition of a cost in one series: the one written for that benchmark, else the study's.
 * @returns null where the study has no cost of that id
 */
export function findCost(meta: Pick<StudyMeta, 'costs'>, benchmarkId: string, costId: string): CostDefinition | null {
  const named = meta.costs.filter(({ id }) => id === costId)
  return (
    named.find(({ benchmark }) => benchmark === benchmarkId) ??
    named.find(({ benchmark }) => benchmark === undefined) ??
    null
  )
}
