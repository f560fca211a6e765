import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { listStudies } from '@/app/_server/catalogue'
import sitemap from './sitemap'

afterEach(() => vi.unstubAllEnvs())

/** Folders of `app/` with a page, as addresses; those of one address only. */
const pages = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((path) => /(^|\/)page\.tsx$/.test(path) && !path.includes('['))
  .map((path) => join('/', path, '..'))

test('names every page that is one address, and every study', () => {
  vi.stubEnv('HALVINGS_ORIGIN', 'https://halvings.example')
  const studies = listStudies().map(({ meta }) => `/studies/${meta.id}`)
  const named = sitemap().map(({ url }) => new URL(url).pathname)
  expect([...named].sort()).toEqual([...pages, ...studies].sort())
})

test('is empty where the server does not know its address', () => {
  vi.stubEnv('HALVINGS_ORIGIN', '')
  expect(sitemap()).toEqual([])
})
