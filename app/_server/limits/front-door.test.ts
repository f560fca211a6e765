import { createServer, Server } from 'node:http'
import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { CLIENT_HEADER } from './client-of'
import { openFrontDoor } from './front-door'
import { pagesAtWork } from '../pages/pages'
import { readSettings } from '../start/settings'
import { QUERY_HEADER } from '../query-header'

const emit = Server.prototype.emit
const handled: string[] = []
const server = createServer(({ method, url, headers }, response) =>
  response.end(`${method} ${url} rsc=${headers.rsc} query=${headers[QUERY_HEADER]} client=${headers[CLIENT_HEADER]}`),
)
server.on('upgrade', () => handled.push('left open, as Next.js does'))
const token = 'sixteen-letters-or-more'
let port = 0

beforeAll(async () => {
  openFrontDoor(readSettings({ HALVINGS_METRICS_TOKEN: token }))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  port = address.port
})
afterAll(() => {
  Server.prototype.emit = emit
  server.close()
})

/** What the server says until it closes the connection; the client never does. */
const said = (request: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = ''
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true }, () => socket.write(request))
    socket.setEncoding('utf8')
    socket.on('data', (part) => (text += part))
    socket.on('end', () => resolve(text))
    socket.on('error', reject)
  })

it('answers an upgrade with 426 and closes its socket, whoever else listens', async () => {
  const upgrade = 'GET /any HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'
  const answers = await Promise.all(Array.from({ length: 20 }, () => said(upgrade)))
  expect(new Set(answers.map((answer) => answer.split('\r\n')[0]))).toEqual(new Set(['HTTP/1.1 426 Upgrade Required']))
  expect(handled).toEqual([])
  expect(await new Promise((resolve) => server.getConnections((_, open) => resolve(open)))).toBe(0)
})

const ask = (line: string, ...headers: string[]) =>
  said([`${line} HTTP/1.1`, 'Host: x', 'Connection: close', ...headers, '', ''].join('\r\n'))

it('lets reading pass, and says itself who asks', async () => {
  expect(await ask('GET /', `${CLIENT_HEADER}: somebody`)).toContain('GET / rsc=undefined query= client=')
  expect(await ask('GET /explore?study=x', 'RSC: 1')).toContain('GET /explore?study=x rsc=1')
  expect(await ask('GET /api/v1/fit?study=x', 'RSC: 1')).toContain('GET /api/v1/fit?study=x rsc=undefined')
})

it('hands the query on as it was sent', async () => {
  const answer = await ask('GET /explore?__proto__=1&b=%3F?&_rsc=abc', `${QUERY_HEADER}: other`)
  expect(answer).toContain('query=__proto__=1&b=%3F? client=')
})

it('takes the host out of a request line', async () => {
  expect(await ask('GET http://evil.example/explore')).toContain('GET /explore ')
  expect(await ask('GET http://evil.example')).toContain('GET / ')
})

// What `new URL` takes for a host in another address, or for none at all, is a path in a request line.
it.each(['//', '///', '//[', '/\\', '//x:99999/', '//x/api/v1/fit', '//x/metrics', 'http://x//[::1'])(
  'answers %s, which is no address, as the path that it is',
  async (target) => {
    expect(await ask(`GET ${target}`)).toContain(`GET ${target.replace('http://x', '')} `)
  },
)

it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE'])(
  'refuses %s with the methods there are, and waits for no body',
  async (method) => {
    const answer = await ask(`${method} /api/v1/fit.csv`, ...(method === 'TRACE' ? [] : ['Content-Length: 1000000']))
    expect(answer).toMatch(/^HTTP\/1.1 405 /)
    expect(answer).toContain('Allow: GET, HEAD, OPTIONS')
    expect(answer).toContain('application/problem+json')
  },
)

it('lets through what is sent to the address of many views, and that alone', async () => {
  const answer = await ask('POST /api/v1/fits', 'Content-Length: 0')
  expect(answer).toContain('POST /api/v1/fits ')
  expect(await ask('GET /api/v1/fits')).toContain('Allow: POST, OPTIONS')
  const asked = await ask('OPTIONS /api/v1/fits', 'Origin: https://other.example')
  expect(asked).toContain('Access-Control-Allow-Methods: POST, OPTIONS')
  expect(asked).toContain('Access-Control-Allow-Headers: If-None-Match, Accept, Content-Type')
})

it('answers a browser’s question whether another site may read', async () => {
  const answer = await ask('OPTIONS /api/v1/fit', 'Origin: https://other.example')
  expect(answer).toMatch(/^HTTP\/1.1 204 /)
  expect(answer).toContain('Access-Control-Allow-Headers: If-None-Match')
})

it('tells its measures to who holds the token, and to nobody else', async () => {
  for (const shown of [[], ['Authorization: Bearer wrong'], [`Authorization: Basic ${token}`]]) {
    const refused = await ask('GET /metrics', ...shown)
    expect(refused).toMatch(/^HTTP\/1.1 401 /)
    expect(refused).not.toContain('halvings_')
  }
  const answer = await ask('GET /metrics', `Authorization: Bearer ${token}`)
  expect(answer).toMatch(/^HTTP\/1.1 200 /)
  expect(answer).toContain('halvings_request_seconds_count{kind="figures",status="405"}')
  expect(answer).toContain('halvings_queue_waiting{queue="pages"} 0')
  expect(answer).toContain('nodejs_eventloop_lag_p99_seconds')
})

it('closes connections beyond the most, and those that say nothing', async () => {
  const of = createServer((_, response) => response.end())
  await new Promise<void>((listening) => of.listen(0, '127.0.0.1', listening))
  const place = of.address()
  const open = () => connect({ port: place !== null && typeof place === 'object' ? place.port : 0, host: '127.0.0.1' })
  const first = open()
  await vi.waitFor(() => expect([of.maxConnections, of.timeout]).toEqual([4000, 60_000]))
  expect([of.headersTimeout, of.requestTimeout]).toEqual([10_000, 15_000])
  of.maxConnections = 1
  const beyond = open()
  await new Promise((closed) => beyond.once('close', closed))
  expect(first.destroyed).toBe(false)
  first.destroy()
  of.close()
})

it('keeps pages in line, and drops those whose readers leave', async () => {
  const made: string[] = []
  const slow = createServer((request) => void made.push(request.url ?? ''))
  await new Promise<void>((listening) => slow.listen(0, '127.0.0.1', listening))
  const address = slow.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const connections = () => new Promise((resolve) => slow.getConnections((_, open) => resolve(open)))
  const open = (_: unknown, place: number) =>
    connect({ port: address.port, host: '127.0.0.1' }, function (this: Socket) {
      this.write(`GET /explore?${place} HTTP/1.1\r\nHost: x\r\n\r\n`)
    })
  const readers = Array.from({ length: 20 }, open)
  const patience = { timeout: 10_000 }
  await vi.waitFor(async () => expect([made.length, await connections()]).toEqual([2, 22]), patience)
  const served = new Set(made.map((url) => Number(url.split('?')[1])))
  readers.filter((_, place) => !served.has(place)).forEach((reader) => reader.destroy())
  await vi.waitFor(async () => expect(await connections()).toBe(4), patience) // with those by which the process asks itself
  for (const reader of readers) reader.destroy()
  await vi.waitFor(() => expect(pagesAtWork()).toBe(0), patience)
  expect(made).toHaveLength(2) // the eighteen that waited cost nothing
  slow.close()
})
