// Before `next build` and `next dev`: bundles what threads of the server do (draws, files) and the command line, and makes the
// draws of the views that pages show without being asked, with the long results of the scaling law. Quick when neither code nor data has changed.
// Draws that the repository keeps are taken from there; `npm run draws` makes those anew.
import { build } from 'esbuild'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Piscina } from 'piscina'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
const folder = join(root, '.precomputed')
const workerFile = join(folder, 'draws-worker.mjs')
const drawsFile = join(folder, 'draws.json')
/** Two minutes of a processor; each under its key, which names the engine and the version of the data. */
const keptDrawsFile = join(root, 'lib/result/draws/kept-draws.json')
const drawAnew = process.argv.includes('--draws')
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
/** Packages that read files of their own; all others are inside the bundles, so that these run wherever they are put. */
const NATIVE = ['@resvg/resvg-js', '@myriaddreamin/typst-ts-node-compiler', 'subset-font']
/** Some packages inside are CommonJS and ask for Node's own modules by `require`; brought by a name that no package has. */
const REQUIRE = {
  js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
}
await build({
  ...bundle,
  entryPoints: [join(root, 'app/_server/draws-thread.ts')],
  outfile: workerFile,
  banner: REQUIRE,
})
// Apart from the draws, so that a word that changes makes none of them old.
await build({
  ...bundle,
  entryPoints: {
    'write-file': join(root, 'app/_server/answers/write-file.ts'),
    'posted-table': join(root, 'app/_server/answers/posted-table.ts'),
    'study-report': join(root, 'app/_server/answers/study-report.ts'),
    'rows-at-build': join(root, 'app/_server/kept/rows-at-build.ts'),
    'press-task': join(root, 'app/_server/press/press-task.ts'),
    'page-figure': join(root, 'app/_server/pages/page-figure.ts'),
    'told-draws': join(root, 'app/_server/later/told-draws.ts'),
    worker: join(root, 'app/_server/shared/worker.ts'),
  },
  outdir: folder,
  outExtension: { '.js': '.mjs' },
  minifySyntax: true,
  external: [...NATIVE, 'bullmq', 'ioredis', 'piscina'],
  loader: { '.py': 'text', '.R': 'text' },
  banner: REQUIRE,
  define: { 'process.env.NODE_ENV': '"production"' },
})

const { compressRows } = await import(pathToFileURL(join(folder, 'rows-at-build.mjs')).href)
console.log(`precompute: ${compressRows()} tables compressed`)

// With every package inside but the native ones: it runs where only these are installed, and starts at once.
rmSync(join(folder, 'cli'), { recursive: true, force: true })
await build({
  ...bundle,
  entryPoints: [join(root, 'cli/halvings.ts')],
  outdir: join(folder, 'cli'),
  outExtension: { '.js': '.mjs' },
  minifySyntax: true,
  external: NATIVE,
  loader: { '.py': 'text', '.R': 'text' },
  banner: REQUIRE,
  define: {
    'process.env.NODE_ENV': '"production"',
    'process.env.HALVINGS_VERSION': JSON.stringify(JSON.parse(readFileSync('package.json', 'utf8')).version),
  },
})

const stamp = createHash('sha256').update(readFileSync(workerFile))
for (const study of readdirSync(join(root, 'data')).sort())
  for (const name of ['rows.csv', 'datapackage.json']) {
    const file = join(root, 'data', study, name)
    if (existsSync(file)) stamp.update(`${study}/${name}\n`).update(readFileSync(file))
  }
const inputs = stamp.digest('hex')

// One pool for all of it: what is long goes in first, and the rest fills the processors beside it.
const threads = new Piscina({ filename: workerFile, maxThreads: availableParallelism() })
await Promise.all([
  keep(scalingLawFile, 'the scaling law in full', async () => ({
    report: await threads.run('lm-perplexity', { name: 'scalingLawNow' }),
  })),
  keep(sharesFile, 'counts of specifications', async () => ({
    shares: await threads.run(undefined, { name: 'defaultShares' }),
  })),
  keep(drawsFile, 'all draws', async () => {
    const { defaultDrawsRequests, roundDraws } = await import(pathToFileURL(workerFile).href)
    const draws = (await drawn(defaultDrawsRequests())).map(roundDraws)
    if (drawAnew) write(keptDrawsFile, `[\n${draws.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`)
    return { draws }
  }),
])
await threads.close()

/**
 * Makes what a file keeps, unless it was made of the same code and data.
 * @param {string} file
 * @param {string} name
 * @param {() => Promise<object>} make
 */
async function keep(file, name, make) {
  if (!drawAnew && existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).inputs === inputs) {
    console.log(`precompute: ${name}, up to date`)
    return
  }
  const start = performance.now()
  write(file, `${JSON.stringify({ inputs, ...(await make()) })}\n`)
  console.log(`precompute: ${name}, ${secondsSince(start)} s`)
}

/**
 * Draws in the order of their requests.
 * @param {readonly import('@/lib/result/draws/draws-request').DrawsRequest[]} requests
 */
function drawn(requests) {
  const kept = drawAnew ? [] : JSON.parse(readFileSync(keptDrawsFile, 'utf8'))
  return Promise.all(
    requests.map(async (request) => {
      const known = kept.find(({ key }) => key === request.key)
      if (known) return known
      const { draws, ms } = await threads.run(request, { name: 'draw' })
      const { study, method, solver } = request.view
      const took = `${draws.draws} draws, ${(ms / 1000).toFixed(1)} s`
      console.log(`precompute: ${study} ${method} ${solver} by ${request.by}, ${took}`)
      return draws
    }),
  )
}

/** Written whole, then named: a build that is stopped here leaves no half file. @param {string} file @param {string} content */
function write(file, content) {
  writeFileSync(`${file}.new`, content)
  renameSync(`${file}.new`, file)
}

/** @param {number} start */
function secondsSince(start) {
  return ((performance.now() - start) / 1000).toFixed(1)
}
