/**
 * Every check in the order in which it fails fastest, each once, and one last line "N passed, N failed". Counts come from
 * the runners' own reports; a check without a report (lint, types, build) counts as one test. What could not run because a
 * program is missing is counted as skipped, and where `CI` is set that is a failure. An end-to-end test that passed at its second
 * try only counts as passed and is named before the last line.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const reports = mkdtempSync(join(tmpdir(), 'halvings-test-'))
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', CI: process.env.CI ?? '1' }
let passed = 0
let failed = 0
let skipped = 0
const strict = Boolean(process.env.CI)

function run(name, command, args, extra = {}) {
  console.log(`\n=== ${name}`)
  return spawnSync(command, args, { stdio: 'inherit', env: { ...env, ...extra } }).status === 0
}

function check(name, ...command) {
  const good = run(name, ...command)
  if (good) passed++
  else failed++
  return good
}

/**
 * Checks that leave a second processor idle, two at a time in this order; what each printed comes in one piece.
 * @returns the names of those that passed
 */
async function checkTogether(...checks) {
  const waiting = [...checks]
  const good = new Set()
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, command, ...args] = next
      const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
      let said = ''
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (said += bytes))
      const code = await new Promise((resolve) => child.once('close', resolve))
      console.log(`\n=== ${name}\n${said}`)
      if (code === 0) good.add(name)
    }
  }
  await Promise.all([worker(), worker()])
  passed += good.size
  failed += checks.length - good.size
  return good
}

/** A runner that left no readable report has failed, whatever else it printed. */
function count(name, good, report, read) {
  try {
    const result = read(JSON.parse(readFileSync(report, 'utf8')))
    passed += result.passed
    skipped += result.skipped
    failed += result.failed + (good || result.failed > 0 ? 0 : 1) + (strict ? result.skipped : 0)
    if (result.passed + result.failed === 0) failed++
  } catch (error) {
    console.error(`${name}: no report (${error.message})`)
    failed++
  }
}

/** Titles of the end-to-end tests of a suite that failed once and then passed. */
function passedAtSecondTry({ file, suites = [], specs = [] }) {
  return [
    ...suites.flatMap(passedAtSecondTry),
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
      .map(({ title }) => `${file}: ${title}`),
  ]
}
const secondTries = []

// Programs are run in Python and R; where they can't be had, their tests fail and say what to install.
run('interpreters', 'node', ['scripts/interpreters.mjs'])
const good = await checkTogether(
  ['types', 'npm', 'run', '--silent', 'typecheck'],
  ['lint', 'npx', 'eslint', '.'],
  ['build', 'npm', 'run', '--silent', 'build'],
  ['format', 'npx', 'prettier', '--check', '.'],
  ['what nobody uses', 'npx', 'knip'],
)

const unit = join(reports, 'unit.json')
const unitGood = run('unit and property tests', 'npx', [
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${unit}`,
])
count('unit', unitGood, unit, ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) => ({
  passed: numPassedTests,
  failed: numFailedTests + numTodoTests,
  skipped: numPendingTests,
}))

if (check('browser', 'node', ['scripts/browser.mjs']) && good.has('build')) {
  const e2e = join(reports, 'e2e.json')
  const e2eGood = run('end-to-end tests', 'npx', ['playwright', 'test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: e2e,
  })
  count('end-to-end', e2eGood, e2e, ({ stats, suites }) => {
    secondTries.push(...suites.flatMap(passedAtSecondTry))
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }
  })
}

if (secondTries.length > 0) console.log(`\npassed at the second try only:\n  ${secondTries.join('\n  ')}`)
console.log(`\n${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`)
process.exit(failed === 0 ? 0 : 1)
