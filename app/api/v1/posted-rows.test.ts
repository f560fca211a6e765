import { createServer, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MOST_BYTES } from './posted-rows'
import { POST } from './[file]/route'
import { figureOf } from '@/app/_server/answers/asked-view'
import { lawRates } from '@/app/_server/catalogue'
import { openFrontDoor } from '@/app/_server/limits/front-door'
import { openApiDocument } from '@/app/_server/openapi/document'
import { openSchemaCheck } from '@/app/_server/openapi/schema-check.fixture'
import { readSettings } from '@/app/_server/start/settings'
import { createImportSession } from '@/components/import/session/import-session'
import { figureJson } from '@/lib/export/json'
import type { FitAnswer } from '@/lib/export/schema/fit-answer'
import { type Draws, drawSteps } from '@/lib/result/draws/draws'
import { drawsRequest } from '@/lib/result/draws/draws-request'
import { decodeView } from '@/lib/view/view-codec'
import { contextOf } from '@/lib/view/study-context'

const document = openApiDocument()
const check = openSchemaCheck(document)

const HEADER = 'model,published,training compute (FLOP),top-5 accuracy (%)'
const ROWS = [
  'AlexNet,2012-06-01,6.4e17,79.1',
  '深度模型,2014-01-09,3.1e17,79.3',
  'GoogLeNet,2014-09-17,1.9e17,79.2',
  'MobileNet,2017-04-17,4.4e16,79.9',
  'ShuffleNet,2017-07-03,2.6e16,79.4',
  'EfficientNet,2019-05-28,1.4e16,79.1',
]
const CSV = `${[HEADER, ...ROWS].join('\n')}\n`

async function post(body: string, { query = '', type = 'application/json', file = 'fit' } = {}) {
  const request = new Request(`http://localhost/api/v1/${file}?${query}`, {
    method: 'POST',
    body,
    headers: { 'content-type': type },
  })
  const response = await POST(request, { params: Promise.resolve({ file }) })
  return { status: response.status, told: (await response.json()) as Told, headers: response.headers }
}

interface Told {
  readonly title?: string
  readonly detail?: string
  readonly answer?: FitAnswer
  readonly table?: Readonly<Record<string, unknown>>
  readonly ignored?: readonly { readonly parameter: string }[]
  readonly cells?: readonly {
    readonly line: number
    readonly column: string
    readonly value: string
    readonly remedy: string
  }[]
  readonly questions?: readonly { readonly remedy: string }[]
}

/** As the import page and the workbench do it. */
async function ofPage(name: string, text: string, query: string): Promise<unknown> {
  const session = createImportSession()
  const read = await session.read({ name, bytes: new TextEncoder().encode(text) }, {})
  if (!read.ok) throw new Error(read.problem.code)
  const study = session.study(read.mapping)
  if (!study) throw new Error('no study')
  const { view } = decodeView(query, contextOf(study, lawRates()))
  const request = drawsRequest(view, study)
  let draws: Draws | null = null
  if (request) {
    const steps = drawSteps(request, study)
    let step = steps.next()
    while (!step.done) step = steps.next()
    draws = step.value
  }
  const shown = { origin: '', countsAlways: true }
  return JSON.parse(JSON.stringify(figureJson(figureOf({ study, view, ignored: [] }, draws, shown))))
}

