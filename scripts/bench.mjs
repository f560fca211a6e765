// `npm run bench`: times of our code, beside the same work in NumPy and SciPy where python3 has them. Ratios of one run on
// one machine mean something; the milliseconds alone do not travel.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const run = (command, args) => spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 })
const lastLine = ({ stdout }) => JSON.parse(stdout.trim().split('\n').at(-1))

const ours = run(process.execPath, ['--import', 'tsx', 'bench/measure.ts'])
if (ours.status !== 0) {
  console.error(ours.stderr)
  process.exit(1)
}
const hasScipy = run('python3', ['-c', 'import numpy, scipy']).status === 0
const theirs = hasScipy ? run('python3', ['bench/reference.py']) : null
if (theirs && theirs.status !== 0) console.error(theirs.stderr)
const reference = theirs?.status === 0 ? lastLine(theirs) : {}

const cell = (value) => (value === undefined ? '-' : value.toPrecision(3)).padStart(12)
console.log(`${''.padEnd(50)}${'ours, ms'.padStart(12)}${'SciPy, ms'.padStart(12)}${'times faster'.padStart(14)}`)
for (const [name, ms] of Object.entries(lastLine(ours))) {
  const other = reference[name]
  console.log(`${name.padEnd(50)}${cell(ms)}${cell(other)}${(other ? (other / ms).toFixed(1) : '-').padStart(14)}`)
}
if (!hasScipy) console.log('No python3 with NumPy and SciPy here, so there is nothing to compare with.')
