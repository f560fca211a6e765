import { expect, test } from 'vitest'
import { parseRows } from './parse-rows'
import type { Field, FieldType } from './study'

const field = (name: string, type: FieldType, list = false): Field => ({
  name,
  type,
  title: name,
  description: name,
  ...(list ? { list } : {}),
})
const fields = [
  field('id', 'string'),
  field('n', 'number'),
  field('k', 'integer'),
  field('b', 'boolean'),
  field('d', 'date'),
  field('tags', 'string', true),
]
const header = 'id,n,k,b,d,tags\n'

test('each column by its type, empty cells as null, lists split', () => {
  const { rows, errors } = parseRows(`${header}a,2.6784e+17,007,true,2012-06-01,x;y z\nb,,,,,\n`, fields)
  expect(errors).toEqual([])
  expect(rows).toEqual([
    { id: 'a', line: 2, cells: { id: 'a', n: 2.6784e17, k: 7, b: true, d: '2012-06-01', tags: ['x', 'y z'] } },
    { id: 'b', line: 3, cells: { id: 'b', n: null, k: null, b: null, d: null, tags: null } },
  ])
})

test.each([
  ['n', 'a,1;5,,,,', '1;5'],
  ['n', 'a,"1,5",,,,', '1,5'],
  ['n', 'a,1e999,,,,', '1e999'],
  ['n', 'a,NaN,,,,', 'NaN'],
  ['n', 'a,0x10,,,,', '0x10'],
  ['k', 'a,,1.5,,,', '1.5'],
  ['k', 'a,,9007199254740993,,,', '9007199254740993'],
  ['b', 'a,,,True,,', 'True'],
  ['d', 'a,,,,2021-02-29,', '2021-02-29'],
  ['d', 'a,,,,1/2/2021,', '1/2/2021'],
  ['tags', 'a,,,,,x;;y', 'x;;y'],
  ['tags', 'a,,,,,x; y', 'x; y'],
  ['id', ' a,,,,,', ' a'],
])('a bad cell in column %s is named with line and value', (column, line, value) => {
  const { rows, errors } = parseRows(`${header}ok,1,1,true,2012-06-01,x\n${line}\n`, fields)
  expect(rows.map(({ id }) => id)).toEqual(['ok'])
  expect(errors[0]).toMatchObject({ line: 3, column, value })
})

test('a line break inside quotes does not shift the lines after it', () => {
  const text = [field('id', 'string'), field('t', 'string'), field('n', 'number')]
  const { errors } = parseRows('id,t,n\na,"one\ntwo",1\nb,x,bad\n', text)
  expect(errors).toEqual([{ line: 4, column: 'n', value: 'bad', expected: 'a decimal number' }])
})

test('a ragged row, an empty line, a second row of the same id and a row without one are errors', () => {
  expect(parseRows(`${header}a,1\n`, fields).errors[0]).toMatchObject({ line: 2, expected: '6 cells' })
  expect(parseRows(`${header}\n`, fields).rows).toEqual([])
  expect(parseRows(`${header}\n`, fields).errors).not.toEqual([])
  expect(parseRows(`${header}a,,,,,\na,,,,,\n`, fields).errors[0]).toMatchObject({ line: 3, column: 'id', value: 'a' })
  expect(parseRows(`${header},1,,,,\n`, fields).errors[0]).toMatchObject({ line: 2, column: 'id' })
})

test('a header other than the schema’s columns is refused', () => {
  expect(parseRows('id,n\n', fields).errors[0]).toMatchObject({ line: 1, value: 'id,n' })
  expect(parseRows('', fields).errors[0]).toMatchObject({ line: 1 })
})

test('a header alone is a table without rows', () => {
  expect(parseRows(header, fields)).toEqual({ rows: [], errors: [] })
})
