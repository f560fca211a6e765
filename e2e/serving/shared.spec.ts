/**
 * Two web processes and two workers on one Redis behind nginx: what one makes the others have, and what one was at when it
 * died another does. Redis and nginx are Debian's, and start here.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { type OwnServer, portOf, startServer } from '../own-server'

const REDIS = 'redis-server'
const NGINX = ['nginx', '/usr/sbin/nginx'].find((command) => spawnSync(command, ['-v']).status === 0)
const isThere = NGINX !== undefined && spawnSync(REDIS, ['--version']).status === 0

test.describe.configure({ mode: 'serial' })
// A skip is counted, and a failure of the gate (`scripts/test.mjs`).
test.skip(!isThere, 'redis-server and nginx are not installed')

const folder = mkdtempSync(join(tmpdir(), 'halvings-shared-'))
const REDIS_URL = `redis://127.0.0.1:${portOf(8)}`
const TOKEN = 'a-token-of-this-test'
const front = `http://127.0.0.1:${portOf(7)}`

interface Said {
  readonly process: ChildProcess
  readonly said: () => string
}

function run(command: string, args: readonly string[]): Said {
  const started = spawn(command, args, { env: { ...process.env, REDIS_URL } })
  let said = ''
  for (const stream of [started.stdout, started.stderr]) stream.on('data', (bytes) => (said += String(bytes)))
  return { process: started, said: () => said }
}

const startRedis = () =>
  run(REDIS, ['--port', String(portOf(8)), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no'])
const startWorker = () => run(process.execPath, ['scripts/halvings.mjs', 'worker'])

/** The configuration of the documentation, on ports of this test and writing into its folder. */
function nginxFile(): string {
  const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((of) => `${of}_temp_path ${folder}/${of};`)
  const text = readFileSync('docs/operation/nginx.conf', 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${portOf(7)};`)
    .replace('127.0.0.1:3001', `127.0.0.1:${portOf(5)}`)
    .replace('127.0.0.1:3002', `127.0.0.1:${portOf(6)}`)
    .replace('/var/log/nginx/halvings.log', `${folder}/access.log`)
    .replace('http {', `http {\n${own.join('\n')}`)
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, `pid ${folder}/nginx.pid;\ndaemon off;\nerror_log stderr;\n${text}`)
  return file
}

let redis: Said
let workers: readonly Said[] = []
let webs: readonly OwnServer[] = []
let nginx: Said

test.beforeAll(async () => {
  redis = startRedis()
  await expect.poll(redis.said, { timeout: 20_000 }).toContain('Ready to accept connections')
  workers = [startWorker(), startWorker()]
  const settings = { REDIS_URL, HALVINGS_PROXIES: '1', HALVINGS_ORIGIN: 'https://halvings.example' }
  const one = (place: number) => startServer(place, { ...settings, HALVINGS_METRICS_TOKEN: TOKEN })
  webs = await Promise.all([one(5), one(6)])
  const file = nginxFile()
  const checked = spawnSync(NGINX ?? '', ['-t', '-c', file])
  expect(String(checked.stderr)).toContain('test is successful')
  nginx = run(NGINX ?? '', ['-c', file])
  for (const worker of workers) await expect.poll(worker.said, { timeout: 30_000 }).toContain('"working"')
})
test.afterAll(() => {
  for (const web of webs) web.end()
  for (const one of [...workers, nginx, redis]) one.process.kill('SIGKILL')
})

/** Of bootstraps that nobody has asked for. */
const drawn = (draws: number, seed: number) => `/api/v1/fit?solver=converged&structure=10&draws=${draws}&seed=${seed}`
const short = (seed: number) => `/api/v1/fit?study=imagenet&interval=bootstrap&draws=300&seed=${seed}`
const times = (text: string, event: string) => text.split(`"event":"${event}"`).length - 1
const drawnByWorkers = () => workers.reduce((sum, { said }) => sum + times(said(), 'drawn'), 0)

test('both processes give the same bytes, made once by a worker', async () => {
  const [a, b] = await Promise.all(webs.map(({ base }) => fetch(`${base}${short(1)}`).then((answer) => answer.text())))
  expect(a).toContain('"engine"')
  expect(b).toBe(a)
  expect(drawnByWorkers()).toBe(1)
  const svg = '/api/v1/chart.svg?study=imagenet&level=0.91'
  const [first, second] = webs
  const made = await (await fetch(`${first?.base}${svg}`)).text()
  expect(await (await fetch(`${second?.base}${svg}`)).text()).toBe(made)
  const measures = await fetch(`${second?.base}/metrics`, { headers: { Authorization: `Bearer ${TOKEN}` } })
  expect(await measures.text()).toContain('halvings_answers_total{of="file",from="shared"} 1')
})

test('differences of a comparison are drawn by one process and had by the other', async () => {
  const queries = ['study=imagenet&level=0.93', 'study=imagenet&method=pooled&level=0.93']
  const query = queries.map((view) => `view=${encodeURIComponent(view)}`).join('&')
  const differences = async (web: OwnServer | undefined, file: string) =>
    (await fetch(`${web?.base}/api/v1/compare${file}?${query}`)).text()
  const [first, second] = webs
  // Two files of it, so that the second process makes its own, of differences that it has not drawn.
  const table = await differences(first, '/differences.csv')
  const drawnBySecond = await drawsOf(second)
  const answer = JSON.parse(await differences(second, '')) as { readonly differences: readonly unknown[] }
  expect(answer.differences).toHaveLength(1)
  expect(table.trim().split('\n')).toHaveLength(2)
  expect(await drawsOf(second)).toBe(drawnBySecond)
})

/** Bootstrap draws that a web process has made itself. */
async function drawsOf(web: OwnServer | undefined): Promise<number> {
  const measures = await fetch(`${web?.base}/metrics`, { headers: { Authorization: `Bearer ${TOKEN}` } })
  return Number(/^halvings_draws_total (\d+)$/m.exec(await measures.text())?.[1])
}

test('what a worker was at when it was killed another does', async () => {
  const before = workers.map(({ said }) => times(said(), 'drawing'))
  const answer = fetch(`${front}${drawn(800, 2)}`)
  const atWork = () => workers.findIndex(({ said }, place) => times(said(), 'drawing') > (before[place] ?? 0))
  await expect.poll(atWork).not.toBe(-1)
  const killed = workers[atWork()]
  killed?.process.kill('SIGKILL')
  expect((await answer).status).toBe(200)
  expect(times(killed?.said() ?? '', 'drawn')).toBeLessThanOrEqual(1) // of the test before
  workers = workers.filter((worker) => worker !== killed)
  expect(drawnByWorkers()).toBeGreaterThan(0)
})

test('while Redis is gone all is answered, and shared again when it is back', async () => {
  redis.process.kill('SIGKILL')
  await expect.poll(() => webs.every(({ said }) => said().includes('redis-gone'))).toBe(true)
  for (const seed of [3, 4, 5]) expect((await fetch(`${front}${short(seed)}`)).status).toBe(200)
  expect((await fetch(`${front}/explore?study=imagenet&level=0.92`)).status).toBe(200)
  const before = drawnByWorkers()
  redis = startRedis()
  await expect.poll(() => webs.every(({ said }) => said().includes('redis-back')), { timeout: 20_000 }).toBe(true)
  let seed = 100
  const byWorker = async () => {
    expect((await fetch(`${front}${short((seed += 1))}`)).status).toBe(200)
    return drawnByWorkers() > before
  }
  await expect.poll(byWorker, { timeout: 30_000 }).toBe(true)
})

test('a web process that is killed takes only its own requests with it', async () => {
  webs[0]?.end()
  const paths = Array.from({ length: 10 }, (_, i) => `/api/v1/fit?study=imagenet&level=0.8${i}`)
  const answers = await Promise.all(paths.map((path) => fetch(`${front}${path}`)))
  expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 200))
})
