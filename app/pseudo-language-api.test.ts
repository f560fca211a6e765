/** What programs and previews are told, in the language of brackets: every kind of problem, its page, and pictures. */
import { createServer, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { apiWords } from '@/lib/text/api'
import type * as Draws from './_server/server-draws'
import { openFrontDoor } from './_server/limits/front-door'
import { readSettings } from './_server/start/settings'
import { leftovers, textsOf } from './bracketed.fixture'

type Refused = Extract<Draws.DrawsOutcome, { ok: false }> | Error
const draws = vi.hoisted((): { refused: Refused } => ({ refused: new Error('draws are not asked for') }))

vi.mock('@/lib/text/words-in', async () => (await import('./bracketed.fixture')).bracketedDoors)
vi.mock('@/app/_server/server-draws', () => ({
  defaultDraws: () => null,
  computeDraws: () => (draws.refused instanceof Error ? Promise.reject(draws.refused) : Promise.resolve(draws.refused)),
}))

const ORIGIN = 'https://halvings.example'
const DRAWN = 'fit.csv?study=efficiency-milestones&interval=bootstrap'

async function file(path: string): Promise<Response> {
  const { GET } = await import('./api/v1/[file]/route')
  const params = Promise.resolve({ file: path.replace(/\?.*/, '') })
  return GET(new Request(`${ORIGIN}/api/v1/${path}`), { params })
}

async function studyOf(id: string): Promise<Response> {
  const { GET } = await import('./api/v1/studies/[id]/route')
  return GET(new Request(`${ORIGIN}/api/v1/studies/${id}`), { params: Promise.resolve({ id }) })
}

async function posted(body: string): Promise<Response> {
  const { POST } = await import('./api/v1/fits/route')
  return POST(new Request(`${ORIGIN}/api/v1/fits`, { method: 'POST', body }))
}

async function embedded(query: string): Promise<Response> {
  const { GET } = await import('./api/oembed/route')
  return GET(new Request(`${ORIGIN}/api/oembed?${query}`))
}

async function sentTable(text: string): Promise<Response> {
  const { POST } = await import('./api/v1/[file]/route')
  const headers = { 'Content-Type': 'text/csv' }
  const request = new Request(`${ORIGIN}/api/v1/fit`, { method: 'POST', body: text, headers })
  return POST(request, { params: Promise.resolve({ file: 'fit' }) })
}

function refusedBy(refused: Refused) {
  return () => {
    draws.refused = refused
    return file(DRAWN)
  }
}

async function tableOf(id: string): Promise<Response> {
  const { GET } = await import('./studies/[id]/rows.csv/route')
  return GET(new Request(`${ORIGIN}/studies/${id}/rows.csv`), { params: Promise.resolve({ id }) })
}

/** By the front door of a server of its own. */
async function written(): Promise<Response> {
  const emit = Server.prototype.emit
  openFrontDoor(readSettings({}))
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  try {
    return await fetch(`http://127.0.0.1:${port}/api/v1/fit.csv`, { method: 'POST' })
  } finally {
    Server.prototype.emit = emit
    server.close()
  }
}

const problems: readonly (readonly [status: number, kind: string, ask: () => Promise<Response>])[] = [
  [400, 'bad-query', () => file('chart.svg?delta=many&study=none')],
  [404, 'local-data', () => file('fit.csv?study=local-123456789abc')],
  [404, 'unknown-file', () => file('nothing.txt')],
  [404, 'unknown-file', () => tableOf('nothing')],
  [404, 'unknown-study', () => studyOf('nothing')],
  [400, 'bad-body', () => posted('[1]')],
  [400, 'bad-table', () => sentTable('when,cost\n01/02/2014,3\n03/04/2015,2\nnever,1\n')],
  [400, 'bad-table', () => sentTable('no table')],
  [413, 'too-large', () => posted('x'.repeat(300_000))],
  [404, 'not-embeddable', () => embedded('url=https%3A%2F%2Fother.example%2F')],
  [501, 'oembed-format', () => embedded('format=xml')],
  [
    404,
    'unknown-path',
    async () => (await import('./api/[...path]/route')).GET(new Request('http://halvings.example/api/none')),
  ],
  [405, 'method-not-allowed', written],
  [422, 'too-many-draws', refusedBy({ ok: false, reason: 'too-many', most: 500 })],
  [429, 'share', refusedBy({ ok: false, reason: 'share', retryAfter: 3 })],
  [429, 'rate-limit', refusedBy({ ok: false, reason: 'rate', of: 'one', retryAfter: 3 })],
  [503, 'timeout', refusedBy({ ok: false, reason: 'timeout', retryAfter: 3 })],
  [503, 'busy', refusedBy({ ok: false, reason: 'busy', retryAfter: 3 })],
  [500, 'failed', refusedBy(new Error('a fault'))],
]

interface ProblemBody {
  readonly title: string
  readonly detail: string
  readonly ignored?: readonly { readonly reason: string }[]
  readonly cells?: readonly { readonly reason: string; readonly remedy: string }[]
  readonly questions?: readonly { readonly question: string; readonly remedy: string }[]
}

const kinds = Object.keys(apiWords('en').kinds)

describe('in the language of brackets', () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  afterAll(() => log.mockRestore())

  it.each(problems)('no word of problem %i %s stands outside', async (status, kind, ask) => {
    const response = await ask()
    const { title, detail, ignored = [], cells = [], questions = [] } = (await response.json()) as ProblemBody
    expect([response.status, title]).toEqual([status, kind])
    expect(detail).toContain('«')
    const told = [...ignored.map(({ reason }) => reason), ...cells.flatMap(({ reason, remedy }) => [reason, remedy])]
    const asked = questions.flatMap(({ question, remedy }) => [question, remedy])
    expect(leftovers([detail, ...told, ...asked])).toEqual([])
  })

  it('every kind of problem is met', () => {
    expect(new Set(problems.map(([, kind]) => kind))).toEqual(new Set(kinds))
  })

  it.each(kinds)('the page of the kind "%s" is its name and words in brackets', async (kind) => {
    const { GET, generateStaticParams } = await import('./problems/[kind]/route')
    expect(generateStaticParams()).toContainEqual({ kind })
    const text = await (await GET(new Request(ORIGIN), { params: Promise.resolve({ kind }) })).text()
    expect(text).toMatch(/«/)
    expect(leftovers([text], [kind])).toEqual([])
  })

  it.each(['study=hardware', 'study=efficiency-milestones&law=transistors', 'study=benchmarks&threshold=0.99'])(
    'no word of chart.svg?%s stands outside',
    async (query) => {
      const response = await file(`chart.svg?${query}`)
      expect(response.status).toBe(200)
      const picture = await response.text()
      expect(picture).toContain('«')
      expect(leftovers(textsOf(picture))).toEqual([])
    },
  )
})
