// `npm run bench:server`, after a build: how fast the server answers, as ratios to its empty handler (/healthz) in the same
// run, each target between two turns of the handler; what of the processor it takes for an answer, which other work on the
// machine moves less than the clock; then hard loads, and how long a reader of "/" waits meanwhile.
// `npm run bench:server -- --seconds 10` makes each turn longer; `--write` puts both tables into docs/speed.md.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'
import { hardLoads } from './hard-loads.mjs'
import { writePart } from './speed-page.mjs'
import { serveBuild } from './served-build.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const seconds = Number(process.argv[process.argv.indexOf('--seconds') + 1] || 3)
const port = process.env.PORT ?? '4390'
const TOKEN = 'of-the-bench-alone'

/** No limits over time: one machine asks for everything. */
const unlimited = Object.fromEntries(
  ['PAGES', 'FIGURES', 'PICTURES', 'DRAWS'].map((kind) => [`HALVINGS_RATE_${kind}`, '0/0']),
)
/** With HALVINGS_PROXIES the abuser of a hard load has an address of its own. */
const env = {
  ...process.env,
  ...unlimited,
  HALVINGS_PROXIES: '1',
  HALVINGS_METRICS_TOKEN: TOKEN,
}
const { base, server } = await serveBuild(port, env)

/** Megabytes in memory, open files and processor time of the server, as it measures itself. */
async function usage() {
  const text = await (await fetch(`${base}/metrics`, { headers: { Authorization: `Bearer ${TOKEN}` } })).text()
  const valueOf = (name) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1])
  return {
    megabytes: valueOf('process_resident_memory_bytes') / 1e6,
    files: valueOf('process_open_fds'),
    processorMs: valueOf('process_cpu_seconds_total') * 1000,
  }
}

/** What a body of so many bytes costs by itself: how fast a server sends it that does nothing else, as a ratio to one of three bytes. */
async function ofBytesAlone(bytes) {
  const barePort = String(Number(port) + 1)
  const bare = fork('scripts/bare-server.mjs', [barePort])
  await once(bare, 'message')
  const rate = async (path) => {
    const of = { url: `http://127.0.0.1:${barePort}${path}`, connections: 10, duration: seconds }
    return (await autocannon(of)).requests.average
  }
  await rate('/3')
  const [before, sent, after] = [await rate('/3'), await rate(`/${bytes}`), await rate('/3')]
  bare.kill()
  return (2 * sent) / (before + after)
}

/** @param {string | (() => string)} path a fixed one, or the next @returns answers a second, p99 in ms, processor time of one in ms, faults */
async function load(path, connections = 10) {
  const fixed = typeof path === 'string'
  const next = fixed ? undefined : (request) => ({ ...request, path: path() })
  const requests = [{ path: fixed ? path : '/', ...(next && { setupRequest: next }) }]
  const headers = { 'accept-encoding': 'gzip' }
  const before = await usage()
  const {
    requests: answers,
    latency,
    errors,
    non2xx,
  } = await autocannon({
    ...{ url: base, connections, duration: seconds, requests, headers },
  })
  const processorMs = ((await usage()).processorMs - before.processorMs) / answers.total
  return { rate: answers.average, p99: latency.p99, processorMs, faults: errors + non2xx }
}

const { data } = await (await fetch(`${base}/api/v1/fit?study=efficiency-milestones`)).json()
const pinned = `study=${data.study}&data=${data.version}&engine=${data.engine}`
let views = 0
const TARGETS = [
  ['pinned JSON, remembered', `/api/v1/fit?${pinned}`, 0.8],
  ['pinned CSV, remembered', `/api/v1/points.csv?${pinned}`, 0.8],
  ['pinned SVG, remembered', `/api/v1/chart.svg?${pinned}`, 0.8],
  ['pinned PNG, remembered', `/api/v1/chart.png?${pinned}`, 0.6],
  ['/', '/', 0.5],
  ['/explore, the same view again', `/explore?${pinned}`, 0.5],
  ['JSON of an OLS view never asked for before', () => `/api/v1/fit?${pinned}&level=${0.5 + (views += 1) / 1e6}`, 0.4],
]

const rows = []
const atStart = await usage()
await load('/healthz') // warm
for (const [what, path, least] of TARGETS) {
  await load(path)
  const before = await load('/healthz')
  const target = await load(path)
  const after = await load('/healthz')
  const ratio = (2 * target.rate) / (before.rate + after.rate)
  const p99 = (2 * target.p99) / (before.p99 + after.p99)
  const ofHandler = (before.processorMs + after.processorMs) / 2
  rows.push([
    what,
    ratio.toFixed(2),
    target.rate === 0 ? 'none answered' : (ofHandler / target.processorMs).toFixed(2),
    target.rate === 0 ? 'none answered' : target.processorMs.toFixed(2),
    `at least ${least}`,
    target.rate === 0 ? 'none answered' : p99.toFixed(1),
    String(target.faults),
  ])
  console.log(rows.at(-1).join(' | '))
}
const picture = (await (await fetch(`${base}/api/v1/chart.png?${pinned}`)).arrayBuffer()).byteLength
const alone = await ofBytesAlone(picture)
const bytes = `The PNG has ${(picture / 1000).toFixed(0)} kB: a bare Node server sends as many ${alone.toFixed(2)} times as fast as three bytes.`
console.log(bytes)
const loads = await hardLoads(base, seconds)
const atEnd = await usage()
const memory = `Memory ${atStart.megabytes.toFixed(0)} MB at the start, ${atEnd.megabytes.toFixed(0)} MB at the end; open files ${atStart.files} and ${atEnd.files}.`
console.log(memory)

if (process.argv.includes('--write'))
  writePart(
    'server',
    `Made by \`npm run bench:server -- --write\` on ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${availableParallelism()} cores,
which the load shares with the server and whatever else the machine did; not edited by hand. Load average at
the end: ${loadavg()[0].toFixed(0)}. Answers a second with ten
connections and their slowest hundredth, as ratios to the empty handler in turns before and after.

| what | answers a second ÷ /healthz | processor of /healthz ÷ its own | its own, ms | we want | p99 ÷ /healthz | faults |
|---|---|---|---|---|---|---|
${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}

${bytes}

How long a reader of "/" waits while others do their worst:

| load | "/" p50, ms | "/" p99, ms | p99 ÷ idle | what became of the load |
|---|---|---|---|---|
${loads.map((row) => `| ${row.join(' | ')} |`).join('\n')}

${memory}
`,
  )
server.kill('SIGTERM')
