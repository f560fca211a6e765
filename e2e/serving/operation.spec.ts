/** What those who run the server see of it: measures, the log, and how it ends. */
import { connect, type Socket } from 'node:net'
import { expect, test } from '@playwright/test'
import { type OwnServer, startServer } from '../own-server'

const TOKEN = 'a-token-of-this-test'
let server: OwnServer

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  const settings = { HALVINGS_METRICS_TOKEN: TOKEN, HALVINGS_LOG: 'requests', HALVINGS_DRAIN_SECONDS: '3' }
  server = await startServer(4, settings)
})
test.afterAll(() => server.end())

const measures = async (): Promise<string> => {
  const headers = { Authorization: `Bearer ${TOKEN}` }
  return (await fetch(`${server.base}/metrics`, { headers })).text()
}

const valueOf = (name: string, text: string): number =>
  Number(
    text
      .split('\n')
      .find((line) => line.startsWith(`${name} `))
      ?.split(' ')[1],
  )

test('measures are there for who holds the token, and move', async () => {
  expect((await fetch(`${server.base}/metrics`)).status).toBe(401)
  const file = () => fetch(`${server.base}/api/v1/fit?study=imagenet&interval=bootstrap&draws=60&seed=77`)
  await (await file()).text()
  await (await file()).text()
  await (await fetch(server.base)).text()
  const text = await measures()
  expect(valueOf('halvings_answers_total{of="file",from="work"}', text)).toBe(1)
  expect(valueOf('halvings_answers_total{of="file",from="memory"}', text)).toBe(1)
  expect(valueOf('halvings_draws_total', text)).toBe(60)
  expect(valueOf('halvings_request_seconds_count{kind="figures",status="200"}', text)).toBe(2)
  expect(valueOf('halvings_request_seconds_count{kind="pages",status="200"}', text)).toBe(1)
  expect(valueOf('halvings_queue_wait_seconds_count{queue="pages"}', text)).toBe(1)
  for (const queue of ['pages', 'files', 'pictures', 'draws'])
    expect(valueOf(`halvings_queue_waiting{queue="${queue}"}`, text), queue).toBe(0)
  expect(valueOf('process_resident_memory_bytes', text)).toBeGreaterThan(1e7)
})

test('the log is JSON lines without readers’ addresses or what they ask of their own files', async () => {
  await fetch(`${server.base}/explore?study=local-0123456789ab&exclude=a-private-row`)
  await fetch(`${server.base}/api/v1/fit?study=imagenet&level=${'9'.repeat(5000)}`)
  await expect.poll(server.said).toContain('"/explore"')
  const lines = server
    .said()
    .split('\n')
    .filter((line) => line.startsWith('{'))
  const events = lines.map((line) => JSON.parse(line))
  expect(events[0]).toMatchObject({ level: 'info', event: 'started' })
  expect(events).toContainEqual(
    expect.objectContaining({ event: 'answered', kind: 'pages', address: '/', status: 200 }),
  )
  expect(server.said()).not.toContain('a-private-row')
  expect(server.said()).not.toMatch(/"[^"]*127\.0\.0\.1/)
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(3000)
})

/** What the server says after a request of which one half was sent before the signal. */
function halfAsked(): { readonly socket: Socket; readonly rest: () => Promise<string> } {
  const socket = connect(Number(new URL(server.base).port), '127.0.0.1', () =>
    socket.write('GET /readyz HTTP/1.1\r\nHost: x\r\n'),
  )
  const rest = () =>
    new Promise<string>((resolve, reject) => {
      let text = ''
      socket.on('data', (bytes) => (text += String(bytes)))
      socket.on('close', () => resolve(text))
      socket.on('error', reject)
      socket.write('\r\n')
    })
  return { socket, rest }
}

test('after SIGTERM it is not ready, answers what is under way, and ends', async () => {
  const ended = new Promise<void>((resolve) => server.process.once('exit', () => resolve()))
  const { rest } = halfAsked()
  const long = fetch(`${server.base}/api/v1/fit?solver=converged&structure=10&draws=600&seed=5`).then(
    async (answer) => `${answer.status} ${(await answer.text()).length > 1000}`,
  )
  await expect.poll(async () => valueOf('halvings_queue_at_work{queue="draws"}', await measures())).toBe(1)
  server.process.kill('SIGTERM')
  await expect.poll(server.said).toContain('"stopping"')
  const ready = await fetch(`${server.base}/readyz`) // still listens, so that balancers may notice
  expect([ready.status, ready.headers.get('connection')]).toEqual([503, 'close'])
  expect(await rest()).toMatch(/^HTTP\/1.1 503 /)
  expect(await long).toBe('200 true')
  await ended
  const refused = await fetch(`${server.base}/healthz`).then(
    () => 'answered',
    () => 'refused',
  )
  expect(refused).toBe('refused')
})
