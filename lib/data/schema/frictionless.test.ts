/**
 * Packages are held to the profile that the Frictionless project publishes (`fixtures/`, from its package `datapackage`
 * 1.1.10, MIT), not only to our own schema, which says more.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import AjvDraft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'

const read = (path: string): object => JSON.parse(readFileSync(path, 'utf8')) as object
const ajv = addFormats(new AjvDraft04({ strict: false, allErrors: true }))
const validate = ajv.compile(read(join(import.meta.dirname, 'fixtures/frictionless-tabular-data-package.json')))

const folders = readdirSync('data', { withFileTypes: true }).filter((entry) => entry.isDirectory())

test.each(folders.map(({ name }) => name))('%s is a tabular data package', (id) => {
  validate(read(join('data', id, 'datapackage.json')))
  expect(validate.errors ?? []).toEqual([])
})

test('the profile refuses what is none', () => {
  const right = read('data/glue/datapackage.json') as { readonly resources: readonly object[] }
  expect(validate({ ...right, resources: [] })).toBe(false)
  expect(validate({ ...right, name: 'Not a slug' })).toBe(false)
  expect(validate({ ...right, created: 'yesterday' })).toBe(false)
})
