import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { figureOf } from '@/lib/result/bundled-studies.fixture'
import { Facts } from './facts'

const shown = (query: string) => renderToStaticMarkup(<Facts figure={figureOf(query)} />).replaceAll(/<[^>]*>/g, ' ')

it('tells an interval over both directions whole, each end with its own direction', () => {
  const facts = shown('study=benchmarks')
  expect(facts).toMatch(/2\.2× less, anything from 2\.4× less to 17× more/)
  expect(facts).toMatch(/by the trend \(anything from 8\.4× less to [\d,]+× more\)/)
})

it('gives the ends of a bounded one in its own direction', () => {
  expect(shown('study=efficiency-milestones')).toMatch(/1\.7× less, 1\.5\d? to 1\.9/)
})
