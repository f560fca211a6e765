import { exploreHref } from '@/components/shell/explore-href'
import type { StudyMeta } from '@/lib/data/study'
import { DEFAULT_STUDY } from '@/lib/view-state/view-codec'

export interface PresetQuestion {
  readonly question: string
  readonly href: string
}

/**
 * A few questions for a reader who comes for the first time: one a study, the default study first, then by id.
 * @param studies every study's declaration
 * @param count   how many at most
 */
export function pickPresets(studies: readonly StudyMeta[], count: number): readonly PresetQuestion[] {
  return studies
    .toSorted((a, b) => Number(b.id === DEFAULT_STUDY) - Number(a.id === DEFAULT_STUDY) || (a.id < b.id ? -1 : 1))
    .flatMap(({ id, presets }) => {
      const preset = presets[0]
      return preset ? [{ question: preset.question, href: exploreHref(id, preset.query) }] : []
    })
    .slice(0, count)
}
