import { createServer, Server } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { refuseUpgrades } from './refuse-upgrades'

const emit = Server.prototype.emit
const handled: string[] = []
const server = createServer((_, response) => response.end('a page'))
server.on('upgrade', () => handled.push('left open, as Next.js does'))
let port = 0

beforeAll(async () => {
  refuseUpgrades()
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

it('leaves every other request alone', async () => {
  expect(await said('GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')).toContain('a page')
})
