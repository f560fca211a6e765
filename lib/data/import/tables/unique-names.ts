/** Names for columns and series: as typed for people, as plain ASCII for queries, each one once. */
import { slug } from '@/lib/data/slug'

/**
 * Column names as people see them: trimmed, inner white space made single, blank ones named by their place, later twins numbered.
 * @returns one label a column, and those that had to change
 * @example uniqueLabels(['cost', '', 'cost']).labels // ['cost', 'Column 2', 'cost (2)']
 */
export function uniqueLabels(raw: readonly string[]): {
  readonly labels: readonly string[]
  readonly changed: readonly { readonly column: number; readonly name: string }[]
} {
  const plain = raw.map((text) => text.replace(/\s+/g, ' ').trim().slice(0, 200))
  const labels = distinct(
    plain.map((text, index) => (text === '' ? `Column ${index + 1}` : text)),
    (label, count) => `${label} (${count})`,
  )
  const changed = labels.flatMap((name, index) => (name === plain[index] ? [] : [{ column: index + 1, name }]))
  return { labels, changed }
}

/**
 * The same names as VIEW.md's slugs, for use in a query; what has no ASCII letter or digit gets `fallback` and its place.
 * @param reserved slugs that mean something of ours, and so name nothing of the reader's
 * @example uniqueSlugs(['Côté A', '成本', 'cote a'], 'column') // ['cote-a', 'column-2', 'cote-a-2']
 */
export function uniqueSlugs(labels: readonly string[], fallback: string, reserved: readonly string[] = []): string[] {
  return distinct(
    labels.map((label, index) => slug(label).slice(0, 80) || `${fallback}-${index + 1}`),
    (slug, count) => `${slug}-${count}`,
    reserved,
  )
}

function distinct(
  names: readonly string[],
  numbered: (name: string, count: number) => string,
  reserved: readonly string[] = [],
): string[] {
  const taken = new Set(reserved)
  const next = new Map<string, number>()
  return names.map((name) => {
    let candidate = name
    let count = next.get(name) ?? 1
    while (taken.has(candidate)) candidate = numbered(name, ++count)
    next.set(name, count)
    taken.add(candidate)
    return candidate
  })
}
