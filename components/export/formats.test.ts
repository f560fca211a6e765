import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { GET } from '@/app/api/v1/[file]/route'
import { downloadsOf } from '@/components/workbench/downloads'
import { filesOfRows } from '@/components/workbench/made-files'
import { figureOf, study } from '@/lib/result/bundled-studies.fixture'
import { exportWords } from '@/lib/text/export-formats'
import type { ExportFormat } from './format'
import { exportFormats, findFormat } from './formats'

const figure = figureOf('study=efficiency-milestones')
const one = study('efficiency-milestones')
const docs = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8')

/** The list as a maintainer would lengthen it. */
const list = exportFormats as ExportFormat[]
const added = 'png' as const // an id that has words; a new one does not compile without them

describe('the list of export formats', () => {
  afterEach(() => {
    while (list.at(-1)?.file === 'made-up.txt') list.pop()
  })

  it('is where a format is added: address and menu follow', async () => {
    list.push({
      file: 'made-up.txt',
      type: 'text/plain',
      parameters: [],
      takes: [],
      shows: {},
      work: 'text',
      menu: [{ id: added, query: '' }],
      read: () => ({
        fileName: () => 'made-up.txt',
        write: async ({ figure }) => `${figure.data.study}, made up`,
        ignored: [],
        key: '',
      }),
    })
    const request = new Request('http://localhost/api/v1/made-up.txt?study=efficiency-milestones')
    const response = await GET(request, { params: Promise.resolve({ file: 'made-up.txt' }) })
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('efficiency-milestones, made up')
    const offered = downloadsOf(figure, filesOfRows({ figure, study: one, draws: null })).find(
      ({ fileName }) => fileName === 'made-up.txt',
    )
    expect(offered?.href).toBe('/api/v1/made-up.txt?study=efficiency-milestones')
    expect(await (await offered?.make())?.text()).toBe('efficiency-milestones, made up')
  })

  it('is told whole in docs/api.md, with the parameters of each file', () => {
    for (const { file, parameters } of exportFormats) {
      const line = docs.split('\n').find((text) => text.includes(`/api/v1/${file}?Q`)) ?? ''
      expect(line, file).toContain(`/api/v1/${file}?Q`)
      for (const name of parameters) expect(line, `${file}: ${name}`).toContain(name)
    }
  })

  it('offers every word once', () => {
    const offered = exportFormats.flatMap(({ menu }) => menu.map(({ id }) => id))
    expect([...offered].sort()).toEqual(Object.keys(exportWords('en')).sort())
  })

  it('names a file that there is not', async () => {
    const request = new Request('http://localhost/api/v1/fit.docx')
    const response = await GET(request, { params: Promise.resolve({ file: 'fit.docx' }) })
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(findFormat('fit.docx')).toBeNull()
  })

  it('says which of its own parameters can’t be read', () => {
    const ignored = (query: string) =>
      findFormat('chart.png')
        ?.read(query)
        .ignored.map(({ parameter }) => parameter)
    expect(ignored('width=12&scale=2')).toEqual(['width'])
    expect(ignored('width=2400&height=2400&scale=4')).toEqual(['scale'])
    expect(findFormat('points.csv')?.read('rows=some').ignored).toEqual([
      { parameter: 'rows', raw: 'some', refusal: { code: 'either', values: ['used', 'all'] } },
    ])
  })
})
