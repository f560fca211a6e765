import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openFigure } from '@/app/_server/answers/figures'
import { GET as getOembed } from '@/app/api/oembed/route'
import { GET as getComparison } from '@/app/api/v1/compare/route'
import { GET } from '@/app/api/v1/[file]/route'
import { figureJson } from '@/lib/export/json'
import { figureOf, lawRates, studies } from '@/lib/result/bundled-studies.fixture'
import { randomQuery } from '@/lib/view/random-query.fixture'
import { openApiDocument } from './document'
import { openSchemaCheck } from './schema-check.fixture'

const check = openSchemaCheck(openApiDocument())
/** As it is sent. */
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const file = (name: string, query: string) =>
  GET(new Request(`http://localhost/api/v1/${name}?${query}`), { params: Promise.resolve({ file: name }) })

describe('real answers, held to the document', () => {
  it.each([...studies.values()].map(({ meta }) => [meta.id, meta] as const))('every series of %s', (id, meta) => {
    for (const { id: series } of meta.benchmarks)
      expect(check('FitAnswer', sent(figureJson(figureOf(`study=${id}&benchmark=${series}`)))), series).toEqual([])
  })

  it('the default views with the draws of the build', async () => {
    for (const id of studies.keys()) {
      const { figure } = await openFigure(`study=${id}`, 'https://halvings.example')
      expect(check('FitAnswer', sent(figureJson(figure))), id).toEqual([])
    }
  })

  it('20 random queries', () => {
    const queries = fc.sample(randomQuery([...studies.values()], Object.keys(lawRates)), { numRuns: 20, seed: 11 })
    for (const { query } of queries) expect(check('FitAnswer', sent(figureJson(figureOf(query)))), query).toEqual([])
  })

  it('a pinned link whose number moved', () => {
    const answer = figureJson(figureOf('study=efficiency-milestones&was=12.5,10,-&engine=1'))
    expect(answer.proof?.state).toBe('moved')
    expect(check('FitAnswer', sent(answer))).toEqual([])
  })

  it('a comparison', async () => {
    const views = ['study=efficiency-milestones', 'study=imagenet'].map(encodeURIComponent).join('&view=')
    const response = await getComparison(new Request(`http://localhost/api/v1/compare?view=${views}`))
    expect(response.status).toBe(200)
    expect(check('ComparisonAnswer', await response.json())).toEqual([])
  })

  it('oEmbed, and what it refuses', async () => {
    const oembed = async (query: string): Promise<readonly [number, unknown]> => {
      const url = `http://localhost/api/oembed?${query}`
      const response = await getOembed(new Request(url, { headers: { host: 'localhost' } }))
      return [response.status, await response.json()]
    }
    const page = encodeURIComponent('http://localhost/explore?study=imagenet')
    const [status, answer] = await oembed(`url=${page}&maxwidth=500`)
    expect(status).toBe(200)
    expect(check('OembedAnswer', answer)).toEqual([])
    expect(answer).toMatchObject({ width: 500 })
    for (const [query, refused] of [
      ['', 404],
      ['url=https%3A%2F%2Fother.example%2Fexplore', 404],
      ['url=http%3A%2F%2Flocalhost%2Fexplore%3Fstudy%3Dlocal-0123456789ab', 404],
      [`url=${page}&format=xml`, 501],
      [`url=${page}&maxwidth=wide`, 400],
    ] as const) {
      const [code, problem] = await oembed(query)
      expect(code, query).toBe(refused)
      expect(check('Problem', problem), query).toEqual([])
    }
  })

  it('refusals', async () => {
    for (const [name, query] of [
      ['fit', 'level=2'],
      ['fit.docx', ''],
      ['fit', 'study=local-0123456789ab'],
    ] as const) {
      const response = await file(name, query)
      expect(response.status).toBeGreaterThanOrEqual(400)
      expect(check('Problem', await response.json()), `${name}?${query}`).toEqual([])
    }
  })

  it('is strict: an answer with more or less than it says is none', () => {
    const { view, ...rest } = figureJson(figureOf('study=imagenet'))
    expect(check('FitAnswer', sent(rest))).not.toEqual([])
    expect(check('FitAnswer', sent({ ...rest, view, more: 1 }))).not.toEqual([])
  })
})
