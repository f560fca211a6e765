// `npm run fuzz`: 100,000 files that nobody would write through the import, and as many random queries through the figure;
// `npm run fuzz -- 1000000 7` for more, and another seed for the files. `npm run fuzz:import` for the files alone.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const FILES = 'lib/data/import/fuzz.test.ts'
const QUERIES = 'lib/figure/describe-figure.test.ts'

const only = process.argv[2] === 'import'
const [runs = '100000', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(only ? 3 : 2)
console.log(`${runs} ${only ? 'files' : 'files and queries'}, seed ${seed}`)
const run = spawnSync('npx', ['vitest', 'run', FILES, ...(only ? [] : [QUERIES])], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  env: { ...process.env, FUZZ_RUNS: runs, FUZZ_SEED: seed },
  stdio: 'inherit',
})
process.exit(run.status ?? 1)
