import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const lines = readFileSync('docs/security.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:-|what|where)/.test(line))

it.each(lines)('%s names a test that there is', (line) => {
  const [, file = '', name = ''] = /`((?:app|components|e2e|lib|scripts)\/[^`]+)`: (.+?)\s*\|$/.exec(line) ?? []
  const written = readFileSync(file, 'utf8').replaceAll("\\'", "'")
  expect(written).toMatch(/\b(?:it|test)(?:\.each|\()/)
  expect(written).toContain(name)
})
