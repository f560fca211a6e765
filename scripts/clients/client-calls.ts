/** The calls of a client, read from the API's document: what each takes and what comes back. */
import type { ApiOperation, ApiParameter, JsonSchema, OpenApiDocument } from '@/lib/export/schema/openapi-types'

/** What an answer is read as. */
type Gives = { readonly as: 'json'; readonly schema: JsonSchema } | { readonly as: 'text' | 'bytes' }

/** A method of a client. */
export interface ClientCall {
  /** As the document names it. */
  readonly id: string
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly summary: string
  /** Names that stand in the path. */
  readonly inPath: readonly string[]
  /** Whether the parameters of a view are among its query. */
  readonly ofAView: boolean
  /** Of the query, its own. */
  readonly own: readonly ApiParameter[]
  /** What is sent as JSON; null of a call that only reads. */
  readonly body: JsonSchema | null
  readonly gives: Gives
}

/** In the order of the document. */
export const clientCalls = ({ paths }: OpenApiDocument): readonly ClientCall[] =>
  Object.entries(paths).flatMap(([path, { get, post }]) => [
    ...(get ? [callOf(path, 'GET', get)] : []),
    ...(post ? [callOf(path, 'POST', post)] : []),
  ])

function callOf(path: string, method: ClientCall['method'], operation: ApiOperation): ClientCall {
  const { operationId, summary, parameters, requestBody } = operation
  const named = parameters.filter((one): one is ApiParameter => 'name' in one)
  return {
    ...{ id: operationId, method, path, summary },
    inPath: named.filter((one) => one.in === 'path').map(({ name }) => name),
    ofAView: named.length < parameters.length,
    own: named.filter((one) => one.in === 'query'),
    body: requestBody?.content['application/json']?.schema ?? null,
    gives: givesOf(operation),
  }
}

/** The first of the media types: the others are other forms of it. */
function givesOf({ responses }: ApiOperation): Gives {
  const answer = responses[200]
  const [first] = Object.entries((answer && 'content' in answer ? answer.content : undefined) ?? {})
  const [type, { schema }] = first ?? ['', {}]
  if (type === 'application/json' && schema) return { as: 'json', schema }
  return { as: schema ? 'text' : 'bytes' }
}

/** What of a view grows with the data is any text for a client, which then serves for newer data, too. */
const OF_THE_DATA: readonly string[] = ['study', 'law']

/** The parameters of a view. */
export const viewParametersOf = ({ components }: OpenApiDocument): readonly ApiParameter[] =>
  Object.values(components.parameters).map((one) => {
    if (!OF_THE_DATA.includes(one.name)) return one
    return {
      ...one,
      schema: one.schema.type === 'array' ? { type: 'array', items: { type: 'string' } } : { type: 'string' },
    }
  })

/** Parameters of which commas part the values; of other lists the name is repeated. */
export const joinedByCommas = ({ components }: OpenApiDocument): readonly string[] =>
  Object.values(components.parameters).flatMap(({ name, explode }) => (explode === false ? [name] : []))
