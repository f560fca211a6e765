import { describe, expect, it } from 'vitest'
import { study } from '@/lib/result/bundled-studies.fixture'
import { GRAMMAR_VERSION, migrated, type Migration, migrations } from './migrations'
import { decodeView, defaultView } from './view-codec'

const renamed = (old: string, name: string) => (query: URLSearchParams) => {
  const value = query.get(old)
  query.delete(old)
  if (value !== null) query.set(name, value)
  return query
}
const known: readonly Migration[] = [
  { from: '-1', to: '0', rewrite: renamed('confidence', 'ci_level') },
  { from: '0', to: GRAMMAR_VERSION, rewrite: renamed('ci_level', 'level') },
]

describe('a link of an older grammar', () => {
  it('is carried over version by version', () => {
    const query = migrated(new URLSearchParams('v=-1&confidence=0.9&seed=2'), known)
    expect(query.toString()).toBe(`v=${GRAMMAR_VERSION}&seed=2&level=0.9`)
  })

  it('leaves the present one, and one that nothing leads on from, as they are', () => {
    for (const text of ['level=0.9', `v=${GRAMMAR_VERSION}&ci_level=0.9`, 'v=7&ci_level=0.9'])
      expect(migrated(new URLSearchParams(text), known).toString()).toBe(text)
  })

  it('ends at the present version from every version that was', () => {
    for (const { from } of migrations) expect(migrated(new URLSearchParams({ v: from })).get('v')).toBe(GRAMMAR_VERSION)
  })

  it('of no version known is named and read as the present one', () => {
    const { meta } = study('lm-perplexity')
    const { view, ignored } = decodeView('v=0&level=0.9', {
      meta,
      hasRow: () => false,
      hasModel: () => false,
      laws: [],
    })
    expect(ignored).toEqual([
      { parameter: 'v', raw: '0', refusal: { code: 'grammar-version', expected: GRAMMAR_VERSION } },
    ])
    expect(view).toEqual({ ...defaultView(meta), level: 0.9 })
  })
})
