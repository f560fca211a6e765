import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** What tells how the house is now. Decisions and the changelog tell how it was. */
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'data/README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

const named = (text: string): readonly string[] =>
  [...text.matchAll(/`((?:app|bench|cli|components|data|docs|e2e|lib|scripts)\/[\w./-]+)`/g)].map(
    ([, path = '']) => path,
  )

it.each(pages)('%s names files that are there', (page) => {
  expect(named(readFileSync(page, 'utf8')).filter((path) => !existsSync(path))).toEqual([])
})

it('the pages name files at all', () => {
  expect(pages.flatMap((page) => named(readFileSync(page, 'utf8'))).length).toBeGreaterThan(60)
})
