/** The filters of a view as sentences name them: by the titles of their columns. */
import { isNumeric } from '@/lib/data/filter'
import type { StudyMeta } from '@/lib/data/study'
import type { NamedFilter } from '@/lib/text/method/method'
import type { View } from '@/lib/view/view'

/** Alternatives of one column together. */
export function namedFilters(filters: View['where'], { fields }: Pick<StudyMeta, 'fields'>): readonly NamedFilter[] {
  const groups = new Map<string, NamedFilter & { readonly values: string[] }>()
  for (const { field, value, excluded } of filters) {
    const key = JSON.stringify([field, excluded])
    const column = fields.find(({ name }) => name === field)
    const group = groups.get(key) ?? {
      title: column?.title ?? field,
      list: column?.list === true,
      numbers: column !== undefined && isNumeric(column),
      yesNo: column?.type === 'boolean',
      values: [],
      excluded,
    }
    group.values.push(value)
    groups.set(key, group)
  }
  return [...groups.values()]
}