describe('rows that are sent', () => {
  it.each([
    '',
    'level=0.9&law=18',
    'method=pooled',
    'select=all&interval=bootstrap&draws=200&seed=3',
    'select=all&from=2013-01-01',
  ])('have the numbers of the page’s import of the same file: %s', async (query) => {
    const { status, told, headers } = await post(CSV, { query, type: 'text/csv' })
    expect([status, told.detail]).toEqual([200, undefined])
    expect(headers.get('cache-control')).toBe('no-store')
    expect(check('PostedAnswer', told)).toEqual([])
    expect(told.answer).toEqual(await ofPage('rows.csv', CSV, query))
  })

  it('as records have those of a file of records', async () => {
    const rows = ROWS.map((row) => {
      const [model, published, compute, accuracy] = row.split(',')
      return { model, published, 'training compute (FLOP)': Number(compute), 'top-5 accuracy (%)': Number(accuracy) }
    })
    const { status, told } = await post(JSON.stringify({ rows }))
    expect(status).toBe(200)
    expect(told.answer).toEqual(await ofPage('rows.json', JSON.stringify(rows), ''))
    const asText = await post(JSON.stringify({ text: CSV }))
    expect(told.answer?.fit).toEqual(asText.told.answer?.fit)
  })

  it('may say what is what, and the answer repeats it in the form in which it is told', async () => {
    const text = CSV.replace('training compute (FLOP)', 'cost')
    const open = await post(JSON.stringify({ text }))
    expect([open.status, open.told.title]).toEqual([400, 'bad-table'])
    expect(open.told.questions?.[0]?.remedy).toContain('columns.unit')
    const columns = { cost: 'cost', unit: 'flop', performance: 'none', dateFormat: 'year-first' }
    const { status, told } = await post(JSON.stringify({ text, columns }))
    expect(status).toBe(200)
    expect(told.table?.columns).toMatchObject({ ...columns, date: 'published', name: 'model', series: 'none' })
    const again = await post(JSON.stringify({ text, columns: told.table?.columns }))
    expect(again.told).toEqual(told)
  })

  it('that can’t be used are told with line, column, value and remedy, and cost no other row', async () => {
    const { told } = await post(`${CSV}Later,2021-13-40,1e16,80\nLast,2022-01-01,none known,80\n`, { type: 'text/csv' })
    expect(told.table).toMatchObject({ rows: 8, accepted: 6, refused: 2 })
    const cells = told.table?.cells as Told['cells']
    expect(cells?.map(({ line, column, value }) => [line, column, value])).toEqual([
      [8, 'published', '2021-13-40'],
      [9, 'training compute (FLOP)', 'none known'],
    ])
    for (const { remedy } of cells ?? []) expect(remedy).not.toBe('')
    expect(told.answer?.fit).toEqual((await post(CSV, { type: 'text/csv' })).told.answer?.fit)
  })

  it.each([
    ['no JSON', '{', {}, 400, 'bad-body', 'no JSON'],
    ['neither rows nor text', '{"columns":{}}', {}, 400, 'bad-body', ''],
    ['a cell that is a list', '{"rows":[{"a":[1]}]}', {}, 400, 'bad-body', 'rows.0.a'],
    [
      'a column that is not there',
      JSON.stringify({ text: CSV, columns: { cost: 'prize' } }),
      {},
      400,
      'bad-body',
      '“prize”',
    ],
    [
      'a unit that is none',
      JSON.stringify({ text: CSV, columns: { unit: 'fortnights' } }),
      {},
      400,
      'bad-body',
      '“fortnights”',
    ],
    ['nothing that is a table', 'only words', { type: 'text/plain' }, 400, 'bad-table', ''],
    ['no usable row', CSV.replace(/,20\d\d/g, ',x'), { type: 'text/csv' }, 400, 'bad-table', ''],
    ['a study of the server', CSV, { type: 'text/csv', query: 'study=imagenet' }, 400, 'bad-query', ''],
    ['a level that is none', CSV, { type: 'text/csv', query: 'level=2' }, 400, 'bad-query', ''],
    ['more than is read', 'x'.repeat(MOST_BYTES + 1), { type: 'text/csv' }, 413, 'too-large', ''],
    ['another file', CSV, { type: 'text/csv', file: 'fit.csv' }, 405, 'method-not-allowed', 'POST'],
  ])('%s is refused', async (_, body, how, status, title, told) => {
    const answer = await post(body, how)
    expect([answer.status, answer.told.title]).toEqual([status, title])
    expect(answer.told.detail).toContain(told)
    expect(check('Problem', answer.told)).toEqual([])
  })

  it('more draws than there is time for are refused before they are made', async () => {
    const many = Array.from(
      { length: 9000 },
      (_, n) => `M${n},${2010 + (n % 10)}-01-${1 + (n % 27)},${1e20 / (n + 1)},80`,
    )
    const text = `${[HEADER, ...many].join('\n')}\n`
    const query = 'interval=bootstrap&select=all&estimator=theil-sen&draws=10000'
    const { status, told } = await post(text, { query, type: 'text/csv' })
    expect([status, told.title]).toEqual([422, 'too-many-draws'])
  })

  it('of the document’s examples are answered', async () => {
    const content = document.paths['/api/v1/fit']?.post?.requestBody?.content ?? {}
    for (const [type, { example }] of Object.entries(content)) {
      const { status, told } = await post(typeof example === 'string' ? example : JSON.stringify(example), { type })
      expect([type, status]).toEqual([type, 200])
      expect(told.answer?.fit?.n).toBe(4)
    }
    expect(Object.keys(content)).toHaveLength(2)
  })
})

describe('at the front door', () => {
  const emit = Server.prototype.emit
  let server: Server
  let origin = ''
  beforeAll(async () => {
    openFrontDoor(readSettings({}))
    server = createServer((request, response) => response.end(`${request.method} passed`))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    Server.prototype.emit = emit
    server.close()
  })

  it.each([
    ['POST', '/api/v1/fit', 200],
    ['GET', '/api/v1/fit', 200],
    ['POST', '/api/v1/fit.csv', 405],
    ['PUT', '/api/v1/fit', 405],
    ['GET', '/api/v1/fits', 405],
    ['OPTIONS', '/api/v1/fit', 204],
  ])('%s %s is answered with %i', async (method, path, status) => {
    const response = await fetch(`${origin}${path}`, { method })
    expect(response.status).toBe(status)
    if (method === 'OPTIONS') expect(response.headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS')
  })
})
