// `npm run bench:server`, after a build: how fast the server answers, as ratios to its empty handler (/healthz) in the same
// run, each target between two turns of the handler; what of the processor it takes for an answer, which other work on the
// machine moves less than the clock; then hard loads, and how long a reader of "/" waits meanwhile.
// `npm run bench:server -- --seconds 10` makes each turn longer; `--write` puts both tables into docs/speed.md.
import { availableParallelism, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { renderAsync } from '@resvg/resvg-js'
import { hardLoads } from './hard-loads.mjs'
import { load } from './load.mjs'
import { writePart } from './speed-page.mjs'
import { serveBuild } from './served-build.mjs'

process.chdir(fileURLToPath(new URL('../..', import.meta.url)))

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

/** @param {() => string} next path @returns answers a second, p99 in ms, processor time of one in ms, faults */
async function measure(next, connections = 10) {
  const before = await usage()
  const { total, rate, p99, faults } = await load(base, next, { connections, seconds })
  const processorMs = ((await usage()).processorMs - before.processorMs) / total
  return { rate, p99, processorMs, faults }
}

const FACES = ['400Regular/Inter_400Regular.ttf', '600SemiBold/Inter_600SemiBold.ttf']
/** As `rasterOptions` and `rasterFonts` have it. */
const RASTER = {
  fitTo: { mode: 'zoom', value: 2 },
  shapeRendering: 2,
  textRendering: 1,
  font: {
    loadSystemFonts: false,
    defaultFontFamily: 'Inter',
    sansSerifFamily: 'Inter',
    fontFiles: FACES.map((face) => `node_modules/@expo-google-fonts/inter/${face}`),
  },
}

/** A view's picture by resvg alone, and an answer with one that is not remembered, in turns: medians of the clock and means of the processor, in ms. */
async function pictures(query, turns = 9) {
  const svg = await (await fetch(`${base}/api/v1/chart.svg?${query}`)).text()
  const alone = []
  const answered = []
  const processor = { alone: 0, answered: 0 }
  for (let turn = 0; turn <= turns; turn += 1) {
    const ours = process.cpuUsage()
    const drawn = await timeOf(async () => (await renderAsync(svg, RASTER)).asPng())
    const { user, system } = process.cpuUsage(ours)
    const before = (await usage()).processorMs
    const path = `/api/v1/chart.png?${query}&level=${0.6 + turn / 1000}`
    const sent = await timeOf(async () => (await fetch(`${base}${path}`)).arrayBuffer())
    if (turn === 0) continue // warm
    alone.push(drawn)
    answered.push(sent)
    processor.alone += (user + system) / 1000 / turns
    processor.answered += ((await usage()).processorMs - before) / turns
  }
  return { alone: median(alone), answered: median(answered), processor }
}

async function timeOf(work) {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]

const { data } = await (await fetch(`${base}/api/v1/fit?study=efficiency-milestones`)).json()
const pinned = `study=${data.study}&data=${data.version}&engine=${data.engine}`
let views = 0
const TARGETS = [
  ['pinned JSON, remembered', () => `/api/v1/fit?${pinned}`, 0.8],
  ['pinned CSV, remembered', () => `/api/v1/points.csv?${pinned}`, 0.8],
  ['pinned SVG, remembered', () => `/api/v1/chart.svg?${pinned}`, 0.8],
  ['pinned PNG, remembered', () => `/api/v1/chart.png?${pinned}`, 0.6],
  ['/', () => '/', 0.5],
  ['/explore, the same view again', () => `/explore?${pinned}`, 0.5],
  ['JSON of an OLS view never asked for before', () => `/api/v1/fit?${pinned}&level=${0.5 + (views += 1) / 1e6}`, 0.4],
]

const rows = []
const atStart = await usage()
const empty = () => '/healthz'
await measure(empty) // warm
for (const [what, path, least] of TARGETS) {
  await measure(path)
  const before = await measure(empty)
  const target = await measure(path)
  const after = await measure(empty)
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
const drawn = await pictures(pinned)
const told = `A PNG that is not remembered, ten times one after the other: ${drawn.answered.toFixed(0)} ms, resvg alone ${drawn.alone.toFixed(0)} ms, ${(drawn.answered / drawn.alone).toFixed(2)} times as long
(of the processor ${drawn.processor.answered.toFixed(0)} and ${drawn.processor.alone.toFixed(0)} ms, ${(drawn.processor.answered / drawn.processor.alone).toFixed(2)} times); at most 2 is what we want.`
console.log(told)
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

| what | answers a second ÷ /healthz | processor of /healthz ÷ its own | its own, ms | we want | p99 ÷ /healthz, at most 3 | faults |
|---|---|---|---|---|---|---|
${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}

${told}

How long a reader of "/" waits while others do their worst:

| load | "/" p50, ms | "/" p99, ms | p99 ÷ idle | what became of the load |
|---|---|---|---|---|
${loads.map((row) => `| ${row.join(' | ')} |`).join('\n')}

${memory}
`,
  )
server.kill('SIGTERM')
