import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { dataVersion } from './data-version'
import type { Field } from './study'

const fields: readonly Field[] = [
  { name: 'id', type: 'string', title: 'Id', description: 'Key' },
  { name: 'cost', type: 'number', title: 'Cost', description: 'Cost', unit: 'FLOP' },
]
const rows = 'id,cost\n∞-former,1.2e+20\n'

test('is SHA-256 as Node computes it, over the bytes as written', () => {
  const schema = '[{"name":"id","type":"string"},{"name":"cost","type":"number","unit":"FLOP"}]'
  const expected = createHash('sha256').update(`${rows}\n${schema}`, 'utf8').digest('hex').slice(0, 12)
  expect(dataVersion(rows, fields)).toBe(expected)
})

test('changes with a byte of the rows and with a unit, not with a title', () => {
  const [id, cost] = fields as [Field, Field]
  const version = dataVersion(rows, fields)
  expect(dataVersion(`${rows} `, fields)).not.toBe(version)
  expect(dataVersion(rows, [id, { ...cost, unit: 'EFLOP' }])).not.toBe(version)
  expect(dataVersion(rows, [id, { ...cost, title: 'Training compute' }])).toBe(version)
})
