import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { figureOf } from '@/lib/result/bundled-studies.fixture'
import { FragilityLine } from './fragility-line'

const told = (query: string) => renderToStaticMarkup(<FragilityLine figure={figureOf(query)} />)

it('says in one line that a trend bends, with both rates and the way to the break', () => {
  const text = told('study=training-runs')
  expect(text).toContain('since 2019.4 it doubles every 4.9 months, before every 9.7')
  expect(text).toContain('#break')
})

it('names the point without which a short series has another answer', () => {
  expect(told('study=benchmarks')).toMatch(/without .+ it is [\d.]+ months/)
})

it('is silent where nothing bites', () => {
  expect(told('study=microprocessors&from=2000-01-01')).not.toContain('Not one line')
})

it('has nothing that a rate hangs on where two points give none', () => {
  expect(told('study=benchmarks&benchmark=adversarial-nli')).not.toContain('months')
})
