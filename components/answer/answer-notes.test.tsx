import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { figureOf, lawRates, study } from '@/lib/result/bundled-studies.fixture'
import { contextOf } from '@/lib/view/study-context'
import { decodeView } from '@/lib/view/view-codec'
import { AnswerNotes } from './answer-notes'

/** Links of the sentence of remedies: what they say and where they lead. */
function remedies(query: string) {
  const figure = figureOf(query)
  const context = contextOf(study(figure.data.study), lawRates)
  const { view } = decodeView(query, context)
  const { tab, breakShape, program } = view
  const html = renderToStaticMarkup(
    <AnswerNotes
      {...{ figure, context, notes: view.note, page: { tab, breakShape, program } }}
      counting={{ state: 'idle', progress: 0 }}
      onChange={() => {}}
    />,
  )
  const [, sentence = ''] = /data-testid="remedies">(.*?)<\/p>/.exec(html) ?? []
  return [...sentence.matchAll(/<a [^>]*href="([^"]*)"[^>]*>([^<]*)<\/a>/g)].map(
    ([, href = '', text = '']) => [text, href.replaceAll('&amp;', '&')] as const,
  )
}

it('leads to the view that each remedy gives, which has more points', () => {
  const query = 'study=benchmarks&threshold=0.8&to=2023-01-01'
  const links = remedies(query)
  expect(links.map(([text]) => text)).toEqual(['Hold an easier performance fixed', 'widen the dates'])
  expect(links[1]?.[1]).toBe('/explore?study=benchmarks&threshold=0.8')
  for (const [, href] of links)
    expect(figureOf(href.replace('/explore?', '')).points.length).toBeGreaterThan(figureOf(query).points.length)
})

it('keeps what of the page is open, and lets go of what the link was pinned to', () => {
  const query = 'study=benchmarks&from=2030-01-01&data=0123456789ab&note=title:mine&tab=sweep'
  expect(remedies(query)).toEqual([['Widen the dates', '/explore?study=benchmarks&note=title:mine&tab=sweep']])
})
