// Before `next build` and `next dev`: bundles the thread that makes bootstrap draws on the server, and makes the draws of
// the views that pages show without being asked, with the long results of the scaling law. Quick when neither code nor data has changed.
import { build } from 'esbuild'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
const folder = join(root, '.precomputed')
const workerFile = join(folder, 'draws-worker.mjs')
const drawsFile = join(folder, 'draws.json')
const scalingLawFile = join(folder, 'scaling-law.json')

mkdirSync(folder, { recursive: true })
await build({
  entryPoints: [join(root, 'app/_server/draws-thread.ts')],
  outfile: workerFile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // Some packages inside are CommonJS and ask for Node's own modules by `require`.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  logLevel: 'warning',
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
  const { defaultDrawsRequests, drawNow } = await thread()
  const draws = []
  for (const request of defaultDrawsRequests()) {
    const start = performance.now()
    const made = await drawNow(request)
    const { study, method, solver } = request.view
    console.log(`precompute: ${study} ${method} ${solver}, ${made.draws} draws, ${secondsSince(start)} s`)
    draws.push(made)
  }
  write(drawsFile, { inputs, draws })
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
