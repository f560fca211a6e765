// Before `next build` and `next dev`: bundles what threads of the server do (draws, files), and makes the draws of
// the views that pages show without being asked, with the long results of the scaling law. Quick when neither code nor data has changed.
import { build } from 'esbuild'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Piscina } from 'piscina'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
const folder = join(root, '.precomputed')
const workerFile = join(folder, 'draws-worker.mjs')
const drawsFile = join(folder, 'draws.json')
const scalingLawFile = join(folder, 'scaling-law.json')
const sharesFile = join(folder, 'specifications.json')

mkdirSync(folder, { recursive: true })
const bundle = {
  bundle: true,
  platform: /** @type {const} */ ('node'),
  format: /** @type {const} */ ('esm'),
  target: 'node20',
  logLevel: /** @type {const} */ ('warning'),
}
await build({
  ...bundle,
  entryPoints: [join(root, 'app/_server/draws-thread.ts')],
  outfile: workerFile,
  // Some packages inside are CommonJS and ask for Node's own modules by `require`.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
})
// Apart from the draws, so that a word that changes makes none of them old.
await build({
  ...bundle,
  entryPoints: {
    'write-file': join(root, 'app/_server/answers/write-file.ts'),
    worker: join(root, 'app/_server/shared/worker.ts'),
  },
  outdir: folder,
  outExtension: { '.js': '.mjs' },
  packages: 'external',
  loader: { '.py': 'text', '.R': 'text' },
  define: { 'process.env.NODE_ENV': '"production"' },
})

const stamp = createHash('sha256').update(readFileSync(workerFile))
for (const study of readdirSync(join(root, 'data')).sort())
  for (const name of ['rows.csv', 'datapackage.json']) {
    const file = join(root, 'data', study, name)
    if (existsSync(file)) stamp.update(`${study}/${name}\n`).update(readFileSync(file))
  }
const inputs = stamp.digest('hex')

const thread = () => import(pathToFileURL(workerFile).href)

if (isCurrent(drawsFile)) {
  console.log('precompute: draws are up to date')
} else {
  const { defaultDrawsRequests, roundDraws } = await thread()
  const start = performance.now()
  const draws = await inThreads(defaultDrawsRequests())
  console.log(`precompute: all draws, ${secondsSince(start)} s`)
  write(drawsFile, { inputs, draws: draws.map(roundDraws) })
}

if (isCurrent(scalingLawFile)) {
  console.log('precompute: the scaling law is up to date')
} else {
  const { scalingLawNow } = await thread()
  const start = performance.now()
  const report = await scalingLawNow('lm-perplexity')
  console.log(`precompute: the scaling law in full, ${secondsSince(start)} s`)
  write(scalingLawFile, { inputs, report })
}

if (isCurrent(sharesFile)) {
  console.log('precompute: counts of specifications are up to date')
} else {
  const { defaultShares } = await thread()
  const start = performance.now()
  const shares = defaultShares()
  console.log(`precompute: specifications of default views, ${secondsSince(start)} s`)
  write(sharesFile, { inputs, shares })
}

/**
 * Draws in the order of their requests, made in as many threads as there are processors: each takes the next request.
 * @param {readonly import('@/lib/result/draws/draws-request').DrawsRequest[]} requests
 */
async function inThreads(requests) {
  const threads = new Piscina({ filename: workerFile, maxThreads: availableParallelism() })
  const made = await Promise.all(
    requests.map(async (request) => {
      const { draws, ms } = await threads.run(request, { name: 'draw' })
      const { study, method, solver } = request.view
      const took = `${draws.draws} draws, ${(ms / 1000).toFixed(1)} s`
      console.log(`precompute: ${study} ${method} ${solver} by ${request.by}, ${took}`)
      return draws
    }),
  )
  await threads.close()
  return made
}

/** @param {string} file */
function isCurrent(file) {
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).inputs === inputs
}

/** Written whole, then named: a build that is stopped here leaves no half file. @param {string} file @param {unknown} content */
function write(file, content) {
  writeFileSync(`${file}.new`, `${JSON.stringify(content)}\n`)
  renameSync(`${file}.new`, file)
}

/** @param {number} start */
function secondsSince(start) {
  return ((performance.now() - start) / 1000).toFixed(1)
}
