/**
 * Random calls of every address, each answer held to the document; `npm run fuzz:api` makes ten thousand of them. HALVINGS_ORIGIN
 * asks a server that runs, whose limits over time must be off; without it the routes answer here.
 */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { randomCall, type RandomCall } from './random-calls.fixture'
import { serveApi } from './served.fixture'
import { openApiDocument } from '@/app/_server/openapi/document'
import { openSchemaCheck } from '@/app/_server/openapi/schema-check.fixture'
import { lawRates, studies } from '@/lib/result/bundled-studies.fixture'
import { randomQuery } from '@/lib/view/random-query.fixture'

const CALLS = Number(process.env.FUZZ_CALLS ?? 40)
const SEED = Number(process.env.FUZZ_SEED ?? 5)

vi.mock('@/app/_server/limits/rate-limits', () => ({
  rateLimits: () => ({ take: () => Promise.resolve({ ok: true, headers: {} }) }),
}))

const document = openApiDocument()
const check = openSchemaCheck(document)

let api: Awaited<ReturnType<typeof serveApi>>
beforeAll(async () => {
  api = process.env.HALVINGS_ORIGIN ? { origin: process.env.HALVINGS_ORIGIN, close: () => {} } : await serveApi()
})
afterAll(() => api.close())

/** What is wrong with the answer; '' where it is as the document says. */
async function faultOf(call: RandomCall): Promise<readonly [status: number, fault: string]> {
  const { operation, method, address, body, accept = '*/*' } = call
  const headers = { Accept: accept, ...(body ? { 'Content-Type': body.type } : {}) }
  const sent = { method, headers, ...(body ? { body: body.text } : {}) }
  const response = await fetch(`${api.origin}${address}`, sent).catch((error: unknown) => String(error))
  if (typeof response === 'string') return [0, response]
  const { status } = response
  const [media = ''] = (response.headers.get('content-type') ?? '').split(';')
  const bytes = Buffer.from(await response.arrayBuffer())
  if (status >= 500 && status !== 501) return [status, bytes.toString().slice(0, 300)]
  const told = operation.responses[status]
  if (!told) return [status, 'a status that the document does not name']
  const answer =
    'content' in told
      ? told.content
      : document.components.responses[String('$ref' in told ? told.$ref : '').replace(/^.*\//, '')]?.content
  const content = answer?.[media]
  if (!content) return [status, `media type ${media}`]
  if (bytes.length === 0) return [status, 'nothing']
  const name = String(content.schema?.$ref ?? '').replace(/^.*\//, '')
  if (name === '') return [status, '']
  const values = media === 'application/x-ndjson' ? bytes.toString().trimEnd().split('\n') : [bytes.toString()]
  return [status, values.flatMap((text) => check(name, JSON.parse(text))).join('; ')]
}

it(
  `${CALLS} random calls: no 5xx, and no answer that is not as the document says`,
  async () => {
    const queries = randomQuery([...studies.values()], Object.keys(lawRates)).map(({ query }) => query)
    const calls = fc.sample(randomCall(document, queries), { numRuns: CALLS, seed: SEED })
    const operations = Object.values(document.paths).flatMap(({ get, post }) =>
      [get, post].filter((one) => one !== undefined),
    )
    // Each at least once, however few are made.
    const often = fc.sample(randomCall(document, queries), { numRuns: 3000, seed: SEED + 1 })
    const first = operations.flatMap((operation) => often.find((one) => one.operation === operation) ?? [])
    const faults: string[] = []
    const counts = new Map<string, number>()
    for (const call of [...first, ...calls].slice(0, Math.max(CALLS, first.length))) {
      const [status, fault] = await faultOf(call)
      const key = `${call.operation.operationId} ${status}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
      if (fault !== '') faults.push(`${call.method} ${call.address} ${call.body?.text ?? ''} -> ${status}: ${fault}`)
    }
    if (process.env.FUZZ_CALLS)
      console.error(
        [...counts]
          .sort()
          .map(([key, n]) => `${key}: ${n}`)
          .join('\n'),
      )
    expect(faults).toEqual([])
    expect(first).toHaveLength(operations.length)
  },
  60_000 + CALLS * 2000,
)
