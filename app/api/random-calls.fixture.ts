/** Random calls of the API, made of its own document: every address, right and wrong values of what each takes, bodies of all shapes. */
import fc from 'fast-check'
import type { ApiOperation, ApiParameter, JsonSchema, OpenApiDocument } from '@/lib/export/schema/openapi-types'

/** A call, and the operation of the document that it is of. */
export interface RandomCall {
  readonly operation: ApiOperation
  readonly method: 'GET' | 'POST'
  /** With its query. */
  readonly address: string
  readonly body?: { readonly type: string; readonly text: string }
  readonly accept?: string
}

/** More take longer than one of thousands of calls may. */
const MOST_DRAWS = 20
/** Drawn or typeset: a tenth as often as texts. */
const SLOW = /\.(png|svg|pdf|zip|html|typ)$/
const HOSTILE = [
  ...['', '-1', 'NaN', '1e999', '99999999999999999999', 'none', 'yes', '2020-02-30', 'a,b', '%', '%00', '\u202e', '💥'],
  ...['<script>alert(1)</script>', '=1+1', '__proto__', 'constructor', '../../etc/passwd', 'x'.repeat(400)],
]
const TABLES = [
  'date,training compute (FLOP)\n2012-06-01,6.4e17\n2014-01-09,3.1e17\n2015-07-20,9.7e16\n2017-03-02,4.4e16\n',
  'model;jour;prix\nA;01/02/2014;3,5\nB;03/04/2015;2\nC;05/06/2016;1\n',
  'when,cost\nnever,1\n',
  '[{"date":"2020-01-01","flop":1e20},{"date":"2021-01-01","flop":"?"}]',
  ',,,\n"""\n',
  'PK\u0003\u0004',
]

const isSchema = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null
const schemasIn = (value: unknown): readonly JsonSchema[] => (Array.isArray(value) ? value.filter(isSchema) : [])

/** @param queries of views that the codec knows, as one source of many */
export function randomCall(document: OpenApiDocument, queries: fc.Arbitrary<string>): fc.Arbitrary<RandomCall> {
  const operations = Object.entries(document.paths).flatMap(([path, { get, post }]) => [
    ...(get ? [{ path, method: 'GET' as const, operation: get }] : []),
    ...(post ? [{ path, method: 'POST' as const, operation: post }] : []),
  ])
  const values = valuesOf(document)
  return fc.oneof(
    ...operations.map(({ path, method, operation }) => ({
      weight: SLOW.test(path) ? 1 : 10,
      arbitrary: fc
        .record({
          address: addressOf(path, operation, document, values, queries),
          body: bodyOf(operation, values),
          accept: fc.constantFrom('*/*', 'application/json', 'application/x-ndjson'),
        })
        .map(({ address, body, accept }): RandomCall => ({
          operation,
          method,
          address,
          accept,
          ...(body ? { body } : {}),
        })),
    })),
  )
}

function addressOf(
  path: string,
  { parameters }: ApiOperation,
  document: OpenApiDocument,
  values: Values,
  queries: fc.Arbitrary<string>,
): fc.Arbitrary<string> {
  const all = parameters.map((one): ApiParameter | undefined =>
    'name' in one ? one : document.components.parameters[one.$ref.replace(/^.*\//, '')],
  )
  const known = all.filter((one) => one !== undefined)
  const inPath = known.filter((one) => one.in === 'path')
  const inQuery = known.filter((one) => one.in === 'query')
  const ofAView = inQuery.some(({ name }) => name === 'draws')
  const pairs = fc.array(
    fc.oneof(
      ...(inQuery.length > 0
        ? [{ weight: 8, arbitrary: fc.constantFrom(...inQuery).chain((one) => pairOf(one, values, queries)) }]
        : []),
      {
        weight: 1,
        arbitrary: fc.tuple(fc.constantFrom('foo', ...inQuery.map(({ name }) => name)), fc.constantFrom(...HOSTILE)),
      },
    ),
    { maxLength: 5 },
  )
  const query = pairs.map((all) => new URLSearchParams(all).toString())
  const refused = ['study', 'data'].filter((one) => !inQuery.some(({ name }) => name === one))
  const ofViews = queries.map((text) => withoutNames(text, refused))
  const asked = ofAView ? fc.oneof({ weight: 1, arbitrary: query }, { weight: 2, arbitrary: ofViews }) : query
  return fc.tuple(asked, fc.tuple(...inPath.map(partOf))).map(([text, parts]) => {
    const filled = inPath.reduce(
      (filling, { name }, place) => filling.replace(`{${name}}`, encodeURIComponent(parts[place] ?? '')),
      path,
    )
    const bounded = ofAView ? withFewDraws(text) : text
    return bounded === '' ? filled : `${filled}?${bounded}`
  })
}

/** Of a path: one of those that it takes, or anything. */
function partOf({ schema }: ApiParameter): fc.Arbitrary<string> {
  const known = Array.isArray(schema.enum) ? schema.enum.map(String) : ['imagenet', 'efficiency-milestones']
  const hostile = HOSTILE.filter((one) => one !== '' && one !== '%00')
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...known) },
    { weight: 1, arbitrary: fc.constantFrom(...hostile) },
  )
}

const withFewDraws = (query: string): string =>
  /(^|&)draws=/.test(query) ? query : [query, 'draws=10'].filter(Boolean).join('&')

/** A view's query for an address whose rows are posted: they have no study and no version. */
function withoutNames(text: string, names: readonly string[]): string {
  const query = new URLSearchParams(text)
  for (const name of names) query.delete(name)
  return query.toString()
}

