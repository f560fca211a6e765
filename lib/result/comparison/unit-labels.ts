import type { Study } from '@/lib/data/study'
import { slug } from '@/lib/data/slug'
import { modelSlug } from '@/lib/fits/rows/exclusion'
import type { Observation } from '@/lib/fits/rows/observation'
import type { View } from '@/lib/view/view'

/**
 * What a row has in common with rows of any study: its model by name, whatever spelling, and the value of the column whose
 * rows lean on one another (a paper, an organisation), where the study declares one or the view names one. Rows with a
 * label in common are drawn together (`sharedUnits`).
 */
export function unitLabels(
  view: Pick<View, 'by'>,
  study: Study,
  { name, cluster, row }: Observation,
): readonly string[] {
  const field = view.by ?? study.meta.roles.cluster ?? null
  const model = modelSlug(study, row) ?? slug(name)
  return [
    ...(model === '' ? [] : [`model:${model}`]),
    ...(field === null || cluster === null ? [] : [`${field}:${cluster}`]),
  ]
}
