import { describe, expect, it } from 'vitest'
import { readViewAddress, viewAddress } from './view-address'

const LOCAL = 'study=local-0123456789ab'

describe('the address of a view', () => {
  it.each([
    ['', '/explore'],
    ['tab=sweep', '/explore?tab=sweep'],
    [LOCAL, `/explore?${LOCAL}`],
    [`${LOCAL}&exclude=me&where=by:us`, `/explore?${LOCAL}#?exclude=me&where=by:us`],
    [`${LOCAL}&exclude=a%3Fb&tab=sweep`, `/explore?${LOCAL}#?exclude=a%3Fb&tab=sweep`],
  ])('of %j is %s, and reads back', (query, address) => {
    expect(viewAddress(query)).toBe(address)
    const { search, hash } = new URL(address, 'http://any')
    expect(readViewAddress(search.slice(1), hash.slice(1))).toBe(query)
  })

  it.each([
    ['', 'sweep', '/explore?tab=sweep'],
    ['study=imagenet&level=0.9', 'sweep', '/explore?study=imagenet&level=0.9&tab=sweep'],
    ['study=imagenet&tab=sweep&program=r', 'method', '/explore?study=imagenet&tab=method&program=r'],
    ['study=imagenet&tab=sweep', 'rows', '/explore?study=imagenet'],
  ] as const)('of %j with the tab %s is %s', (query, tab, address) => {
    expect(viewAddress(query, tab)).toBe(address)
  })

  it('reads the tab behind "#" that links of the old form have, and nothing else there', () => {
    expect(readViewAddress('study=imagenet', 'sweep')).toBe('study=imagenet&tab=sweep')
    expect(readViewAddress('study=imagenet&tab=break', 'sweep')).toBe('study=imagenet&tab=break')
    expect(readViewAddress('study=imagenet', 'rows-used')).toBe('study=imagenet')
    expect(readViewAddress(LOCAL, 'break?exclude=me')).toBe(`${LOCAL}&exclude=me&tab=break`)
  })

  it('sends nothing of an own file’s view but its id, also from an address of the old form', () => {
    const query = readViewAddress(`${LOCAL}&exclude=me`, '')
    expect(new URL(viewAddress(query), 'http://any').search).toBe(`?${LOCAL}`)
  })
})
