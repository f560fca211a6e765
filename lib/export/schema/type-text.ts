/** JSON Schemas as TypeScript, which people read and programs compile: for the reference page and the client. */
import type { JsonSchema } from './openapi-types'

const isSchema = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null
const schemasIn = (value: unknown): readonly JsonSchema[] => (Array.isArray(value) ? value.filter(isSchema) : [])

const SIMPLE: Readonly<Record<string, string>> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  null: 'null',
}
const NAME = /^[A-Za-z_$][\w$]*$/

/**
 * @param indent of the line that the type begins on
 * @example typeText({ anyOf: [{ type: 'number' }, { type: 'null' }] }) // 'number | null'
 */
export function typeText(schema: JsonSchema, indent = ''): string {
  const { $ref, type, items, prefixItems, properties, additionalProperties } = schema
  if (typeof $ref === 'string') return $ref.replace(/^.*\//, '')
  if ('const' in schema) return literal(schema.const)
  if (Array.isArray(schema.enum)) return schema.enum.map(literal).join(' | ')
  const choices = [...schemasIn(schema.anyOf), ...schemasIn(schema.oneOf)]
  if (choices.length > 0) return unionText(choices, indent)
  if (prefixItems)
    return `readonly [${schemasIn(prefixItems)
      .map((one) => typeText(one, indent))
      .join(', ')}]`
  if (type === 'array') return listText(isSchema(items) ? typeText(items, indent) : 'unknown')
  if (isSchema(properties)) return objectText(properties, requiredOf(schema), indent)
  if (isSchema(additionalProperties)) return `Readonly<Record<string, ${typeText(additionalProperties, indent)}>>`
  return [type]
    .flat()
    .map((one) => SIMPLE[String(one)] ?? 'unknown')
    .join(' | ')
}

/** A named part as a declaration, its words as comments. */
export function declarationText(name: string, schema: JsonSchema): string {
  const words = typeof schema.description === 'string' ? `/** ${schema.description} */\n` : ''
  return `${words}export type ${name} = ${typeText(schema)}\n`
}

const literal = (value: unknown): string =>
  typeof value === 'string' ? `'${value.replace(/[\\']/g, '\\$&')}'` : JSON.stringify(value)

const listText = (item: string): string => `readonly ${/[ |]/.test(item) ? `(${item})` : item}[]`

function unionText(choices: readonly JsonSchema[], indent: string): string {
  const long = choices.filter((one) => 'properties' in one).length > 1
  if (!long) return [...new Set(choices.map((one) => typeText(one, indent)))].join(' | ')
  return choices.map((one) => `\n${indent}  | ${typeText(one, `${indent}    `)}`).join('')
}

const requiredOf = ({ required }: JsonSchema): ReadonlySet<unknown> => new Set(Array.isArray(required) ? required : [])

function objectText(properties: JsonSchema, required: ReadonlySet<unknown>, indent: string): string {
  const lines = Object.entries(properties).map(([key, value]) => {
    const schema = isSchema(value) ? value : {}
    const words = typeof schema.description === 'string' ? `${indent}  /** ${schema.description} */\n` : ''
    const name = NAME.test(key) ? key : literal(key)
    return `${words}${indent}  readonly ${name}${required.has(key) ? '' : '?'}: ${typeText(schema, `${indent}  `)}\n`
  })
  return lines.length === 0 ? 'Readonly<Record<string, never>>' : `{\n${lines.join('')}${indent}}`
}
