/** docs/api.md held to the table of view fields: what it should tell and what it tells, for tests. */
import { readFileSync } from 'node:fs'
import type { Study } from '@/lib/data/study'
import { askedOf } from './asked-of'
import { viewFields } from './view-fields'

const docs = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8')
/** Their values are columns, series and costs of a study. */
const OF_A_STUDY = ['benchmark', 'cost', 'by', 'color']

/** What stands between back ticks. */
const quoted = (text: string): readonly string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, value = '']) => value)

/** The parameters that the docs list, in their order. */
export function listedParameters(): readonly string[] {
  return quoted(/^`study` `benchmark`[^.]*/m.exec(docs)?.[0] ?? '')
}

/** The parameters of the table, in its order. */
export const parameters = (): readonly string[] => ['study', ...viewFields.map(({ key }) => key)]

/** Values of a parameter that the docs list. */
function listedValues(key: string): readonly string[] {
  const line = docs.split('\n').find((text) => text.startsWith(`| \`${key}\` `))
  return quoted(line ?? '').slice(1)
}

/** Words that a parameter takes whatever the study, and those listed, where the two differ. */
export function valuesUntold(
  studies: readonly Study[],
  laws: readonly string[],
): Readonly<Record<string, { readonly takes: readonly string[]; readonly listed: readonly string[] }>> {
  const differing = viewFields.flatMap(({ key }) => {
    if (OF_A_STUDY.includes(key)) return []
    const takes = new Set(
      studies
        .flatMap((study) => askedOf(study, laws, key))
        .flatMap((asked) => (asked.code === 'one-of' ? asked.values : asked.code === 'law' ? asked.measured : [])),
    )
    const listed = listedValues(key)
    const same = takes.size === listed.length && listed.every((value) => takes.has(value))
    return same ? [] : [[key, { takes: [...takes], listed }] as const]
  })
  return Object.fromEntries(differing)
}
