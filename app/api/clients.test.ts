/** The clients in `clients/` and the calls that pages give to copy, each asking the API itself. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveApi } from './served.fixture'
import { openApiDocument } from '@/app/_server/openapi/document'
import { openSchemaCheck } from '@/app/_server/openapi/schema-check.fixture'
import { Halvings, HalvingsError } from '@/clients/typescript/halvings'
import { exampleOf } from '@/components/api-reference/example-call'
import { callAt, writtenCalls } from '@/lib/export/api-calls'
import { commandOf, python } from '@/lib/programs/golden/interpreters.fixture'

const run = promisify(execFile)
const document = openApiDocument()
const check = openSchemaCheck(document)
const folder = mkdtempSync(join(tmpdir(), 'halvings-clients-'))

let api: Awaited<ReturnType<typeof serveApi>>
beforeAll(async () => {
  api = await serveApi()
})
afterAll(() => api.close())

const ROWS = [
  { date: '2012-06-01', compute: 6.4e17 },
  { date: '2014-01-09', compute: 3.1e17 },
  { date: '2015-07-20', compute: 9.7e16 },
  { date: '2017-03-02', compute: 4.4e16 },
]

describe('the client for TypeScript', () => {
  const client = () => new Halvings(`${api.origin}/`)

  it('asks for a view by its query or by its fields, lists as the API has them', async () => {
    const query = 'study=imagenet&level=0.9&where=none&exclude=a,b&law=18&law=24'
    const fields = { study: 'imagenet', level: 0.9, where: ['none'], exclude: ['a', 'b'], law: ['18', '24'] }
    const told = await client().getFit('study=imagenet&level=0.9&law=18&law=24')
    expect(check('FitAnswer', told)).toEqual([])
    expect(told.laws.map(({ months }) => months)).toEqual([18, 24])
    const refusals = await Promise.all(
      [client().getFit(query), client().getFit(fields)].map((one) => one.catch((error: unknown) => error)),
    )
    for (const refused of refusals)
      expect(refused instanceof HalvingsError && refused.problem?.ignored?.map(({ parameter }) => parameter)).toEqual([
        'exclude',
        'exclude',
      ])
  })

  it('reads texts and bytes, and gives files their own parameters', async () => {
    const view = { study: 'efficiency-milestones' }
    expect(await client().getPointsCsv(view, { rows: 'all' })).toMatch(/^\ufeff?id,/)
    const png = await client().getChartPng(view, { width: 640, height: 400, scale: 1 })
    expect(new DataView(png.buffer).getUint32(16)).toBe(640)
  })

  it('sends what is posted', async () => {
    const { answers } = await client().postFits(['study=imagenet', { study: 'efficiency-milestones' }])
    expect(answers.map(({ ok }) => ok)).toEqual([true, true])
    const { answer, table } = await client().postFit(
      { rows: ROWS, columns: { cost: 'compute', unit: 'flop' } },
      'level=0.9',
    )
    expect([answer.fit?.n, answer.fit?.level, table.rows]).toEqual([4, 0.9, 4])
  })

  it('compares views, and lists what there is', async () => {
    const comparison = await client().getCompare({ view: ['study=imagenet', 'study=efficiency-milestones'] })
    expect(comparison.differences).toHaveLength(1)
    const { studies } = await client().getStudies()
    const study = await client().getStudy(studies[0]?.id ?? '')
    expect(study.columns.length).toBeGreaterThan(0)
  })

  it('says what is refused', async () => {
    const refused = await client()
      .getStudy('none')
      .catch((error: unknown) => error)
    expect(refused).toMatchObject({ status: 404, problem: { title: 'unknown-study' } })
  })
})

it('the client for Python passes its tests', async () => {
  const { stderr } = await run(commandOf(python), ['-W', 'error', '-m', 'unittest', '-v', 'test_halvings'], {
    cwd: resolve('clients/python'),
    env: { ...process.env, HALVINGS_ORIGIN: api.origin, PYTHONDONTWRITEBYTECODE: '1' },
  })
  expect(stderr).toMatch(/Ran \d+ tests? in/)
  expect(stderr).toMatch(/^OK$/m)
})

describe('calls to copy from the reference', () => {
  const operations = Object.entries(document.paths).flatMap(([path, { get, post }]) =>
    [get, post].flatMap((operation) => (operation ? [[operation.operationId, path, operation] as const] : [])),
  )
  const endingOf = (path: string) => /\.\w+$/.exec(path)?.[0]
  // Written calls of files with one ending differ by nothing but the address, which `any-call.test.ts` asks.
  const unlike = operations.filter(
    ([, path], place) =>
      endingOf(path) === undefined || operations.findIndex(([, other]) => endingOf(other) === endingOf(path)) === place,
  )

  it.each(unlike)('%s, by curl and by Python, has what the API answers', async (_, path, operation) => {
    const { address, saveAs, body } = exampleOf(path, operation)
    const call = { url: callAt(api.origin, address), saveAs, ...(body ? { body } : {}) }
    const textOf = (language: string) => writtenCalls(call).find((one) => one.language === language)?.text ?? ''
    const sent = body ? { method: 'POST', headers: { 'Content-Type': body.type }, body: body.text } : {}
    const response = await fetch(call.url, sent)
    expect(response.status).toBe(200)
    const answer = Buffer.from(await response.arrayBuffer())
    const saved = () => readFileSync(join(folder, saveAs ?? ''))
    const how = { cwd: folder, encoding: 'buffer', maxBuffer: 1e8 } as const

    const { stdout } = await run('sh', ['-c', `${textOf('curl').trim()} --silent`], how)
    expect((saveAs === null ? stdout : saved()).equals(answer)).toBe(true)
    const print = saveAs === null ? '\nimport sys; json.dump(answer, sys.stdout)' : ''
    const { stdout: printed } = await run(commandOf(python), ['-c', `${textOf('python')}${print}`], how)
    if (saveAs === null) expect(JSON.parse(printed.toString())).toEqual(JSON.parse(answer.toString()))
    else expect(saved().equals(answer)).toBe(true)
  })
})
