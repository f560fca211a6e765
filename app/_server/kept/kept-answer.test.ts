import { once } from 'node:events'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { listening } from '../listening.fixture'
import { type KeptAnswer, encodingOf, sendKept } from './kept-answer'

const text = 'a line of text\n'.repeat(100)
const kept: KeptAnswer = {
  headers: { 'content-type': 'text/csv; charset=utf-8', etag: '"tag"', vary: 'rsc' },
  tag: '"tag"',
  body: new TextEncoder().encode(text),
  encoded: new Map(),
}
const picture: KeptAnswer = { ...kept, headers: { 'content-type': 'image/png', etag: '"tag"' } }
const base = listening((request, response) => void sendKept(request.url === '/png' ? picture : kept, request, response))

/** Without a client that asks for encodings and undoes them by itself. */
const ask = async (path: string, headers: Readonly<Record<string, string>>, method = 'GET') => {
  const { request } = await import('node:http')
  const asked = request(`${base()}${path}`, { headers, method, agent: false })
  asked.end()
  const [answer] = await once(asked, 'response')
  const parts: Buffer[] = []
  for await (const part of answer) parts.push(part)
  return { status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }
}

it('sends text in the best form that the client takes, made once', async () => {
  const plain = await ask('/', {})
  expect([plain.headers['content-encoding'], String(plain.body)]).toEqual([undefined, text])
  const zipped = await ask('/', { 'accept-encoding': 'gzip' })
  expect([zipped.headers['content-encoding'], String(gunzipSync(zipped.body))]).toEqual(['gzip', text])
  const best = await ask('/', { 'accept-encoding': 'gzip, deflate, br' })
  expect([best.headers['content-encoding'], String(brotliDecompressSync(best.body))]).toEqual(['br', text])
  expect(best.headers).toMatchObject({ vary: 'rsc, Accept-Encoding', 'content-length': String(best.body.length) })
  expect([...kept.encoded.keys()]).toEqual(['gzip', 'br'])
})

it('sends what is compressed already as it is', async () => {
  const { headers } = await ask('/png', { 'accept-encoding': 'gzip, br' })
  expect([headers['content-encoding'], headers.vary]).toEqual([undefined, undefined])
})

it('answers HEAD with the headers, and who holds it with 304', async () => {
  const head = await ask('/', {}, 'HEAD')
  expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, String(text.length), 0])
  const held = await ask('/', { 'if-none-match': 'W/"tag"' })
  expect([held.status, held.headers.etag, held.body.length]).toEqual([304, '"tag"', 0])
})

it('reads what a client takes', () => {
  expect(
    ['gzip, br', 'br;q=1.0, gzip;q=0.8', 'gzip, br;q=0', 'GZIP', 'identity', '', 'br;q=0.0, gzip; q=0'].map(encodingOf),
  ).toEqual(['br', 'br', 'gzip', 'gzip', null, null, null])
})
