import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkFolder } from './check-start'

it('names the first part that is missing, until all are there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'halvings-start-'))
  expect(() => checkFolder(folder)).toThrow('data is missing: start the server in the folder of the app.')
  for (const part of ['data', '.next', '.precomputed']) mkdirSync(join(folder, part))
  const files = [
    '.next/csp-hashes.json',
    '.precomputed/write-file.mjs',
    '.precomputed/page-figure.mjs',
    '.precomputed/posted-table.mjs',
    '.precomputed/study-report.mjs',
    '.precomputed/press-task.mjs',
    '.precomputed/told-draws.mjs',
    '.precomputed/draws.json',
  ]
  for (const file of [...files, '.precomputed/scaling-law.json']) {
    expect(() => checkFolder(folder)).toThrow(`${file} is missing: run "npm run build".`)
    writeFileSync(join(folder, file), '')
  }
  checkFolder(folder)
  rmSync(folder, { recursive: true })
})
