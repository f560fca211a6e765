// `npm run nodes`, after a build: the same build served by Node 20, 22 and 24, each fetched by npx, and the same pinned links asked of
// each: whether every file is the same to the byte. `npm run nodes -- 20 22` for some of them.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('../..', import.meta.url)))

const majors = process.argv.length > 2 ? process.argv.slice(2) : ['20', '22', '24']
const FILES = ['fit', 'points.csv', 'chart.svg', 'chart.png?scale=1']
/** Beside every study's own: estimators, models, intervals, draws. */
const OTHERS = [
  'study=training-runs&estimator=theil-sen',
  'study=training-runs&estimator=huber',
  'study=training-runs&estimator=quantile&tau=0.3',
  'study=imagenet&interval=bootstrap&draws=200&seed=5',
  'study=training-runs&level=0.8',
  'solver=converged&draws=0',
  'solver=as-published&structure=10&draws=20&seed=3',
  'study=benchmarks&method=pooled',
  'study=benchmarks&method=inverse',
  'study=hardware&law=24',
]

/** @returns {Promise<{ major: string, version: string, base: string, end: () => void }>} */
async function serve(major, place) {
  const port = String(Number(process.env.PORT ?? 4394) + place)
  const next = ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', port]
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', HALVINGS_ORIGIN: 'https://halvings.example' }
  const server = spawn('npx', ['-y', `node@${major}`, ...next], { env, detached: true })
  let said = ''
  server.stdout.on('data', (bytes) => (said += String(bytes)))
  const end = () => {
    try {
      process.kill(-server.pid, 'SIGKILL')
    } catch {
      // it has ended by itself
    }
  }
  process.on('exit', end)
  const base = `http://127.0.0.1:${port}`
  for (let tries = 0; !(await fetch(`${base}/healthz`).catch(() => null))?.ok; tries += 1) {
    if (tries > 900 || server.exitCode !== null) throw new Error(`Node ${major} does not serve the build.`)
    await new Promise((later) => setTimeout(later, 200))
  }
  return { major, version: /"node":"([^"]+)"/.exec(said)?.[1] ?? major, base, end }
}

/** The digest of every file, by its address. */
async function digests({ base, major, version }) {
  const { studies } = await (await fetch(`${base}/api/v1/studies`)).json()
  const queries = [...studies.map(({ id }) => `study=${id}`), ...OTHERS]
  const found = new Map()
  for (const query of queries) {
    const { data, detail } = await (await fetch(`${base}/api/v1/fit?${query}`)).json()
    if (!data) throw new Error(`Node ${major}: ${query} is refused: ${detail}`)
    const pinned = `${query}&data=${data.version}&engine=${data.engine}`
    for (const file of FILES) {
      const address = `/api/v1/${file}${file.includes('?') ? '&' : '?'}${pinned}`
      const answer = await fetch(`${base}${address}`)
      const bytes = Buffer.from(await answer.arrayBuffer())
      if (!answer.ok) throw new Error(`Node ${major}: ${address} is ${answer.status}`)
      found.set(address, createHash('sha256').update(bytes).digest('hex'))
    }
  }
  console.log(`Node ${version}: ${found.size} files of ${queries.length} pinned links`)
  return found
}

const answers = []
for (const [place, major] of majors.entries()) {
  const server = await serve(major, place)
  answers.push(await digests(server))
  server.end()
}
const [first, ...others] = answers
const differ = [...first.keys()].filter((address) => others.some((one) => one.get(address) !== first.get(address)))
for (const address of differ) console.error(`not the same bytes: ${address}`)
console.log(differ.length === 0 ? 'Every file is the same to the byte.' : `${differ.length} files differ.`)
process.exit(differ.length === 0 ? 0 : 1)
