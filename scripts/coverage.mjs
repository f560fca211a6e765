// `npm run coverage`: simulates how often each interval covers, and writes docs/coverage.md. About five minutes on two cores;
// `npm run coverage -- 200` runs fewer data sets and only prints.
import { spawn, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { format } from 'prettier'

const root = fileURLToPath(new URL('..', import.meta.url))
const FULL = 2000
const CELLS = 24
const sets = Number(process.argv[2] ?? FULL)

const run = (cells) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'bench/coverage/run.ts', sets, ...cells].map(String), {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let text = ''
    child.stdout.on('data', (chunk) => (text += chunk))
    child.on('close', (code) =>
      code === 0 ? resolve(JSON.parse(text)) : reject(new Error(`simulation ended with ${code}`)),
    )
  })

const waiting = Array.from({ length: CELLS }, (_, index) => CELLS - 1 - index) // the largest first
const results = []
const worker = async () => {
  for (let cell = waiting.shift(); cell !== undefined; cell = waiting.shift()) results.push(...(await run([cell])))
}
await Promise.all(Array.from({ length: Math.min(CELLS, availableParallelism()) }, worker))

const page = spawnSync(process.execPath, ['--import', 'tsx', 'bench/coverage/table.ts'], {
  cwd: root,
  input: JSON.stringify(results),
  encoding: 'utf8',
})
if (page.status !== 0) throw new Error(page.stderr)
if (sets === FULL)
  writeFileSync(`${root}docs/coverage.md`, await format(page.stdout, { parser: 'markdown', printWidth: 120 }))
console.log(page.stdout)
