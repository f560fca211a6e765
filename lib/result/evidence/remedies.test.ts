import { expect, it } from 'vitest'
import { figureOf } from '@/lib/result/bundled-studies.fixture'
import { wordsFor } from '@/lib/text/words-for'
import { remediesOf } from './remedies'

it.each([
  ['study=benchmarks&threshold=0.999', ['easier'], ['study=benchmarks&threshold=0.8']],
  ['study=benchmarks&from=2030-01-01', ['dates'], ['study=benchmarks']],
  ['study=imagenet&method=trend&threshold=0.01', ['easier'], ['study=imagenet&method=trend&threshold=0.2']],
  [
    'study=benchmarks&threshold=0.8&to=2023-01-01',
    ['easier', 'dates'],
    ['study=benchmarks&threshold=0.6&to=2023-01-01', 'study=benchmarks&threshold=0.8'],
  ],
])('%s: only what gives more points', (query, remedies, helped) => {
  const figure = figureOf(query)
  expect(figure.fit).toBeNull()
  expect(remediesOf(figure)).toEqual(remedies)
  for (const other of helped) expect(figureOf(other).points.length).toBeGreaterThan(figure.points.length)
})

it('is said as one sentence, and as none where nothing helps', () => {
  const { whatNext } = wordsFor('en')
  expect(whatNext(['easier', 'every', 'dates'])).toBe(
    'Hold an easier performance fixed, take every model that reaches it instead of the records, or widen the dates.',
  )
  expect(whatNext([])).toBe('')
})
