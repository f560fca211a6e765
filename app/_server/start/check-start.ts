/** What must be there for the server to work, looked for before it takes its first request. Server only. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Parts of the folder that the process runs in, and the command that makes each. */
const NEEDED = [
  ['data', 'start the server in the folder of the app'],
  ['.next/csp-hashes.json', 'run "npm run build"'],
  ['.precomputed/write-file.mjs', 'run "npm run build"'],
  ['.precomputed/page-figure.mjs', 'run "npm run build"'],
  ['.precomputed/posted-table.mjs', 'run "npm run build"'],
  ['.precomputed/study-report.mjs', 'run "npm run build"'],
  ['.precomputed/press-task.mjs', 'run "npm run build"'],
  ['.precomputed/told-draws.mjs', 'run "npm run build"'],
  ['.precomputed/draws.json', 'run "npm run build"'],
  ['.precomputed/scaling-law.json', 'run "npm run build"'],
] as const

/** @throws a sentence that names what is missing and what to do */
export function checkFolder(folder: string): void {
  for (const [part, remedy] of NEEDED) {
    const path = join(/* turbopackIgnore: true */ folder, part) // looked for, never read: nothing to be traced
    if (!existsSync(/* turbopackIgnore: true */ path)) throw new Error(`${path} is missing: ${remedy}.`)
  }
}
