import { expect, it } from 'vitest'
import { figureOf } from '@/lib/result/bundled-studies.fixture'

const title = (query: string) => figureOf(query).text.title.replaceAll('\u00a0', ' ')

it('claims no difference where the interval holds both directions', () => {
  // 0.955 to 19.1: 1 / 0.955 = 1.05.
  expect(title('study=sparsity')).toContain('no clear difference')
  expect(title('study=sparsity')).toMatch(/anything from 1\.05 times more to 19\.1 times (?:fewer|less)$/)
})

it('speaks of its own pairs alone where there is no interval', () => {
  expect(title('study=kan')).toMatch(/^At equal performance, in 10 pairs, .* 21\.9 times fewer parameters/)
})
