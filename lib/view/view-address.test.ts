import { describe, expect, it } from 'vitest'
import { readViewAddress, viewAddress } from './view-address'

const LOCAL = 'study=local-0123456789ab'

describe('the address of a view', () => {
  it.each([
    ['', '', '/explore'],
    ['', 'sweep', '/explore#sweep'],
    ['study=imagenet&level=0.9', 'sweep', '/explore?study=imagenet&level=0.9#sweep'],
    [LOCAL, '', `/explore?${LOCAL}`],
    [LOCAL, 'rows', `/explore?${LOCAL}#rows`],
    [`${LOCAL}&exclude=me&where=by:us`, '', `/explore?${LOCAL}#?exclude=me&where=by:us`],
    [`${LOCAL}&exclude=a%3Fb`, 'rows', `/explore?${LOCAL}#rows?exclude=a%3Fb`],
  ])('%j, tab %j, is %s, and reads back', (query, tab, address) => {
    expect(viewAddress(query, tab)).toBe(address)
    const { search, hash } = new URL(address, 'http://any')
    expect(readViewAddress(search.slice(1), hash.slice(1))).toEqual({ query, tab })
  })

  it('sends nothing of an own file’s view but its id, also from an address of the old form', () => {
    const { query } = readViewAddress(`${LOCAL}&exclude=me`, '')
    expect(new URL(viewAddress(query), 'http://any').search).toBe(`?${LOCAL}`)
  })
})
