// `npm run bench:import`: the import of a long file against PapaParse alone on the same file, in turns, with the memory of each;
// then, after a build, the same file in Chromium: how long each step takes and the longest time that the page stands still.
// `npm run bench:import -- 50000` for another number of rows. What it prints goes to docs/speed.md, too.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'
import { chromium } from '@playwright/test'
import { findBrowser, launchOptions } from '../browser.mjs'
import { writePart } from './speed-page.mjs'
import { serveBuild } from './served-build.mjs'

process.chdir(fileURLToPath(new URL('../..', import.meta.url)))
register()
const { largeTable } = await import('../../bench/large-table.ts')

const rows = Number(process.argv[2] ?? 1_000_000)
const ROUNDS = 3
const middle = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const lines = []
const say = (what, took, more = '') => {
  console.log(`${what}: ${took}${more && `, ${more}`}`)
  lines.push(`| ${what} | ${took} | ${more} |`)
}

function turn(what) {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'bench/import-ours.ts', what, String(rows)])
  if (run.status !== 0) throw new Error(String(run.stderr))
  return JSON.parse(String(run.stdout))
}

const rounds = Array.from({ length: ROUNDS }, () => ({ papa: turn('papa'), ours: turn('import') }))
const { size } = rounds[0].ours
const ratios = (key) => middle(rounds.map(({ papa, ours }) => ours[key] / papa[key])).toFixed(1)
const of = (what, key) => Math.round(middle(rounds.map((round) => round[what][key])))
say(
  'PapaParse alone, in Node',
  `${of('papa', 'ms')} ms`,
  `${of('papa', 'cpu')} ms of processor, ${of('papa', 'megabytes')} MB`,
)
say(
  'import, bytes to study, in Node',
  `${of('ours', 'ms')} ms`,
  `${of('ours', 'cpu')} ms of processor, ${of('ours', 'megabytes')} MB: ${ratios('ms')} times PapaParse (processor ${ratios('cpu')})`,
)

function writePage() {
  const { model } = cpus()[0] ?? { model: 'unknown' }
  writePart(
    'import',
    `Written by \`npm run bench:import\` on ${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${model}, ${cpus().length} cores, load
average ${loadavg()[0].toFixed(1)} at the end: a CSV of ${rows.toLocaleString('en-US')} rows and ${size.toFixed(0)} MB, ${ROUNDS} turns of PapaParse alone and of the import, of which the middle
one counts; then the same file in Chromium. Memory is what a process, or all of the browser's page and workers, took at most beyond
the start.

| what | time | |
| --- | --- | --- |
${lines.join('\n')}`,
  )
}

const port = process.env.PORT ?? '4391'
if (findBrowser() === null) {
  console.log('No Chromium here: run npm test once, which installs one.')
  writePage()
  process.exit(0)
}
const { base, server } = await serveBuild(port)

const file = join(tmpdir(), `large-${rows}.csv`)
writeFileSync(file, largeTable(rows))
const options = launchOptions()
const browser = await chromium.launch({ ...options, args: [...options.args, '--enable-precise-memory-info'] })
const page = await browser.newPage()
await page.addInitScript(() => {
  globalThis.freezes = []
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.freezes.push(duration)
  }).observe({ type: 'longtask', buffered: true })
})

/** The most memory that the page's process and its threads have had, in megabytes. */
function peak() {
  const sizes = readdirSync('/proc')
    .filter((id) => /^\d+$/.test(id))
    .map((id) => {
      try {
        const args = readFileSync(`/proc/${id}/cmdline`, 'utf8')
        if (!args.includes('--type=renderer') || !isOurs(id)) return 0
        return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1000
      } catch {
        return 0 // it has ended meanwhile, or this is no Linux
      }
    })
  return Math.round(Math.max(0, ...sizes))
}

/** Whether a process descends from this one. */
function isOurs(id) {
  for (let at = id; at !== '0' && at !== '';) {
    if (at === String(process.pid)) return true
    at = /PPid:\s+(\d+)/.exec(readFileSync(`/proc/${at}/status`, 'utf8'))?.[1] ?? ''
  }
  return false
}

/** Does a step, waits for what shows that it is done, and says how long both took and how long the page stood still at most. */
async function step(what, act, done) {
  await page.evaluate(() => (globalThis.freezes.length = 0)).catch(() => undefined)
  const start = performance.now()
  await act()
  await done()
  const ms = performance.now() - start
  const freeze = await page.evaluate(() => Math.max(0, ...globalThis.freezes))
  say(`${what}, in Chromium`, `${Math.round(ms)} ms`, `longest freeze ${Math.round(freeze)} ms, ${peak()} MB`)
}
const wait = { timeout: 600_000 }

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
const cost = page.getByRole('group', { name: /^Cost\b/ }).getByLabel('Column', { exact: true })
/** The line above the button names the column at once; it is checked when the worker has answered. */
const checkedAs = (column) =>
  page
    .locator('[aria-busy=false]')
    .filter({ hasText: `cost: \u201c${column}\u201d` })
    .waitFor(wait)
for (const [what, column] of [
  ['another column as the cost', 'parameters'],
  ['and back', 'training compute (FLOP)'],
])
  await step(
    what,
    () => cost.selectOption({ label: column }),
    () => checkedAs(column),
  )
await step(
  'opening in the workbench, to the answer',
  () => open.click(),
  () => page.getByTestId('chart').waitFor(wait),
)
const isWhole = async () => {
  await page.waitForTimeout(100)
  await page.waitForFunction(() => document.querySelector('progress') === null, null, wait)
}
await step('to its interval and tests', () => Promise.resolve(), isWhole)
const all = page.locator('[name="select"][value="all"]')
// Its group of controls may be folded.
await page
  .locator('details')
  .filter({ has: all })
  .evaluateAll((groups) => groups.forEach((group) => (group.open = true)))
await step('all rows instead of records', () => all.check(), isWhole)
await browser.close()
writePage()
server.kill('SIGKILL')
process.exit(0)
