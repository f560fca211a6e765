import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { declarationText, typeText } from './type-text'
import type { JsonSchema } from './openapi-types'

describe('a JSON Schema as TypeScript', () => {
  it.each([
    [{ type: 'integer' }, 'number'],
    [{ anyOf: [{ type: 'number' }, { type: 'null' }] }, 'number | null'],
    [{ type: 'array', items: { $ref: '#/components/schemas/Point' } }, 'readonly Point[]'],
    [{ type: 'array', items: { enum: ['a', "it's"] } }, "readonly ('a' | 'it\\'s')[]"],
    [{ type: 'array', prefixItems: [{ type: 'string' }, { type: 'number' }] }, 'readonly [string, number]'],
    [{ type: 'object', additionalProperties: { type: 'number' } }, 'Readonly<Record<string, number>>'],
    [{}, 'unknown'],
  ] as readonly (readonly [JsonSchema, string])[])('%j', (schema, text) => expect(typeText(schema)).toBe(text))

  it('is a declaration that compiles, with what is left out marked', () => {
    const schema = z.strictObject({
      kind: z.discriminatedUnion('code', [
        z.strictObject({ code: z.literal('a'), n: z.int() }),
        z.strictObject({ code: z.literal('b-c') }),
      ]),
      'odd-name': z.string().optional().describe('Odd.'),
    })
    const text = declarationText('Part', z.toJSONSchema(schema))
    expect(text).toContain("  /** Odd. */\n  readonly 'odd-name'?: string\n")
    const { diagnostics } = ts.transpileModule(text, { reportDiagnostics: true })
    expect(diagnostics).toEqual([])
  })
})
