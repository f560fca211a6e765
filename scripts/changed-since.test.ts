import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { changedSince } from './changed-since.mjs'

it('a program is out of date when a file that it was made of is newer, at any depth', () => {
  const folder = mkdtempSync(join(tmpdir(), 'halvings-since-'))
  const at = (name: string, seconds: number) => {
    writeFileSync(join(folder, name), '')
    utimesSync(join(folder, name), seconds, seconds)
  }
  mkdirSync(join(folder, 'lib/deep'), { recursive: true })
  at('lib/deep/a.ts', 1000)
  at('lock.json', 1000)
  at('program.mjs', 2000)
  const sources = ['lib', 'lock.json', 'not-there'].map((name) => join(folder, name))
  const program = join(folder, 'program.mjs')
  expect(changedSince(program, sources)).toBe(false)
  at('lib/deep/a.ts', 3000)
  expect(changedSince(program, sources)).toBe(true)
  at('lib/deep/a.ts', 1000)
  at('lock.json', 3000)
  expect(changedSince(program, sources)).toBe(true)
})
