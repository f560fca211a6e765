/** What a parameter takes, as a JSON Schema: read from the same refusals by which its texts are refused. */
import type { TakenParameter } from '@/components/export/file-parameter'
import { LEAST_MONTHS, MOST_MONTHS } from '@/lib/fits/rates/laws'
import type { Refusal } from '@/lib/view/refusal'
import type { JsonSchema } from '@/lib/export/schema/openapi-types'

const text: JsonSchema = { type: 'string' }
const DAY = String.raw`\d{4}-\d{2}-\d{2}`

/** Of one text. What a schema cannot say (that a row of that id is there) the refusal of an answer does. */
function schemaOf(refusal: Refusal): JsonSchema {
  switch (refusal.code) {
    case 'one-of':
    case 'either':
      return { type: 'string', enum: [...refusal.values] }
    case 'number':
      return { type: refusal.whole ? 'integer' : 'number' }
    case 'range':
      return { type: refusal.whole ? 'integer' : 'number', minimum: refusal.low, maximum: refusal.high }
    case 'whole-between':
      return { type: 'integer', minimum: refusal.low, maximum: refusal.high }
    case 'factor': {
      const factor = { type: 'number', minimum: refusal.low, maximum: refusal.high }
      return refusal.grades ? { anyOf: [factor, { const: 'grades' }] } : factor
    }
    case 'fraction':
      return { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 }
    case 'positive':
      return { type: 'number', exclusiveMinimum: 0 }
    case 'date':
      return { type: 'string', format: 'date' }
    case 'period':
      return { type: 'string', pattern: `^${DAY}\\.\\.${DAY}$` }
    case 'filter':
      return { type: 'string', pattern: '^-?[^:]+:' }
    case 'law':
      return {
        anyOf: [
          { type: 'number', minimum: LEAST_MONTHS, maximum: MOST_MONTHS },
          { type: 'string', enum: [...refusal.measured] },
        ],
      }
    case 'data-version':
      return { type: 'string', pattern: '^[0-9a-f]{12}$' }
    default:
      return text
  }
}

/** Of several refusals, each of another series or study: words are put together, kinds are alternatives. */
export function schemaOfAny(refusals: readonly Refusal[]): JsonSchema {
  const words = refusals.flatMap((one) => (one.code === 'one-of' ? one.values : []))
  const others = refusals.filter((one) => one.code !== 'one-of').map(schemaOf)
  const all = words.length === 0 ? others : [{ type: 'string', enum: [...new Set(words)] }, ...others]
  const different = [...new Map(all.map((schema) => [JSON.stringify(schema), schema])).values()]
  return different.length === 1 ? (different[0] ?? text) : { anyOf: different }
}

/** Of a file's own parameter: words are all there are only where the parameter is one of them by default. */
export function schemaOfTaken({ refusal, fallback }: TakenParameter): JsonSchema {
  if (refusal.code === 'either' && typeof fallback !== 'string')
    return { type: 'string', examples: [...refusal.values] }
  const schema = schemaOf(refusal)
  return fallback === null || typeof fallback === 'object' ? schema : { ...schema, default: fallback }
}
