import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { listStudies } from '@/app/_server/catalogue'
import { GET } from './data.zip/route'
import { datasetJson } from './dataset-json'

describe.each(listStudies().map((study) => [study.meta.id, study] as const))('the files of %s', (id, study) => {
  it('are one zip with the rows, their description, sources, licence and citation', async () => {
    const response = await GET(new Request('http://localhost'), { params: Promise.resolve({ id }) })
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()))
    expect(Object.keys(files).sort()).toEqual(['CITATION.cff', 'README.md', 'datapackage.json', 'rows.csv'])
    const text = (name: string) => strFromU8(files[name] ?? new Uint8Array())
    expect(text('rows.csv').split('\n')[0]).toBe(study.meta.fields.map(({ name }) => name).join(','))
    for (const { attribution, licence } of study.meta.sources) {
      expect(text('README.md')).toContain(attribution)
      expect(text('README.md')).toContain(licence)
    }
    for (const one of study.meta.missing ?? []) expect(text('README.md')).toContain(one)
    expect(text('CITATION.cff')).toMatch(/^cff-version: 1\.2\.0\n/)
    expect(text('CITATION.cff')).toContain(study.version)
  })

  it('are told to search engines as a dataset', () => {
    const told = JSON.parse(datasetJson(study, '2026-11-27')) as { readonly '@type': string; readonly version: string }
    expect(told).toMatchObject({ '@type': 'Dataset', version: study.version })
    expect(datasetJson(study, '2026-11-27')).not.toContain('<')
  })
})
