/** What a parameter takes, in one line: words, bounds in the notation of intervals, patterns. */
import type { JsonSchema } from './openapi-types'
import { typeText } from './type-text'

const isSchema = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null

/** @example takesText({ type: 'number', minimum: 0.5, maximum: 0.999 }) // 'number [0.5, 0.999]' */
export function takesText(schema: JsonSchema): string {
  const { type, items, anyOf, format, pattern, examples } = schema
  if (Array.isArray(anyOf)) return anyOf.filter(isSchema).map(takesText).join(' | ')
  if (type === 'array' && isSchema(items)) return `${takesText(items)} …`
  if (Array.isArray(schema.enum)) return schema.enum.join(' | ')
  if ('const' in schema) return String(schema.const)
  if (Array.isArray(examples)) return examples.join(', ')
  if (typeof format === 'string') return format
  if (typeof pattern === 'string') return `/${pattern}/`
  const word = type === 'integer' ? type : typeText(schema)
  const bounds = boundsText(schema)
  return bounds === '' ? word : `${word} ${bounds}`
}

function boundsText({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: JsonSchema): string {
  const low = typeof minimum === 'number' ? `[${minimum}` : `(${exclusiveMinimum ?? '-∞'}`
  const high = typeof maximum === 'number' ? `${maximum}]` : `${exclusiveMaximum ?? '∞'})`
  return low === '(-∞' && high === '∞)' ? '' : `${low}, ${high}`
}
