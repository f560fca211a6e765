// `npm run coverage`: simulates how often each interval covers, keeps the counts in bench/coverage/counts/ and writes
// docs/coverage.md. Half an hour of one processor, at the lowest priority; made in parts under .coverage/, so that a run
// that was stopped goes on where it was. `npm run coverage -- now`: the page of what is made already; `npm run coverage -- 20`:
// fewer data sets, only printed; `npm run coverage -- only bands`: one kind of parts anew, and of the others what is kept.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { format } from 'prettier'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = `${root}.coverage`
const SETS = 2000
const asked = process.argv[2]
const only = asked === 'only' ? (process.argv[3] ?? '') : ''
const fewer = asked === undefined || asked === 'now' || asked === 'only' ? null : Number(asked)
/** Files of counts by what they are of. @type {Readonly<Record<string, string>>} */
const files = {
  intervals: 'results',
  together: 'together',
  shuffles: 'shuffles',
  bands: 'bands',
  pairs: 'pairs',
  confirmed: 'confirmed',
}

mkdirSync(folder, { recursive: true })
const program = `${folder}/run.mjs`
await build({
  entryPoints: [`${root}bench/coverage/run.ts`],
  outfile: program,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // Some packages inside are CommonJS and ask for Node's own modules by `require`.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  logLevel: 'warning',
})
// Parts that other code made are no parts of this table.
const stamp = createHash('sha256').update(readFileSync(program)).digest('hex').slice(0, 12)
const parts = `${folder}/${stamp}-${fewer ?? SETS}.jsonl`
const made = JSON.parse(await run(program, [parts, asked === 'now' ? '0' : String(fewer ?? SETS), only]))
const counted = Object.fromEntries(
  Object.entries(files).map(([name, file]) => [name, only === '' || only === name ? made[name] : keptIn(file)]),
)

const page = spawnSync(process.execPath, ['--import', 'tsx', 'bench/coverage/page/table.ts'], {
  cwd: root,
  input: JSON.stringify(counted),
  encoding: 'utf8',
})
if (page.status !== 0) throw new Error(page.stderr)
if (fewer === null) {
  for (const [name, file] of Object.entries(files)) {
    if (only !== '' && only !== name) continue
    const lines = counted[name].map((/** @type {object} */ one) => `  ${JSON.stringify(one)}`).join(',\n')
    const text = await format(`[\n${lines}\n]`, { parser: 'json', printWidth: 120 })
    writeFileSync(`${root}bench/coverage/counts/${file}.json`, text)
  }
  writeFileSync(`${root}docs/coverage.md`, await format(page.stdout, { parser: 'markdown', printWidth: 120 }))
}
console.log(page.stdout)

/** Counts of an earlier run. @param {string} file */
function keptIn(file) {
  return JSON.parse(readFileSync(`${root}bench/coverage/counts/${file}.json`, 'utf8'))
}

/** What a program prints. @param {string} file @param {readonly string[]} args @returns {Promise<string>} */
function run(file, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
    let text = ''
    child.stdout.on('data', (chunk) => (text += chunk))
    child.on('close', (code) => (code === 0 ? resolve(text) : reject(new Error(`simulation ended with ${code}`))))
  })
}
