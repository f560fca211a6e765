import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { clientFiles } from './clients'
import { pythonDeclarations, pythonType } from './python-types'

describe('the clients', async () => {
  it.each(Object.entries(await clientFiles()))('%s is what `npm run clients` writes', (file, text) => {
    expect(readFileSync(file, 'utf8') === text, 'run `npm run clients`').toBe(true)
  })
})

describe('types of Python', () => {
  it.each([
    [{ type: ['number', 'null'] }, 'float | None'],
    [{ enum: ['a', 1] }, "Literal['a', 1]"],
    [{ const: true }, 'Literal[True]'],
    [{ type: 'array', items: { $ref: '#/components/schemas/Point' } }, 'list[Point]'],
    [{ type: 'object', additionalProperties: { type: 'integer' } }, 'dict[str, int]'],
    [{ prefixItems: [{ type: 'number' }, { type: 'number' }] }, 'list[float]'],
  ])('%j', (schema, type) => {
    expect(pythonType(schema, 'Any', [])).toBe(type)
  })

  it('name the objects in a part after it', () => {
    const inner = { type: 'object', properties: { end: { type: 'number' } }, required: ['end'] }
    expect(pythonDeclarations('Part', { type: 'object', properties: { at: inner }, required: [] })).toEqual([
      'PartAt = TypedDict("PartAt", {\n    "end": "float",\n})\n',
      'Part = TypedDict("Part", {\n    "at": "NotRequired[PartAt]",\n})\n',
    ])
  })
})
