import { exploreHref } from '@/components/shell/explore-href'
import type { StudyMeta } from '@/lib/data/study'
import { DEFAULT_STUDY } from '@/lib/view/study-id'

export interface PresetQuestion {
  /** The study's short title: what "it" in the question is. */
  readonly study: string
  readonly question: string
  readonly href: string
}

/**
 * A few questions for a reader who comes for the first time: the first of a study each, the default study's and then others
 * spread evenly over the catalogue, so that they differ in kind.
 * @param studies every study's declaration
 * @param count   how many at most, 1 or more
 */
export function pickPresets(studies: readonly StudyMeta[], count: number): readonly PresetQuestion[] {
  const sorted = studies
    .filter(({ presets }) => presets.length > 0)
    .toSorted((a, b) => Number(b.id === DEFAULT_STUDY) - Number(a.id === DEFAULT_STUDY) || (a.id < b.id ? -1 : 1))
  const step = Math.max(1, (sorted.length - 1) / Math.max(1, count - 1))
  return Array.from({ length: Math.min(count, sorted.length) }, (_, index) => sorted[Math.round(index * step)])
    .filter((meta) => meta !== undefined)
    .flatMap(({ id, shortTitle, presets }) =>
      presets.slice(0, 1).map(({ question, query }) => ({ study: shortTitle, question, href: exploreHref(id, query) })),
    )
}
