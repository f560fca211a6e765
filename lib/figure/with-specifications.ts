/** A figure completed with what takes longer to count than to draw. */
import type { Study } from '@/lib/data/study'
import { sharesKey } from '@/lib/result/analyses/shares-key'
import type { SpecificationShares } from '@/lib/result/analyses/specification-shares'
import type { Figure } from './figure'

/** @param specifications counts of this view; those of another are left aside, as is null */
export function withSpecifications(figure: Figure, study: Study, specifications: SpecificationShares | null): Figure {
  const { fragility, view } = figure
  return fragility && specifications && specifications.key === sharesKey(view, study)
    ? { ...figure, fragility: { ...fragility, specifications } }
    : figure
}
