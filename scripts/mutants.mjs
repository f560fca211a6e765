// `npm run mutants`: single faults put into the writers of files, one after another, and those that change no file that the tests look at.
// Stryker's instrumenter puts all of them into one program with switches; a thread writes the files that reach the switched one and
// compares their digests, which takes milliseconds where a run of the tests takes ten seconds. Faults in what a module does
// once when it is loaded can't be switched and are left out: they are counted. `npm run mutants -- csv xlsx`: files with such names.
import { build } from 'esbuild'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { Instrumenter } from '@stryker-mutator/instrumenter'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
const MUTATED = 'lib/export'
const FOLDER = '.stryker-tmp/mutants' // as deep as a test beside what it reads
const LONGEST_MS = 10_000
const wanted = process.argv.slice(2)

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
    js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
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

/** A thread with every figure made and every file written once. */
function opened() {
  const worker = new Worker(`${root}${FOLDER}/thread.mjs`)
  const answer = async () => (await once(worker, 'message'))[0]
  const first = answer()
  return {
    covered: () => first,
    /** Name of a file that the fault changes; null where it changes none. */
    async changed(id) {
      let late
      const tooLong = new Promise((resolve) => (late = setTimeout(() => resolve('never ends'), LONGEST_MS)))
      const told = answer()
      worker.postMessage(id)
      const found = await Promise.race([told, tooLong])
      clearTimeout(late)
      return found
    },
    close: () => worker.terminate(),
  }
}

const start = performance.now()
let thread = opened()
const { switched, uncovered } = await thread.covered().then(({ covered, once }) => ({
  switched: mutants.filter(({ id }) => covered.includes(id)),
  uncovered: mutants.filter(({ id }) => !covered.includes(id) && !once.includes(id)),
}))
console.log(
  `${mutants.length} faults; ${switched.length} are reached by a file, ${uncovered.length} by none, the rest once when loaded`,
)
const alive = []
let noticed = 0
for (const [place, mutant] of switched.entries()) {
  const found = await thread.changed(mutant.id)
  if (found === null) alive.push(mutant)
  else noticed += 1
  if (found === 'never ends') {
    await thread.close()
    thread = opened()
    await thread.covered()
  }
  if (place % 200 === 199)
    console.log(
      `${place + 1} tried, ${alive.length} change nothing, ${Math.round((performance.now() - start) / 1000)} s`,
    )
}
await thread.close()

const lines = new Map(sources.map((name) => [name, readFileSync(name, 'utf8').split('\n')]))
const told = ({ fileName, location: { start: from, end }, replacement, mutatorName }) => {
  const text = lines.get(fileName)?.[from.line] ?? ''
  const was = from.line === end.line ? text.slice(from.column, end.column) : `${text.slice(from.column)} …`
  return `${fileName}:${from.line + 1}  ${mutatorName}  ${was}  ->  ${replacement.replaceAll(/\s+/g, ' ').slice(0, 120)}`
}
writeFileSync(
  `${FOLDER}/survivors.txt`,
  ['change no file:', ...alive.map(told), '', 'reached by no file:', ...uncovered.map(told), ''].join('\n'),
)
console.log(
  `${noticed} noticed, ${alive.length} change no file, ${uncovered.length} reached by none: ${FOLDER}/survivors.txt`,
)
