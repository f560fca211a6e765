import { expect, it } from 'vitest'
import type { DecompositionNote } from '@/lib/result/analyses/decompose-view'
import { decompositionNote } from '../en/answer/decomposition'

it('says every note in a sentence with its facts', () => {
  const notes: readonly DecompositionNote[] = [
    { code: 'algorithms-whole-sample', from: '2012-06-27', to: '2023-05-23' },
    { code: 'few-with-spending', withSpending: 166, withCompute: 364 },
    { code: 'dollars-differ' },
    { code: 'remainder-holds-more' },
    { code: 'ends-early', series: 'spending', to: '2024-08-01' },
  ]
  const sentences = notes.map(decompositionNote)
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/)
  expect(sentences[0]).toContain('Jun 2012 to May 2023')
  expect(sentences[1]).toContain('166 runs')
  expect(sentences[4]).toBe('Spending on training ends in Aug 2024, before the window does.')
})
