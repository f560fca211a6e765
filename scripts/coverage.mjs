// `npm run coverage`: simulates how often each interval covers, keeps the counts in bench/coverage/results.json and writes
// docs/coverage.md. About eight minutes on two cores; `npm run coverage -- 20` runs fewer data sets and only prints.
import { spawn, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { format } from 'prettier'

const root = fileURLToPath(new URL('..', import.meta.url))
// By formula, by an integral over every correlation, from draws.
const FULL = [2000, 600, 300]
const CELLS = 62
const fewer = process.argv[2]
const sets = fewer === undefined ? FULL : FULL.map(() => fewer)

const run = (cells) =>
  new Promise((resolve, reject) => {
    const args = ['--import', 'tsx', 'bench/coverage/run.ts', ...sets, ...cells].map(String)
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
    let text = ''
    child.stdout.on('data', (chunk) => (text += chunk))
    child.on('close', (code) => (code === 0 ? resolve(text) : reject(new Error(`simulation ended with ${code}`))))
  })

const waiting = Array.from({ length: CELLS }, (_, index) => index)
const found = new Map()
const worker = async () => {
  for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop())
    found.set(cell, JSON.parse(await run([cell])))
}
await Promise.all(Array.from({ length: Math.min(CELLS, availableParallelism()) }, worker))
const results = [...found].sort(([a], [b]) => a - b).flatMap(([, list]) => list)

const page = spawnSync(process.execPath, ['--import', 'tsx', 'bench/coverage/table.ts'], {
  cwd: root,
  input: JSON.stringify(results),
  encoding: 'utf8',
})
if (page.status !== 0) throw new Error(page.stderr)
if (fewer === undefined) {
  const lines = results.map((one) => `  ${JSON.stringify(one)}`).join(',\n')
  writeFileSync(`${root}bench/coverage/results.json`, `[\n${lines}\n]\n`)
  writeFileSync(`${root}docs/coverage.md`, await format(page.stdout, { parser: 'markdown', printWidth: 120 }))
}
console.log(page.stdout)
