// `npm run bench`: our code against the same work in NumPy, SciPy, pandas and statsmodels, in a browser's worker, and
// against itself on more rows. What is compared takes turns on the same core, and only ratios of one run are reported:
// milliseconds do not travel. `npm run bench -- --write` puts the table into docs/speed.md.
import { spawn, spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'
import { chromium } from '@playwright/test'
import { findBrowser, launchOptions } from '../browser.mjs'
import { writePart } from './speed-page.mjs'

process.chdir(fileURLToPath(new URL('../..', import.meta.url)))
register()
const { drawsInBrowser, jobOf } = await import('../../bench/draws-in-browser.ts')

const ROUNDS = 7
/** What ours is compared with: [our case, their case, what it is, least ratio that we hold ourselves to]. */
const AGAINST_PYTHON = [
  ['as-published', 'slsqp', 'scaling law, one fit as published ÷ SciPy’s SLSQP on a lean NumPy objective', 4],
  ['as-published', 'slsqp-notebook', 'the same ÷ SciPy’s SLSQP on an objective over pandas columns', 100],
  ['converged', 'slsqp', 'scaling law, converged, all its starts ÷ SciPy’s one early-stopped start', 1],
  ['ols-draws', 'statsmodels-draws', '2,000 least-squares draws of 231 rows ÷ a loop over statsmodels’ OLS', 20],
  ['ols-draws', 'numpy-draws', 'the same ÷ all draws at once in NumPy', 1],
]
const DRAWS = [
  ['interval=bootstrap&solver=as-published&draws=1000', '1,000 paper draws as published'],
  ['interval=bootstrap&solver=converged&draws=1000', '1,000 paper draws converged'],
]

/** A process that answers a line with a line of JSON. */
function side(command, args) {
  // One thread of linear algebra: on matrices this small it is NumPy's fastest.
  const env = { ...process.env, OPENBLAS_NUM_THREADS: '1', OMP_NUM_THREADS: '1' }
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'], env })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    ask: async (line) => {
      child.stdin.write(`${line}\n`)
      const { value, done } = await lines.next()
      if (done) throw new Error(`${command} stopped at: ${line}`)
      return JSON.parse(value)
    },
    end: () => child.stdin.end(),
  }
}

const python = ['python3', '/usr/bin/python3'].find(
  (command) => spawnSync(command, ['-c', 'import numpy, scipy, pandas, statsmodels']).status === 0,
)
const ours = side(process.execPath, ['--import', 'tsx', 'bench/ours.ts'])
const theirs = python ? side(python, ['bench/theirs.py']) : null

const table = []
const say = (...row) => {
  table.push(row)
  console.log(row.join('  |  '))
}
const digits = (value) => Number(value.toPrecision(value < 100 ? 2 : 3)).toString()
const middle = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const range = (values) => `${digits(middle(values))} (${digits(Math.min(...values))} to ${digits(Math.max(...values))})`

async function ratios(rounds, mine, other) {
  const found = []
  for (let round = 0; round < rounds; round += 1) {
    const [a, b] = round % 2 === 0 ? [await mine(), await other()] : [await other(), await mine()].reverse()
    found.push(b / a)
  }
  return found
}

for (const [mine, other, what, least] of theirs ? AGAINST_PYTHON : []) {
  await Promise.all([ours.ask(mine), theirs.ask(other)]) // warm
  const found = await ratios(
    ROUNDS,
    () => ours.ask(mine),
    () => theirs.ask(other),
  )
  say(what, `${range(found)} times as fast`, `at least ${least}`)
}
if (!theirs) console.log('No python3 with NumPy, SciPy, pandas and statsmodels here: nothing to compare with.')

if (findBrowser() === null) console.log('No Chromium here: run npm test once, which installs one.')
else {
  const browser = await chromium.launch(launchOptions())
  for (const [query, what] of DRAWS) {
    const speeds = await ratios(
      3,
      async () => (await drawsInBrowser(browser, jobOf('lm-perplexity', query))).ms,
      () => ours.ask(`draws ${query}`),
    )
    say(`${what}: a browser’s worker ÷ Node`, `${range(speeds)} times as fast`, 'at least 0.8')
  }
  await browser.close()
}

const cases = await ours.ask('cases')
const [longest] = (
  await Promise.all(cases.filter((name) => name.startsWith('curve ')).map(async (name) => [name, await ours.ask(name)]))
).sort(([, a], [, b]) => b - a)
say(
  `whole specification curve, slowest study (${longest[0].slice(6)})`,
  `${digits(longest[1])} ms`,
  'in a worker, with progress',
)

const move = await ours.ask('slowest move')
say(
  `one fit behind the threshold slider, slowest of ${move.moves} views (${move.query})`,
  `${digits(move.ms)} ms`,
  '4 ms',
)

const INTERVALS = {
  'record-count': 'record counts, MMLU at 60 %, 50 models that reach it',
  ar1: 'AR(1), training runs, 516 rows',
  hac: 'Newey–West, training runs, 516 rows',
  cr2: 'CR2 by organisation, training runs, 516 rows',
}
for (const [kind, what] of Object.entries(INTERVALS))
  say(`one interval: ${what}`, `${digits(await ours.ask(`interval ${kind}`))} ms`, 'milliseconds')

const growing = [
  ...new Set(cases.filter((name) => name.startsWith('growth ')).map((name) => name.match(/ (.*) \d+$/)[1])),
]
for (const name of growing) {
  const [small, large] = [await ours.ask(`growth ${name} 10000`), await ours.ask(`growth ${name} 100000`)]
  say(
    `ten times the rows, 10,000 to 100,000: ${name}`,
    `${digits(large / small)} times as long, ${digits(large)} ms`,
    '10 is linear; sorting adds to it',
  )
}
ours.end()
theirs?.end()

if (process.argv.includes('--write')) {
  const date = new Date().toISOString().slice(0, 10)
  writePart(
    'fits',
    `# How fast it is

Made by \`npm run bench -- --write\` on ${date}, Node ${process.versions.node}, ${availableParallelism()} cores; not edited by
hand. What is compared does the same work, in turns on the same machine; each ratio is the median of its rounds with the
least and the greatest. NumPy runs on one thread, its fastest here. Times without a comparison are of this machine only.

| what | measured | we hold ourselves to |
|---|---|---|
${table.map((row) => `| ${row.join(' | ')} |`).join('\n')}
`,
  )
}
