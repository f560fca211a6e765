import { describe, expect, it } from 'vitest'
import { POST } from './route'
import { GET as getFit } from '@/app/api/v1/[file]/route'
import { GET as getLiterature } from '@/app/api/v1/literature/route'
import { GET as getStudy } from '@/app/api/v1/studies/[id]/route'
import { GET as getStudies } from '@/app/api/v1/studies/route'
import { openApiDocument } from '@/app/_server/openapi/document'
import { openSchemaCheck } from '@/app/_server/openapi/schema-check.fixture'
import { listStudies } from '@/app/_server/catalogue'

const check = openSchemaCheck(openApiDocument())
const post = (body: string, headers: Record<string, string> = {}) =>
  POST(new Request('http://localhost/api/v1/fits', { method: 'POST', body, headers }))
const alone = async (query: string): Promise<unknown> =>
  (
    await getFit(new Request(`http://localhost/api/v1/fit?${query}`), { params: Promise.resolve({ file: 'fit' }) })
  ).json()

interface Told {
  readonly ok: boolean
  readonly query: string
  readonly answer?: { readonly view: Record<string, unknown> }
  readonly problem?: { readonly status: number; readonly title: string }
}
const QUERIES = ['study=efficiency-milestones', 'study=imagenet&level=2', 'study=local-0123456789ab', 'study=imagenet']

describe('many views at once', () => {
  it('are answered in order as each is alone, those refused with their own problem', async () => {
    const response = await post(JSON.stringify(QUERIES))
    expect(response.status).toBe(200)
    const told = (await response.json()) as { readonly answers: readonly Told[] }
    expect(check('FitsAnswer', told)).toEqual([])
    expect(told.answers.map(({ query }) => query)).toEqual(QUERIES)
    expect(told.answers.map(({ problem }) => problem?.title)).toEqual([undefined, 'bad-query', 'local-data', undefined])
    for (const { query, answer, problem } of told.answers) expect(answer ?? problem).toEqual(await alone(query))
  })

  it('are lines where lines are asked for', async () => {
    const response = await post(JSON.stringify(QUERIES), { accept: 'application/x-ndjson' })
    expect(response.headers.get('content-type')).toMatch(/^application\/x-ndjson/)
    const lines = (await response.text()).trimEnd().split('\n')
    expect(lines).toHaveLength(QUERIES.length)
    for (const line of lines) expect(check('OneOfFits', JSON.parse(line))).toEqual([])
  })

  it('may be views as answers repeat them, or some of one', async () => {
    const asked = ['study=imagenet&method=pooled&law=18', 'study=efficiency-milestones&where=none&from=2015-01-01']
    const first = (await (await post(JSON.stringify(asked))).json()) as { readonly answers: readonly Told[] }
    const views = first.answers.map(({ answer }) => answer?.view)
    const again = (await (await post(JSON.stringify([...views, { study: 'imagenet', threshold: 0.15 }]))).json()) as {
      readonly answers: readonly Told[]
    }
    expect(again.answers.map(({ answer }) => answer?.view).slice(0, 2)).toEqual(views)
    expect(again.answers[2]?.answer?.view).toMatchObject({ study: 'imagenet', threshold: 0.15 })
  })

  it.each([
    ['no JSON', '[', 400, 'bad-body'],
    ['no list', '{}', 400, 'bad-body'],
    ['none', '[]', 400, 'bad-body'],
    ['too many', JSON.stringify(Array.from({ length: 101 }, () => '')), 400, 'bad-body'],
    ['an unknown field', '[{"nonsense":1}]', 400, 'bad-body'],
    ['too long', `["${'x'.repeat(300_000)}"]`, 413, 'too-large'],
  ])('%s is refused', async (_, body, status, title) => {
    const response = await post(body)
    expect(response.status).toBe(status)
    const problem = (await response.json()) as { readonly title: string }
    expect(problem.title).toBe(title)
    expect(check('Problem', problem)).toEqual([])
  })
})

describe('the lists', () => {
  it('have every study, as the document says', async () => {
    const told = (await getStudies().json()) as { readonly studies: readonly { readonly id: string }[] }
    expect(check('StudiesAnswer', told)).toEqual([])
    expect(told.studies.map(({ id }) => id)).toEqual(listStudies().map(({ meta }) => meta.id))
    for (const { id } of told.studies) {
      const study: unknown = await (
        await getStudy(new Request('http://localhost'), { params: Promise.resolve({ id }) })
      ).json()
      expect(check('StudyAnswer', study), id).toEqual([])
    }
    const none = await getStudy(new Request('http://localhost'), { params: Promise.resolve({ id: 'none' }) })
    expect(none.status).toBe(404)
    expect(check('Problem', await none.json())).toEqual([])
  })

  it('have every published estimate', async () => {
    expect(check('LiteratureAnswer', await getLiterature().json())).toEqual([])
  })
})
