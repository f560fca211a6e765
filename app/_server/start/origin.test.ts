import { afterEach, describe, expect, it, vi } from 'vitest'
import { originOf } from './origin'
import { readSettings } from './settings'

afterEach(() => vi.unstubAllEnvs())

const from = (host: string) => originOf(new Headers({ host }))

describe('the address that links begin with', () => {
  it('is the public one where it is set, whatever the request says', () => {
    vi.stubEnv('HALVINGS_ORIGIN', 'https://example.org/')
    expect(from('evil.example')).toBe('https://example.org')
  })

  it('is this machine’s own where nothing is set, and no other that a client may write', () => {
    vi.stubEnv('HALVINGS_ORIGIN', '')
    expect(['localhost:3000', '127.0.0.1:4310', '[::1]:3000'].map(from)).toEqual([
      'http://localhost:3000',
      'http://127.0.0.1:4310',
      'http://[::1]:3000',
    ])
    const others = ['evil.example', '127.0.0.1.evil.example', 'localhost:99999', '127.0.0.999', 'localhost@x', 'x']
    expect(others.map(from)).toEqual(others.map(() => ''))
  })
})

describe('the settings', () => {
  it('are read once they are right', () => {
    expect(readSettings({})).toMatchObject({ origin: null, proxies: 0 })
    expect(readSettings({ HALVINGS_ORIGIN: 'https://example.org:8443/', HALVINGS_PROXIES: '2' })).toMatchObject({
      origin: 'https://example.org:8443',
      proxies: 2,
    })
  })

  it.each(['example.org', 'javascript:alert(1)', 'ftp://example.org', 'https://example.org/app', 'https://a@b.c'])(
    'refuse the address %s',
    (origin) => expect(() => readSettings({ HALVINGS_ORIGIN: origin })).toThrow(`HALVINGS_ORIGIN is "${origin}"`),
  )

  it('refuse a number of proxies that is none', () => {
    expect(() => readSettings({ HALVINGS_PROXIES: 'all' })).toThrow('HALVINGS_PROXIES is "all"')
  })
})
