// `npm run soak`, after a build: five minutes of readers who ask for pages, files and pictures, known and new, ten at a time; whether
// each is answered, and whether memory and open files stay where they were. `-- --minutes 1` for less; `--write` puts it into docs/speed.md.
import { fileURLToPath } from 'node:url'
import { serveBuild } from './served-build.mjs'
import { writePart } from './speed-page.mjs'

process.chdir(fileURLToPath(new URL('../..', import.meta.url)))

const minutes = Number(process.argv[process.argv.indexOf('--minutes') + 1]) || 5
const CONNECTIONS = 10
/** Of the start, for what is remembered to come to its size: caches are bounded, and fill first. */
const WARM_SHARE = 0.3
const MOST_GROWTH_MEGABYTES = 200
const MOST_GROWTH_FILES = 20
const TOKEN = 'of-the-soak-alone'

const unlimited = Object.fromEntries(
  ['PAGES', 'FIGURES', 'PICTURES', 'DRAWS'].map((kind) => [`HALVINGS_RATE_${kind}`, '0/0']),
)
const port = process.env.PORT ?? '4393'
const { base, server } = await serveBuild(port, { ...process.env, ...unlimited, HALVINGS_METRICS_TOKEN: TOKEN })
const { studies } = await (await fetch(`${base}/api/v1/studies`)).json()
const ids = studies.map(({ id }) => id)

/** What reader n asks for next: most of it others asked for before. */
function pathOf(n) {
  const study = ids[n % ids.length]
  const level = n % 7 === 0 ? `&level=${0.5 + (n % 4000) / 10_000}` : ''
  const paths = [
    '/',
    `/explore?study=${study}${level}`,
    `/api/v1/fit?study=${study}${level}`,
    `/studies/${study}`,
    `/api/v1/points.csv?study=${study}${level}`,
    `/api/v1/chart.svg?study=${study}${level}`,
    `/studies/${study}/rows.csv`,
    '/literature',
    `/api/v1/fit?study=${study}&level=2`,
    ...(n % 50 === 0 ? [`/api/v1/chart.png?study=${study}&scale=1${level}`] : []),
  ]
  return paths[Math.floor(n / 3) % paths.length]
}

async function usage() {
  const text = await (await fetch(`${base}/metrics`, { headers: { Authorization: `Bearer ${TOKEN}` } })).text()
  const valueOf = (name) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1])
  return { megabytes: valueOf('process_resident_memory_bytes') / 1e6, files: valueOf('process_open_fds') }
}

const until = performance.now() + minutes * 60_000
const statuses = new Map()
const faults = []
let n = 0
async function reader() {
  while (performance.now() < until) {
    const path = pathOf((n += 1))
    const start = performance.now()
    const [status, body] = await fetch(`${base}${path}`).then(
      async (answer) => [answer.status, await answer.arrayBuffer()],
      (error) => [String(error.cause?.code ?? error.message), new ArrayBuffer(0)],
    )
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
    const expected = path.includes('level=2') ? 400 : 200
    if (status === expected) continue
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    faults.push(`${path} -> ${status} after ${seconds} s: ${Buffer.from(body).toString('utf8', 0, 200)}`)
  }
}
const samples = []
async function watcher() {
  while (performance.now() < until) {
    samples.push(await usage())
    await new Promise((later) => setTimeout(later, (minutes * 60_000) / 60))
  }
}
await Promise.all([...Array.from({ length: CONNECTIONS }, reader), watcher()])

const warm = samples.slice(Math.floor(WARM_SHARE * samples.length))
const half = Math.floor(warm.length / 2)
const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]
const of = (name) => [warm.slice(0, half), warm.slice(half)].map((part) => median(part.map((one) => one[name])))
const [memoryBefore, memoryAfter] = of('megabytes')
const [filesBefore, filesAfter] = of('files')
const told = `${n.toLocaleString('en')} requests in ${minutes} minutes by ${CONNECTIONS} readers at once, Node ${process.versions.node}: ${[...statuses].map(([status, count]) => `${count.toLocaleString('en')} × ${status}`).join(', ')}
(the 400s were asked for), ${faults.length} faults. Medians of the second and the last third: memory ${memoryBefore.toFixed(0)} MB and ${memoryAfter.toFixed(0)} MB, open files ${filesBefore} and ${filesAfter}.`
console.log(told)
for (const fault of faults.slice(0, 20)) console.error(fault)
if (process.argv.includes('--write'))
  writePart(
    'soak',
    `Made by \`npm run soak -- --write\` on ${new Date().toISOString().slice(0, 10)}; not edited by hand.\n\n${told}`,
  )
server.kill('SIGTERM')
const grew = memoryAfter - memoryBefore > MOST_GROWTH_MEGABYTES || filesAfter - filesBefore > MOST_GROWTH_FILES
process.exit(faults.length > 0 || grew ? 1 : 0)
