// Before `next build` and `next dev`: bundles the thread that makes bootstrap draws on the server, and makes the draws of
// the views that pages show without being asked. Quick when neither code nor data has changed.
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

mkdirSync(folder, { recursive: true })
await build({
  entryPoints: [join(root, 'app/draws-thread.ts')],
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

if (existsSync(drawsFile) && JSON.parse(readFileSync(drawsFile, 'utf8')).inputs === inputs) {
  console.log('precompute: draws are up to date')
} else {
  const { standingRequests, drawNow } = await import(pathToFileURL(workerFile).href)
  const draws = standingRequests().map((request) => {
    const start = performance.now()
    const made = drawNow(request)
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    console.log(
      `precompute: ${request.view.study} ${request.view.method} ${request.view.solver}, ${made.draws} draws, ${seconds} s`,
    )
    return made
  })
  // Written whole, then named: a build that is stopped here leaves no half file.
  writeFileSync(`${drawsFile}.new`, `${JSON.stringify({ inputs, draws })}\n`)
  renameSync(`${drawsFile}.new`, drawsFile)
}
