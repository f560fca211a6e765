import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { keptPage } from './kept-page'

const made = (nonce: string, html: string) => ({
  status: 200,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `default-src 'self'; script-src 'self' 'nonce-${nonce}'`,
    'cache-control': 'no-store',
    connection: 'close',
    link: '</font.woff2>; rel=preload',
  },
  html: html.replaceAll('NONCE', nonce),
})
const HTML = '<script src="/a.js" nonce="NONCE"></script><script nonce="NONCE">f("NONCE")</script><p>text</p>'
const htmlOf = (page: ReturnType<typeof keptPage>) => new TextDecoder().decode(page?.body)

it('names the inline scripts of the page by their hashes, and no nonce', () => {
  const page = keptPage(made('c2VjcmV0', HTML))
  const html = htmlOf(page)
  expect(html).not.toContain('c2VjcmV0')
  const [, script = ''] = /<script nonce="[^"]*">(.*?)<\/script>/.exec(html) ?? []
  expect(script).toHaveLength('f("c2VjcmV0")'.length) // parts of a page say how long they are
  const hash = createHash('sha256').update(script).digest('base64')
  const scripts = String(page?.headers['content-security-policy'])
    .split('; ')
    .find((part) => part.startsWith('script-src '))
  expect(scripts).toBe(`script-src 'self' 'sha256-${hash}'`)
})

it('is the same bytes and tag whatever the nonce was', () => {
  const [one, other] = [keptPage(made('c2VjcmV0', HTML)), keptPage(made('b3RoZXIh', HTML))]
  expect(one?.tag).toMatch(/^"[\w-]{27}"$/)
  expect([one?.tag, htmlOf(one)]).toEqual([other?.tag, htmlOf(other)])
  expect(keptPage(made('c2VjcmV0', `${HTML}!`))?.tag).not.toBe(one?.tag)
})

it('keeps what the page says of itself, and nothing of the connection', () => {
  const page = keptPage(made('c2VjcmV0', HTML))
  expect(page?.headers).toMatchObject({ link: '</font.woff2>; rel=preload', etag: `W/${page?.tag}` })
  expect(page?.headers).not.toHaveProperty('connection')
  expect(page?.headers['cache-control']).toContain('s-maxage=300')
})

it('leaves the policy of a page made at build as it is', () => {
  const policy = "script-src 'self' 'sha256-x='; connect-src 'self' https:"
  const page = made('c2VjcmV0', HTML)
  const kept = keptPage({ ...page, headers: { ...page.headers, 'content-security-policy': policy } })
  expect(kept?.headers).toMatchObject({ 'content-security-policy': policy, 'cache-control': 'no-store' })
})

it('keeps nothing that went wrong, or is for one reader', () => {
  const page = made('c2VjcmV0', HTML)
  expect(keptPage({ ...page, status: 500 })).toBeNull()
  expect(keptPage({ ...page, headers: { ...page.headers, 'set-cookie': ['a=b'] } })).toBeNull()
  expect(keptPage({ ...page, headers: { ...page.headers, 'content-type': 'text/x-component' } })).toBeNull()
})
