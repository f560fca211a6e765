/** JSON Schemas as types of Python: a TypedDict for each object, named after the part that it stands in. */
import type { JsonSchema } from '@/lib/export/schema/openapi-types'

const isSchema = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null
const schemasIn = (value: unknown): readonly JsonSchema[] => (Array.isArray(value) ? value.filter(isSchema) : [])

const SIMPLE: Readonly<Record<string, string>> = {
  string: 'str',
  number: 'float',
  integer: 'int',
  boolean: 'bool',
  null: 'None',
}

/** The declarations of a named part: those of the objects inside it, then its own. */
export function pythonDeclarations(name: string, schema: JsonSchema): readonly string[] {
  const inside: string[] = []
  const { description } = schema
  const words = typeof description === 'string' ? `# ${description}\n` : ''
  if (isSchema(schema.properties)) return [...inside, ...dictOf(name, schema, words)]
  const choices = choicesOf(schema)
  const type =
    choices.length > 0
      ? `Union[${choices.map((one, place) => quoted(pythonType(one, choiceName(name, one, place), inside))).join(', ')}]`
      : pythonType(schema, name, inside).replace(/^list\[(.*)\]$/s, (_, item: string) => `list[${quoted(item)}]`)
  return [...inside, `${words}${name} = ${type}\n`]
}

/**
 * @param name for an object that has none of its own
 * @param declared gets the declarations of such objects
 * @example pythonType({ anyOf: [{ type: 'number' }, { type: 'null' }] }, 'X', []) // 'float | None'
 */
export function pythonType(schema: JsonSchema, name: string, declared: string[]): string {
  const { $ref, type, items, prefixItems, properties, additionalProperties } = schema
  if (typeof $ref === 'string') return $ref.replace(/^.*\//, '')
  if ('const' in schema) return `Literal[${literal(schema.const)}]`
  if (Array.isArray(schema.enum)) return `Literal[${schema.enum.map(literal).join(', ')}]`
  const choices = choicesOf(schema)
  if (choices.length > 0)
    return [...new Set(choices.map((one, place) => pythonType(one, choiceName(name, one, place), declared)))].join(
      ' | ',
    )
  if (prefixItems)
    return `list[${[...new Set(schemasIn(prefixItems).map((one) => pythonType(one, name, declared)))].join(' | ')}]`
  if (isSchema(properties)) {
    declared.push(...dictOf(name, schema, ''))
    return name
  }
  if (type === 'array') return `list[${isSchema(items) ? pythonType(items, name, declared) : 'Any'}]`
  if (isSchema(additionalProperties)) return `dict[str, ${pythonType(additionalProperties, name, declared)}]`
  if (type === 'object') return 'dict[str, Any]'
  const simple = (one: unknown) => SIMPLE[String(one)] ?? 'Any'
  return Array.isArray(type) ? type.map(simple).join(' | ') : simple(type)
}

const choicesOf = ({ anyOf, oneOf }: JsonSchema): readonly JsonSchema[] => [...schemasIn(anyOf), ...schemasIn(oneOf)]

/** After what tells it from the others. */
function choiceName(name: string, { properties }: JsonSchema, place: number): string {
  if (!isSchema(properties)) return name
  const constant = Object.values(properties).find((one) => isSchema(one) && 'const' in one)
  const told = isSchema(constant) ? String(constant.const) : String(place + 1)
  return `${name}${told
    .split(/[^A-Za-z0-9]/)
    .map(capital)
    .join('')}`
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

function dictOf(name: string, { properties, required }: JsonSchema, words: string): readonly string[] {
  const inside: string[] = []
  const needed = new Set(Array.isArray(required) ? required : [])
  const lines = Object.entries(isSchema(properties) ? properties : {}).map(([key, value]) => {
    const schema = isSchema(value) ? value : {}
    const type = pythonType(schema, `${name}${capital(key)}`, inside)
    const comment = typeof schema.description === 'string' ? `    # ${schema.description}\n` : ''
    return `${comment}    ${quoted(key)}: ${quoted(needed.has(key) ? type : `NotRequired[${type}]`)},\n`
  })
  return [...inside, `${words}${name} = TypedDict(${quoted(name)}, {\n${lines.join('')}})\n`]
}

/** As Python and JSON write a text alike. */
const quoted = (text: string): string => (text.includes('"') ? `'${text}'` : `"${text}"`)

const literal = (value: unknown): string =>
  typeof value === 'boolean' ? capital(String(value)) : typeof value === 'string' ? `'${value}'` : String(value)
