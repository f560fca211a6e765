// `npm run mutants`: single faults put into the writers of files, one after another, and those that change no file that the tests look at.
// Stryker's instrumenter puts all of them into one program with switches; a thread writes the files that reach the switched one and
// compares their digests, which takes milliseconds where a run of the tests takes ten seconds. A fault in what a module does once, when it
// is loaded, gets a thread of its own, some seconds. `npm run mutants -- csv xlsx`: of files with such names only; `-- loaded`: only the latter.
import { build } from 'esbuild'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { Instrumenter } from '@stryker-mutator/instrumenter'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
const MUTATED = 'lib/export'
const FOLDER = '.stryker-tmp/mutants' // as deep as a test beside what it reads
const LONGEST_MS = 10_000
const loadedOnly = process.argv.includes('loaded')
const wanted = process.argv.slice(2).filter((part) => part !== 'loaded')

const sources = readdirSync(MUTATED, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.ts$/.test(name) && !/\.(test|fixture|d)\.ts$/.test(name))
  .map((name) => `${MUTATED}/${name}`)
  .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
const quiet = Object.fromEntries(['trace', 'debug', 'info', 'warn', 'error', 'fatal'].map((level) => [level, () => {}]))
const logger = { ...quiet, isDebugEnabled: () => false, isTraceEnabled: () => false, isInfoEnabled: () => false }
const { files, mutants } = await new Instrumenter(logger).instrument(
  sources.map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') })),
  { plugins: null, excludedMutations: [], ignorers: [] },
)
const contents = new Map(files.map(({ name, content }) => [name, content]))

mkdirSync(FOLDER, { recursive: true })
await build({
  stdin: { contents: "import '@/scripts/mutants/write-switched.ts'", resolveDir: root },
  outfile: `${FOLDER}/thread.mjs`,
  bundle: true,
  platform: 'node',
  format: 'esm',
  logLevel: 'error',
  loader: { '.py': 'text', '.R': 'text', '.css': 'empty' },
  jsx: 'automatic',
  external: ['@resvg/*', '@myriaddreamin/*', 'subset-font'],
  banner: {
    js: `import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);
import { workerData as fault } from 'node:worker_threads'; if (fault) globalThis.__stryker__ = { activeMutant: fault.id };`,
  },
  plugins: [
    {
      name: 'switched',
      setup: ({ onLoad }) =>
        onLoad({ filter: /\/lib\/export\/.*\.ts$/ }, ({ path }) => {
          const content = contents.get(relative(root, path))
          return content === undefined ? null : { contents: content, loader: 'ts' }
        }),
    },
  ],
})

const NEVER = 'never ends'
const THREAD = `${root}${FOLDER}/thread.mjs`
const said = async (/** @type {Worker} */ worker) => (await once(worker, 'message'))[0]

/** What a thread says, or that it said nothing in time. */
async function inTime(told, ms) {
  let late
  const tooLong = new Promise((resolve) => (late = setTimeout(() => resolve(NEVER), ms)))
  const found = await Promise.race([told, tooLong])
  clearTimeout(late)
  return found
}

/** A thread in which every file has been written. */
function opened() {
  const worker = new Worker(THREAD)
  return { worker, ready: said(worker) }
}

const start = performance.now()
const seconds = () => `${Math.round((performance.now() - start) / 1000)} s`
let thread = opened()
const { reached, once: whenLoaded, digests } = await thread.ready
const switched = mutants.filter(({ id }) => reached.has(id))
const loaded = mutants.filter(({ id }) => whenLoaded.includes(id))
const uncovered = mutants.filter(({ id }) => !reached.has(id) && !whenLoaded.includes(id))
console.log(
  `${mutants.length} faults: ${switched.length} are reached by a file, ${loaded.length} when a module is loaded, ${uncovered.length} never`,
)

const alive = []
const lines = new Map(sources.map((name) => [name, readFileSync(name, 'utf8').split('\n')]))
const told = ({ fileName, location: { start: from, end }, replacement, mutatorName }) => {
  const text = lines.get(fileName)?.[from.line] ?? ''
  const was = from.line === end.line ? text.slice(from.column, end.column) : `${text.slice(from.column)} …`
  return `${fileName}:${from.line + 1}  ${mutatorName}  ${was}  ->  ${replacement.replaceAll(/\s+/g, ' ').slice(0, 120)}`
}
/** What is known so far: the whole takes three quarters of an hour. */
const writeSurvivors = () =>
  writeFileSync(
    `${FOLDER}/survivors.txt`,
    ['change no file:', ...alive.map(told), '', 'reached by no file:', ...uncovered.map(told), ''].join('\n'),
  )

let tried = 0
function count(mutant, changed) {
  if (changed === null) alive.push(mutant)
  if (++tried % 200 !== 0) return
  writeSurvivors()
  console.log(`${tried} tried, ${alive.length} change nothing, ${seconds()}`)
}

for (const mutant of loadedOnly ? [] : switched) {
  const answer = said(thread.worker).catch(() => NEVER)
  thread.worker.postMessage(mutant.id)
  const changed = await inTime(answer, LONGEST_MS)
  count(mutant, changed)
  if (changed !== NEVER) continue
  await thread.worker.terminate()
  thread = opened()
  await thread.ready
}
await thread.worker.terminate()

/** Files that a module writes, by its name. */
const writtenBy = new Map(sources.map((name) => [name, new Set()]))
for (const { id, fileName } of switched) for (const place of reached.get(id)) writtenBy.get(fileName)?.add(place)
const waiting = [...loaded]
async function loadEach() {
  for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
    const worker = new Worker(THREAD, {
      workerData: { id: mutant.id, digests, first: [...writtenBy.get(mutant.fileName)].sort((a, b) => a - b) },
    })
    const changed = await inTime(
      said(worker).catch((error) => String(error)), // it can't even be loaded
      10 * LONGEST_MS,
    )
    count(mutant, changed)
    await worker.terminate()
  }
}
await Promise.all(Array.from({ length: availableParallelism() }, loadEach))

writeSurvivors()
console.log(
  `${tried - alive.length} noticed, ${alive.length} change no file, ${uncovered.length} reached by none, ${seconds()}: ${FOLDER}/survivors.txt`,
)
