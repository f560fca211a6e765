import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { withSpecifications } from '@/lib/figure/with-specifications'
import { specificationShares } from '@/lib/result/analyses/specification-shares'
import { figureOf, lawRates, study } from '@/lib/result/bundled-studies.fixture'
import { FragilityLine } from './fragility-line'

const told = (
  query: string,
  counting: Parameters<typeof FragilityLine>[0]['counting'] = { state: 'idle', progress: 0 },
) => renderToStaticMarkup(<FragilityLine figure={figureOf(query)} counting={counting} />)

it('leads to the break where a trend bends, whose rates stand in the subtitle', () => {
  const text = told('study=training-runs')
  expect(text).not.toContain('since May 2019')
  expect(figureOf('study=training-runs').text.subtitle).toContain('since May 2019')
  expect(text).toContain('tab=break')
})

it('names the point without which a short series has another answer', () => {
  expect(told('study=benchmarks')).toMatch(/without .+ it is [\d.]+ months/)
})

it('says what the neighbouring levels answer', () => {
  expect(told('study=benchmarks')).toMatch(/at [\d.]+.% [\d.]+ months and at [\d.]+.% [\d.]+ months/)
  expect(told('study=benchmarks&select=all')).not.toMatch(/; at [\d.]+.%/)
})

it('says how many specifications agree and beat the first law, once they are counted, and leads to them', () => {
  const figure = figureOf('study=benchmarks')
  const rows = study('benchmarks')
  const shares = specificationShares(figure.view, rows, lawRates)
  const counted = withSpecifications(figure, rows, shares)
  const text = renderToStaticMarkup(<FragilityLine figure={counted} counting={{ state: 'done', progress: 1 }} />)
  const percent = (count = NaN) => `${Math.round((100 * count) / (shares?.results ?? NaN))}\u00a0%`
  expect(text).toContain(
    `of ${shares?.results} specifications ${percent(shares?.sameSign)} have its sign, ${percent(shares?.laws[0]?.faster)} are faster than the law (Moore, 18 months)`,
  )
  expect(text).toContain('tab=specifications')
  // Counts of another view are not this one's.
  expect(
    withSpecifications(figureOf('study=benchmarks&threshold=0.7'), rows, shares).fragility?.specifications,
  ).toBeNull()
})

it('says that it counts, and how far it is', () => {
  expect(told('study=benchmarks', { state: 'running', progress: 0.4 })).toContain(
    'counting how many specifications agree (40\u00a0%)',
  )
})

it('is silent where nothing bites', () => {
  expect(told('study=microprocessors&from=2000-01-01')).not.toContain('not one line')
})

it('has nothing that a rate hangs on where two points give none', () => {
  expect(told('study=benchmarks&benchmark=adversarial-nli')).not.toContain('months')
})
