// `npm run bench:import`: the import of a long file against PapaParse alone on the same file, in turns, with the memory of each;
// then, after a build, the same file in Chromium: how long each step takes and the longest time that the page stands still.
// `npm run bench:import -- 50000` for another number of rows.
import { spawn, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'
import { chromium } from '@playwright/test'
import { findBrowser } from './browser.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
register()
const { largeTable } = await import('../bench/large-table.ts')

const rows = Number(process.argv[2] ?? 200_000)
const ROUNDS = 3
const middle = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

function turn(what) {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'bench/import-ours.ts', what, String(rows)])
  if (run.status !== 0) throw new Error(String(run.stderr))
  return JSON.parse(String(run.stdout))
}

const rounds = Array.from({ length: ROUNDS }, () => ({ papa: turn('papa'), ours: turn('import') }))
const { size } = rounds[0].ours
const ratio = middle(rounds.map(({ papa, ours }) => ours.ms / papa.ms))
const of = (what, key) => Math.round(middle(rounds.map((round) => round[what][key])))
console.log(`${rows} rows, ${size.toFixed(0)} MB, in Node`)
console.log(`PapaParse alone: ${of('papa', 'ms')} ms, ${of('papa', 'megabytes')} MB`)
console.log(
  `import, bytes to study: ${of('ours', 'ms')} ms, ${of('ours', 'megabytes')} MB, ${ratio.toFixed(1)} times PapaParse`,
)

const port = process.env.PORT ?? '4391'
const base = `http://127.0.0.1:${port}`
const found = findBrowser()
if (found === null) {
  console.log('No Chromium here: run npm test once, which installs one.')
  process.exit(0)
}
const server = spawn('node', ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', port], {
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  stdio: 'ignore',
})
process.on('exit', () => server.kill('SIGKILL'))
for (let tries = 0; !(await fetch(`${base}/healthz`).catch(() => null))?.ok; tries += 1) {
  if (tries > 300 || server.exitCode !== null) throw new Error('The server does not start: run "npm run build" first.')
  await new Promise((later) => setTimeout(later, 200))
}

const file = join(tmpdir(), `large-${rows}.csv`)
writeFileSync(file, largeTable(rows))
const browser = await chromium.launch({ executablePath: found, args: ['--enable-precise-memory-info'] })
const page = await browser.newPage()
await page.addInitScript(() => {
  globalThis.freezes = []
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.freezes.push(duration)
  }).observe({ type: 'longtask', buffered: true })
})

/** Does a step, waits for what shows that it is done, and says how long both took and how long the page stood still at most. */
async function step(what, act, done) {
  await page.evaluate(() => (globalThis.freezes.length = 0)).catch(() => undefined)
  const start = performance.now()
  await act()
  await done()
  const ms = performance.now() - start
  const freeze = await page.evaluate(() => Math.max(0, ...globalThis.freezes))
  console.log(`${what}: ${Math.round(ms)} ms, longest freeze ${Math.round(freeze)} ms`)
}
const wait = { timeout: 180_000 }

console.log('in Chromium')
await page.goto(`${base}/import`, { waitUntil: 'networkidle' })
const open = page.getByRole('button', { name: 'Open in the workbench' })
await step(
  'reading and checking',
  () => page.locator('input[type=file]').first().setInputFiles(file),
  () => page.waitForFunction(() => document.querySelector('button[data-primary]')?.disabled === false, null, wait),
)
const title = page.getByLabel('Shown on the chart')
await step(
  'ten letters of a title',
  async () => {
    await page.locator('details summary').last().click()
    await title.pressSequentially('Long table')
  },
  () => page.waitForTimeout(300),
)
await step(
  'opening in the workbench, to the answer',
  () => open.click(),
  () => page.getByTestId('chart').waitFor(wait),
)
await step(
  'records instead of all rows',
  () => page.locator('[name="select"][value="records"]').check(),
  async () => {
    await page.waitForTimeout(100)
    await page.waitForFunction(() => document.querySelector('progress') === null, null, wait)
  },
)
await browser.close()
server.kill('SIGKILL')
process.exit(0)
