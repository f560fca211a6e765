/**
 * `import-ours.ts papa|import ROWS` in a process of its own, so that memory is of one thing: PapaParse alone, or the import from
 * bytes to the study. Prints milliseconds, those of the processor (all threads), peak megabytes and rows as JSON.
 */
import Papa from 'papaparse'
import { createImportSession } from '@/components/import/session/import-session'
import { largeTable } from './large-table'

const [what = 'import', rows = '200000'] = process.argv.slice(2)
const bytes = largeTable(Number(rows))
const before = process.memoryUsage().rss

async function imported(): Promise<number> {
  const session = createImportSession()
  const answer = await session.read({ name: 'large.csv', bytes }, {})
  if (!answer.ok) throw new Error(answer.problem.code)
  return session.build(answer.mapping)?.usable ?? 0
}

const parsed = (): number =>
  Papa.parse<string[]>(new TextDecoder().decode(bytes), { skipEmptyLines: true }).data.length - 1

const used = process.cpuUsage()
const start = performance.now()
const read = what === 'papa' ? parsed() : await imported()
const ms = performance.now() - start
const { user, system } = process.cpuUsage(used)
const megabytes = (process.resourceUsage().maxRSS * 1024 - before) / 1e6
console.log(JSON.stringify({ ms, cpu: (user + system) / 1000, megabytes, rows: read, size: bytes.length / 1e6 }))
