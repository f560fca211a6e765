/** The server as `npm start` runs it: its own process, which no client may use up and a signal ends in order. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { expect, test } from '@playwright/test'

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

test('SIGTERM to what was started ends the server and frees its port', async () => {
  const ended = new Promise<void>((resolve) => started.once('exit', () => resolve()))
  started.kill('SIGTERM')
  await ended
  await expect.poll(answers, { timeout: 20_000 }).toBe(false)
})
