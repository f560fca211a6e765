import { readdirSync } from 'node:fs'
import { dirname, join, posix, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it } from 'vitest'
import { comparisonFiles } from '@/components/compare/comparison-files'
import { exportFormats } from '@/components/export/formats'
import { studyReportFiles } from '@/components/export/pages/study-report-files'
import { chartFiles } from '@/components/export/pages/chart-files'
import { CHART_ENDINGS, PAGE_CHARTS, pageChartPath } from '@/components/export/pages/page-charts'
import { apiReferenceWords } from '@/lib/text/pages/api-reference'
import { openApiDocument } from './document'

const api = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'api')
const document = openApiDocument()
const words = apiReferenceWords('en')

/** Addresses that a folder's route serves: those of the lists, where the last part is one of a list. */
function addressesOf(folder: string): readonly string[] {
  const path = posix.join('/api', folder)
  if (path === '/api/[...path]') return [] // answers 404 to whatever else is asked
  if (path === '/api/v1/[file]') return exportFormats.map(({ file }) => `/api/v1/${file}`)
  if (path === '/api/v1/compare/[file]')
    return comparisonFiles.map((one) => one.path).filter((one) => one.includes('.'))
  if (path === '/api/v1/studies/[id]/[file]') return studyReportFiles.map(({ file }) => `/api/v1/studies/{id}/${file}`)
  if (path === '/api/v1/charts/[file]')
    return PAGE_CHARTS.flatMap((chart) => CHART_ENDINGS.map((ending) => pageChartPath(chart, ending)))
  return [path.replace(/\[(\w+)\]/g, '{$1}')]
}

describe('the document of the API', () => {
  it('is OpenAPI 3.1 by its JSON Schema', async () => {
    const { valid, errors } = await new Validator().validate(JSON.parse(JSON.stringify(document)))
    expect(errors).toBeUndefined()
    expect(valid).toBe(true)
  })

  it('has every route of app/api, and no other', () => {
    const routes = readdirSync(api, { recursive: true, encoding: 'utf8' })
      .map((name) => name.split(sep).join('/'))
      .filter((name) => name.endsWith('/route.ts'))
      .flatMap((name) => addressesOf(name.replace('/route.ts', '')))
    expect(Object.keys(document.paths).sort()).toEqual([...routes].sort())
  })

  it('names each operation once', () => {
    const ids = Object.values(document.paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    )
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has words for every file and every own parameter, and words for nothing else', () => {
    expect(Object.keys(words.files).sort()).toEqual(exportFormats.map(({ file }) => file).sort())
    const own = [...exportFormats, ...comparisonFiles, ...chartFiles].flatMap(({ takes }) =>
      takes.map(({ name }) => name),
    )
    expect(Object.keys(words.fileParameters).sort()).toEqual([...new Set(own)].sort())
    for (const name of Object.keys(words.parts)) {
      const [schema = '', property] = name.split('.')
      const part = document.components.schemas[schema]
      expect(Object.keys(document.components.schemas), name).toContain(schema)
      if (property !== undefined) expect(part?.properties, name).toHaveProperty([property])
    }
  })

  it('says what parameters take, as the codec does', () => {
    const { parameters } = document.components
    expect(parameters.estimator?.schema).toEqual({
      type: 'string',
      enum: ['ols', 'ols-hc3', 'theil-sen', 'huber', 'quantile'],
    })
    expect(parameters.level?.schema).toEqual({ type: 'number', minimum: 0.5, maximum: 0.999 })
    expect(parameters.exclude).toMatchObject({ explode: false, schema: { maxItems: 500 } })
    const png = document.paths['/api/v1/chart.png']?.get?.parameters ?? []
    expect(png.at(-1)).toMatchObject({ name: 'scale', schema: { type: 'integer', minimum: 1, maximum: 4, default: 2 } })
  })
})
