// `npm run ranking`: leave-one-out errors of the twenty structures at six penalties, beside the authors'. Writes the table
// that the pages read (lib/fits/scaling-law/reports/ranking.json) and docs/scaling-law-ranking.md. About ten seconds.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const run = spawnSync(process.execPath, ['--import', 'tsx', 'bench/ranking.ts', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
})
if (run.status !== 0) process.exit(run.status ?? 1)
const written = ['lib/fits/scaling-law/reports/ranking.json', 'docs/scaling-law-ranking.md']
process.exit(spawnSync('npx', ['prettier', '--log-level', 'warn', '--write', ...written], { cwd: root }).status ?? 1)