/** A name and a value: of a list that commas part, some of them. */
function pairOf(
  { name, schema, explode }: ApiParameter,
  values: Values,
  queries: fc.Arbitrary<string>,
): fc.Arbitrary<[string, string]> {
  if (name === 'view') return queries.map((query) => [name, withFewDraws(query)])
  if (name === 'url') return queries.map((query) => [name, `http://127.0.0.1/explore?${query}`])
  if (name === 'draws') return fc.integer({ min: 0, max: MOST_DRAWS }).map((draws) => [name, String(draws)])
  const of = schema.type === 'array' && isSchema(schema.items) ? schema.items : schema
  const text = values(of).map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
  const listed = explode === false ? fc.array(text, { minLength: 1, maxLength: 3 }).map((all) => all.join(',')) : text
  return listed.map((value) => [name, value])
}

/** As the schema has it, else the example with something else in it, else no JSON at all. */
function bodyOf({ requestBody }: ApiOperation, values: Values): fc.Arbitrary<RandomCall['body']> {
  if (!requestBody) return fc.constant(undefined)
  const bodies = Object.entries(requestBody.content).map(([type, { schema = {}, example }]) => {
    const isText = schema.type === 'string'
    const right = isText ? fc.constantFrom(...TABLES) : values(schema).map((value) => JSON.stringify(value))
    const told = typeof example === 'string' ? example : JSON.stringify(example)
    const changed = fc
      .tuple(fc.nat(told.length), fc.constantFrom('', 'null', '0', '"', ',', '1e999', '💥'))
      .map(([at, put]) => told.slice(0, at) + put + told.slice(at + 1))
    const hostile = fc.constantFrom(...HOSTILE, ...TABLES)
    const text = fc.oneof(
      { weight: 5, arbitrary: right },
      { weight: 4, arbitrary: changed },
      { weight: 2, arbitrary: hostile },
      { weight: 1, arbitrary: fc.constant(told) },
    )
    return text.map((one) => ({ type, text: one }))
  })
  return fc.oneof(...bodies)
}

type Values = (schema: JsonSchema, depth?: number) => fc.Arbitrary<unknown>

/** Values that a schema takes, or nearly: a text that is any is a table, a word or hostile. */
function valuesOf({ components }: OpenApiDocument): Values {
  const values: Values = (schema, depth = 0) => {
    const { $ref, type, items, prefixItems, properties, required, additionalProperties, pattern } = schema
    if (typeof $ref === 'string') return values(components.schemas[$ref.replace(/^.*\//, '')] ?? {}, depth)
    if ('const' in schema) return fc.constant(schema.const)
    if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum)
    const choices = [...schemasIn(schema.anyOf), ...schemasIn(schema.oneOf)]
    if (choices.length > 0) return fc.oneof(...choices.map((one) => values(one, depth)))
    if (prefixItems) return fc.tuple(...schemasIn(prefixItems).map((one) => values(one, depth + 1)))
    if (Array.isArray(type)) return fc.oneof(...type.map((one) => values({ ...schema, type: one }, depth)))
    if (type === 'array')
      return fc.array(isSchema(items) ? values(items, depth + 1) : fc.constant(null), {
        maxLength: depth === 0 ? 4 : 2,
      })
    if (isSchema(properties)) {
      const needed = Array.isArray(required) ? required.map(String) : []
      const whole = fc.record(
        Object.fromEntries(
          Object.entries(properties).map(([key, one]) => [key, values(isSchema(one) ? one : {}, depth + 1)]),
        ),
      )
      const others = Object.keys(properties).filter((key) => !needed.includes(key))
      const some = fc.subarray(others, { maxLength: Math.min(4, others.length) })
      return fc
        .tuple(whole, some)
        .map(([all, kept]) =>
          Object.fromEntries(Object.entries(all).filter(([key]) => needed.includes(key) || kept.includes(key))),
        )
    }
    if (isSchema(additionalProperties)) {
      const names = fc.constantFrom('date', 'compute', 'model', 'cost', '__proto__', '')
      return fc.dictionary(names, values(additionalProperties, depth + 1), { maxKeys: 4 })
    }
    if (type === 'integer' || type === 'number') return numbersOf(schema)
    if (type === 'boolean') return fc.boolean()
    if (type === 'null') return fc.constant(null)
    if (schema.format === 'date')
      return fc.integer({ min: 0, max: 25_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10))
    if (typeof pattern === 'string') return fc.stringMatching(new RegExp(pattern))
    return fc.oneof(
      fc.constantFrom('imagenet', 'study=imagenet', 'model', 'flop', '2015-01-01', 'none'),
      fc.constantFrom(...TABLES),
      fc.constantFrom(...HOSTILE),
    )
  }
  return values
}

/** Within the bounds, at them, and beyond. */
function numbersOf({ type, minimum, maximum, exclusiveMinimum, exclusiveMaximum }: JsonSchema): fc.Arbitrary<number> {
  const low = Number(minimum ?? exclusiveMinimum ?? -1e6)
  const high = Number(maximum ?? exclusiveMaximum ?? 1e6)
  const between =
    type === 'integer'
      ? fc.integer({ min: Math.max(low, -1e9), max: Math.min(high, 1e9) })
      : fc.double({ min: low, max: high, noNaN: true })
  return fc.oneof(
    { weight: 4, arbitrary: between },
    { weight: 1, arbitrary: fc.constantFrom(low, high, low - 1, high + 1, 0, 1e300) },
  )
}
