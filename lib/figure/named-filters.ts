/** The filters of a view as sentences name them: by the titles of their columns. */
import type { StudyMeta } from '@/lib/data/study'
import type { NamedFilter } from '@/lib/text/method/method'
import type { View } from '@/lib/view/view'

/** Alternatives of one column together. */
export function namedFilters(filters: View['where'], { fields }: Pick<StudyMeta, 'fields'>): readonly NamedFilter[] {
  const groups = new Map<string, { title: string; list: boolean; values: string[]; excluded: boolean }>()
  for (const { field, value, excluded } of filters) {
    const key = JSON.stringify([field, excluded])
    const group = groups.get(key)
    const list = fields.find(({ name }) => name === field)?.list === true
    if (group) group.values.push(value)
    else
      groups.set(key, {
        title: fields.find(({ name }) => name === field)?.title ?? field,
        list,
        values: [value],
        excluded,
      })
  }
  return [...groups.values()]
}
