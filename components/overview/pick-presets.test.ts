import { expect, it } from 'vitest'
import type { StudyMeta } from '@/lib/data/study'
import { pickPresets } from './pick-presets'

const study = (id: string, questions: readonly string[]): StudyMeta => ({
  id,
  title: id,
  shortTitle: `short ${id}`,
  description: '',
  date: '2026-01-01',
  citation: '',
  sources: [],
  licences: [],
  fields: [],
  roles: { name: 'name', date: 'date' },
  costs: [],
  benchmarks: [],
  groupFields: [],
  defaults: {},
  recordsOnly: false,
  marks: [],
  oddities: [],
  published: [],
  presets: questions.map((question, index) => ({ question, query: `seed=${index + 2}` })),
})

it('takes the first question of the default study and of others spread over the rest', () => {
  const studies = ['a', 'b', 'c', 'd', 'e', 'f', 'lm-perplexity'].map((id) => study(id, [`${id}?`, 'another?']))
  expect(pickPresets(studies, 4)).toEqual([
    { study: 'short lm-perplexity', question: 'lm-perplexity?', href: '/explore?seed=2' },
    { study: 'short b', question: 'b?', href: '/explore?study=b&seed=2' },
    { study: 'short d', question: 'd?', href: '/explore?study=d&seed=2' },
    { study: 'short f', question: 'f?', href: '/explore?study=f&seed=2' },
  ])
})

it('takes fewer where there are fewer, and skips studies without questions', () => {
  const picked = pickPresets([study('a', []), study('b', ['b?'])], 4)
  expect(picked.map(({ question }) => question)).toEqual(['b?'])
})
