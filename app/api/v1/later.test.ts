import { expect, it, vi } from 'vitest'
import { GET } from './[file]/route'
import { GET as getComparison } from './compare/[file]/route'
import { GET as getComparisonProgress } from './progress/compare/[file]/route'
import { GET as getProgress } from './progress/[file]/route'
import { openApiDocument } from '@/app/_server/openapi/document'
import { openSchemaCheck } from '@/app/_server/openapi/schema-check.fixture'

/** Threads that never come to an end. */
vi.mock('@/app/_server/work-threads', () => ({
  drawToldInThread: () => new Promise(() => {}),
  drawInThread: () => new Promise(() => {}),
}))

const QUERY = 'draws=10000&seed=77'
const check = openSchemaCheck(openApiDocument())
const ask = (file: string, headers: Readonly<Record<string, string>> = {}) =>
  GET(new Request(`http://localhost/api/v1/${file}?${QUERY}`, { headers }), { params: Promise.resolve({ file }) })

it('tells where draws are made that take longer than a request, and begins them for who can wait', async () => {
  const refused = await ask('fit')
  const problem = await refused.json()
  expect([refused.status, problem.progress]).toEqual([422, `/api/v1/progress/fit?${QUERY}`])
  expect(check('Problem', problem)).toEqual([])

  const accepted = await ask('fit', { Prefer: 'return=minimal, respond-async;q=1' })
  const far = await accepted.json()
  expect([accepted.status, accepted.headers.get('location')]).toEqual([202, `/api/v1/progress/fit?${QUERY}`])
  expect(accepted.headers.get('retry-after')).toBe('2')
  expect(check('Progress', far)).toEqual([])
  expect(far).toMatchObject({ state: 'drawing', share: 0, file: `/api/v1/fit?${QUERY}` })
  expect(far.seconds).toBeGreaterThan(15)
})

it('answers for a file that needs no draws, and refuses what the file would', async () => {
  const progress = async (file: string, query: string) => {
    const request = new Request(`http://localhost/api/v1/progress/${file}?${query}`)
    const response = await getProgress(request, { params: Promise.resolve({ file }) })
    return [response.status, await response.json()] as const
  }
  const file = '/api/v1/chart.png?study=imagenet&scale=2'
  const [status, done] = await progress('chart.png', 'study=imagenet&scale=2')
  expect([status, done]).toMatchObject([200, { state: 'done', share: 1, seconds: 0, file }])
  expect((await progress('fit', 'level=2'))[0]).toBe(400)
  expect((await progress('fit.docx', ''))[0]).toBe(404)
})

const LONG = `view=${encodeURIComponent('study=imagenet')}&view=${encodeURIComponent('draws=10000&seed=78')}`
const ofComparison = (file: string, headers: Readonly<Record<string, string>> = {}) =>
  getComparison(new Request(`http://localhost/api/v1/compare/${file}?${LONG}`, { headers }), {
    params: Promise.resolve({ file }),
  })

it('does so for a comparison, all of its files alike', async () => {
  const place = `/api/v1/progress/compare/answers.csv?${LONG}`
  const refused = await ofComparison('answers.csv')
  const problem = await refused.json()
  expect([refused.status, problem.progress]).toEqual([422, place])
  expect(check('Problem', problem)).toEqual([])

  const accepted = await ofComparison('answers.csv', { Prefer: 'respond-async' })
  const far = await accepted.json()
  expect([accepted.status, accepted.headers.get('location')]).toEqual([202, place])
  expect(check('Progress', far)).toEqual([])
  expect(far).toMatchObject({ file: `/api/v1/compare/answers.csv?${LONG}`, progress: place })

  const again = await getComparisonProgress(new Request(`http://localhost${place}`), {
    params: Promise.resolve({ file: 'answers.csv' }),
  })
  expect([again.status, await again.json()]).toMatchObject([200, { progress: place }])
})

it('names the tag of a comparison before it is made', async () => {
  const query = `view=${encodeURIComponent('study=imagenet')}&view=${encodeURIComponent('study=efficiency-milestones')}`
  const ask = (headers: Readonly<Record<string, string>> = {}, sent = query) =>
    getComparison(new Request(`http://localhost/api/v1/compare/answers.csv?${sent}`, { headers }), {
      params: Promise.resolve({ file: 'answers.csv' }),
    })
  const first = await ask()
  const tag = first.headers.get('etag') ?? ''
  expect([first.status, tag.length]).toEqual([200, 29])
  const held = await ask({ 'If-None-Match': `W/${tag}` })
  expect([held.status, held.headers.get('etag'), await held.text()]).toEqual([304, tag, ''])
  const other = await ask({}, query.replace('imagenet', 'imagenet%26seed%3D7'))
  expect(other.headers.get('etag')).not.toBe(tag)
})
