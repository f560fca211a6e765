import { expect, it } from 'vitest'
import { figureOf, study } from '@/lib/result/bundled-studies.fixture'
import { wordsFor } from '@/lib/text/words-for'
import { encodeView } from '@/lib/view/view-codec'
import { remediesOf, remedyChange } from './remedies'

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

it.each([
  ['study=imagenet&from=2030-01-01', 'dates'],
  ['study=benchmarks&threshold=0.8&to=2023-01-01', 'easier'],
] as const)('%s: %s is done by one change of the view', (query, remedy) => {
  const figure = figureOf(query)
  const change = remedyChange(remedy, figure)
  const { meta } = study(figure.data.study)
  const mended = figureOf(encodeView({ ...figure.view, ...change }, meta))
  expect(mended.points.length).toBeGreaterThan(figure.points.length)
})

it('is said as one sentence, and as none where nothing helps', () => {
  const { whatNext } = wordsFor('en')
  const parts = whatNext(['easier', 'every', 'dates'])
  expect(parts.flatMap(({ remedy }) => remedy ?? [])).toEqual(['easier', 'every', 'dates'])
  expect(parts.map(({ text }) => text).join('')).toBe(
    'Hold an easier performance fixed, take every model that reaches it instead of the records, or widen the dates.',
  )
  expect(whatNext([])).toEqual([])
})
