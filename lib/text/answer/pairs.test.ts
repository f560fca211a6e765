import { expect, it } from 'vitest'
import { figureOf } from '@/lib/result/bundled-studies.fixture'
import { pairsWords } from './pairs'

const title = (query: string) => figureOf(query).text.title.replaceAll('\u00a0', ' ')

it('claims no difference where the interval holds both directions', () => {
  // 0.955 to 19.1: 1 / 0.955 = 1.05.
  expect(title('study=sparsity')).toContain('no clear difference')
  expect(title('study=sparsity')).toMatch(/anything from 1\.05 times more to 19\.1 times (?:fewer|less)$/)
})

it('speaks of its own pairs alone where there is no interval', () => {
  expect(title('study=kan')).toMatch(/^At equal performance, in 10 pairs, .* 21\.9 times fewer parameters/)
})

it('says a cost of each pair in the unit of that pair', () => {
  const { pairsTable } = pairsWords('en')
  const said = figureOf('study=sparsity').pairs?.pairs.map((pair) => pairsTable.costsOf(pair)) ?? []
  expect(said[0]).toBe('20\u00a0% · 100\u00a0%')
  expect(said.filter((costs) => /^[\d.]+\u00a0% · [\d.]+\u00a0%$/.test(costs)).length).toBeGreaterThan(20)
  const rest = said.filter((costs) => !costs.includes('%'))
  expect(rest.length).toBeGreaterThan(0)
  for (const costs of rest) expect(costs).toMatch(/^\S+(\s×\s10\S+)?\sparameters · \S+(\s×\s10\S+)?\sparameters$/)
})
