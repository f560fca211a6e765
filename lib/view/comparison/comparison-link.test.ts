import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lawRates, study } from '@/lib/result/bundled-studies.fixture'
import { contextOf } from '../study-context'
import { decodeView } from '../view-codec'
import { changedFields } from './changed-fields'
import {
  ARRANGEMENTS,
  comparisonAddress,
  type ComparisonLink,
  MOST_VIEWS,
  readComparisonLink,
  withoutView,
  withView,
  writeComparisonLink,
} from './comparison-link'

const none = { chart: null, pair: null } as const
const two = ['study=imagenet&threshold=0.25', 'study=benchmarks&where=organization:A%26B']

describe('the link of a comparison', () => {
  it('holds each query whole, whatever is in it', () => {
    const written = writeComparisonLink({ queries: two, ...none })
    expect(written.split('&')).toHaveLength(2)
    expect(readComparisonLink(`?${written}`)).toEqual({ link: { queries: two, ...none }, ignored: [] })
    expect(comparisonAddress({ queries: [], ...none })).toBe('/compare')
  })

  it('reads what it writes', () => {
    const links = fc
      .tuple(
        fc.array(
          fc.stringMatching(/^[a-z]+=[\w:&%+,. -]{0,20}$/).map((text) => text.trim()),
          { maxLength: MOST_VIEWS },
        ),
        fc.constantFrom(null, ...ARRANGEMENTS),
      )
      .chain(([queries, chart]) =>
        fc
          .tuple(fc.nat(Math.max(0, queries.length - 1)), fc.nat(Math.max(0, queries.length - 1)))
          .map(([first, second]): ComparisonLink => ({
            queries,
            chart,
            pair: first === second || (first === 0 && second === 1) ? null : [first, second],
          })),
      )
    fc.assert(
      fc.property(links, (link) => {
        expect(readComparisonLink(writeComparisonLink(link))).toEqual({ link, ignored: [] })
      }),
      { seed: 1 },
    )
  })

  it('never fails, and is canonical after one reading', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => {
        const { link } = readComparisonLink(query)
        const again = readComparisonLink(writeComparisonLink(link))
        expect(again).toEqual({ link, ignored: [] })
      }),
      { seed: 1 },
    )
  })

  it('takes whole addresses as they are pasted', () => {
    const pasted = ['https://halvings.example/explore?study=imagenet&level=0.9#sweep', '/explore', '?cost=parameters']
    const query = pasted.map((one) => `view=${encodeURIComponent(one)}`).join('&')
    expect(readComparisonLink(query).link.queries).toEqual(['study=imagenet&level=0.9', '', 'cost=parameters'])
  })

  it.each([
    ['view=a=1&view=a=2&view=a=3&view=a=4&view=a=5&view=a=6&view=a=7&view=a=8', 'view', 'too-many'],
    ['view=study%3Dlocal-0123456789ab', 'view', 'own-study'],
    ['chart=pie', 'chart', 'one-of'],
    ['view=a&view=b&pair=1,1', 'pair', 'pair'],
    ['view=a&view=b&pair=1,3', 'pair', 'pair'],
    ['threshold=2', 'threshold', 'unknown-parameter'],
  ])('names what it can’t read: %s', (query, parameter, code) => {
    const { ignored } = readComparisonLink(query)
    expect(ignored.map((one) => [one.parameter, one.refusal.code])).toEqual([[parameter, code]])
  })

  it('knows the parameters of its files', () => {
    expect(readComparisonLink('view=a=1&width=900', ['width']).ignored).toEqual([])
  })

  it('gains and loses views, and keeps the pair where it still stands', () => {
    const link: ComparisonLink = { queries: ['a', 'b', 'c', 'd'], chart: 'multiples', pair: [1, 3] }
    expect(withoutView(link, 0)).toEqual({ queries: ['b', 'c', 'd'], chart: 'multiples', pair: [0, 2] })
    expect(withoutView(link, 3).pair).toBeNull()
    expect(withView(link, 'e').queries).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(withView(link, 'b')).toBe(link)
    const full = { ...link, queries: ['a', 'b', 'c', 'd', 'e', 'f'] }
    expect(withView(full, 'g')).toBe(full)
  })
})

describe('the choices that two views differ in', () => {
  const context = contextOf(study('benchmarks'), lawRates)
  const view = (query: string) => decodeView(`study=benchmarks&${query}`, context).view

  it('are told as their links write them', () => {
    expect(changedFields(view('threshold=0.6'), view('threshold=0.61'))).toEqual([
      { key: 'threshold', moves: 'fit', first: '0.6', second: '0.61' },
    ])
    expect(changedFields(view('law=18'), view('law=none&from=2020-01-01'))).toEqual([
      { key: 'from', moves: 'fit', first: null, second: '2020-01-01' },
      { key: 'law', moves: 'display', first: '18', second: null },
    ])
    expect(changedFields(view(''), view(''))).toEqual([])
  })
})
