/** The server as `npm start` runs it: its own process, which no client may use up and a signal ends in order. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { startServer } from '../own-server'

const port = Number(process.env.E2E_PORT ?? 4310) + 1
const base = `http://127.0.0.1:${port}`
let started: ChildProcess

const answers = (): Promise<boolean> =>
  fetch(`${base}/studies`).then(
    ({ ok }) => ok,
    () => false,
  )

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  const env = { ...process.env, PORT: String(port) }
  started = spawn('npm', ['start', '--', '-H', '127.0.0.1'], { env, stdio: 'ignore', detached: true })
  await expect.poll(answers, { timeout: 60_000 }).toBe(true)
})
test.afterAll(() => {
  try {
    if (started.pid) process.kill(-started.pid, 'SIGKILL') // what a failed test left
  } catch {
    // nothing is left
  }
})

/** Asks for a web socket and hears what the server says; a refused client stays until the server closes. */
const upgrade = (path: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    const socket = connect({ port, host: '127.0.0.1' }, () =>
      socket.write(
        `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
          'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
      ),
    )
    socket.setTimeout(10_000, () => {
      resolve('open for ten seconds')
      socket.destroy()
    })
    socket.on('data', (bytes) => (said += String(bytes)))
    socket.on('close', () => resolve(said.split('\r\n')[0] ?? ''))
    socket.on('error', reject)
  })

/** Open files of the process that listens; null where the system does not tell. */
function openFiles(pid: number): number | null {
  if (!existsSync(`/proc/${pid}/fd`)) return null
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
  return children.reduce((sum, child) => sum + (openFiles(child) ?? 0), readdirSync(`/proc/${pid}/fd`).length)
}

test('1,000 upgrades are answered and leave no open file', async () => {
  const before = openFiles(started.pid ?? 0)
  for (let round = 0; round < 20; round += 1) {
    const paths = Array.from(
      { length: 50 },
      (_, i) => ['/nothing', '/_next/webpack-hmr', '/explore', '//x'][i % 4] ?? '',
    )
    expect(new Set(await Promise.all(paths.map(upgrade)))).toEqual(new Set(['HTTP/1.1 426 Upgrade Required']))
  }
  if (before !== null) expect(openFiles(started.pid ?? 0)).toBeLessThan(before + 20) // a few of Node's own may open
  expect(await answers()).toBe(true)
})

test('a reader who leaves keeps nobody waiting', async () => {
  const short = (seed: number) => `${base}/api/v1/fit?study=imagenet&interval=bootstrap&draws=50&seed=${seed}`
  const heavy = (seed: number) => `${base}/api/v1/fit?solver=converged&structure=10&draws=3000&ci=bca&seed=${seed}`
  await fetch(short(1)) // programs and tables are read
  await Promise.all(
    Array.from({ length: 9 }, async (_, seed) => {
      await fetch(heavy(seed), { signal: AbortSignal.timeout(300) }).catch(() => null)
    }),
  )
  const start = performance.now()
  const honest = await fetch(short(2 + (Date.now() % 1e6)))
  expect(honest.status).toBe(200)
  expect(performance.now() - start).toBeLessThan(16_000) // one second on two idle cores; once 20 s, and a refusal
})

test('a short bootstrap is answered while long ones are at work', async () => {
  const leaving = new AbortController()
  const long = [1, 2].map((seed) =>
    fetch(`${base}/api/v1/fit?solver=converged&structure=10&draws=3000&seed=${seed}`, { signal: leaving.signal }).then(
      () => 'long',
      () => 'left',
    ),
  )
  const honest = fetch(`${base}/api/v1/fit?study=imagenet&interval=bootstrap&draws=60&seed=1`).then(
    ({ ok }) => `short ${ok}`,
  )
  expect(await Promise.race([honest, ...long])).toBe('short true')
  leaving.abort()
  expect(await Promise.all(long)).toEqual(['left', 'left'])
})

test('SIGTERM to what was started ends the server and frees its port', async () => {
  const ended = new Promise<void>((resolve) => started.once('exit', () => resolve()))
  started.kill('SIGTERM')
  await ended
  await expect.poll(answers, { timeout: 20_000 }).toBe(false)
})

/** Ticks of processor time that a process and its children have had; null where the system does not tell. */
function processorTicks(pid: number): number | null {
  if (!existsSync(`/proc/${pid}/stat`)) return null
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
  const [user = NaN, system = NaN] = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
    .slice(11, 13)
    .map(Number)
  return children.reduce((sum, child) => sum + (processorTicks(child) ?? 0), user + system)
}

test('a server whose log nobody reads any more works on, and rests', async () => {
  const server = await startServer(9, { HALVINGS_LOG: 'requests' })
  try {
    server.process.stdout?.destroy()
    server.process.stderr?.destroy()
    for (const path of ['/healthz', '/api/v1/fit?study=imagenet', '/api/v1/fit?study=none', '/healthz'])
      await fetch(`${server.base}${path}`)
    const before = processorTicks(server.process.pid ?? 0)
    await new Promise((resolve) => setTimeout(resolve, 2000))
    const after = processorTicks(server.process.pid ?? 0)
    if (before !== null && after !== null) expect(after - before).toBeLessThan(100) // of some 200
    expect((await fetch(`${server.base}/healthz`)).ok).toBe(true)
  } finally {
    server.end()
  }
})

/** What a start that can't succeed says before it ends. */
function refused(folder: string, environment: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const next = join(process.cwd(), 'node_modules/next/dist/bin/next')
  const env = { ...process.env, ...environment }
  const child = spawn(process.execPath, [next, 'start', process.cwd(), '-p', String(port + 1)], { cwd: folder, env })
  let said = ''
  child.stderr.on('data', (bytes) => (said += String(bytes)))
  return new Promise((resolve) => child.once('exit', (code) => resolve({ code, said })))
}

test('a start that can’t succeed ends with a sentence', async () => {
  const address = await refused(process.cwd(), { HALVINGS_ORIGIN: 'example.org' })
  expect(address.code).toBe(1)
  expect(address.said).toContain('HALVINGS_ORIGIN is "example.org"; it takes an address like https://example.org')
  const limit = await refused(process.cwd(), { HALVINGS_RATE_PAGES: 'many' })
  expect(limit.code).toBe(1)
  expect(limit.said).toContain('HALVINGS_RATE_PAGES is "many"; it takes requests a minute')
  const elsewhere = await refused(tmpdir(), {})
  expect(elsewhere.code).toBe(1)
  expect(elsewhere.said).toContain('data is missing: start the server in the folder of the app.')
})
