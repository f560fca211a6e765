/** The addresses of files: of a view and of a comparison, from the lists by which they are served. */
import { siteLanguage } from '@/app/site-language'
import { comparisonFiles } from '@/components/compare/comparison-files'
import { chartFiles } from '@/components/export/pages/chart-files'
import type { TakenParameter } from '@/components/export/file-parameter'
import { exportFormats } from '@/components/export/formats'
import { PAGE_CHARTS, type PageChart, pageChartPath } from '@/components/export/pages/page-charts'
import { DIRECTIONS, GROUPINGS, ORDERS } from '@/lib/published/literature-query'
import { pageChartWords } from '@/lib/text/pages/page-charts'
import { apiReferenceWords } from '@/lib/text/pages/api-reference'
import { ARRANGEMENTS, MOST_VIEWS } from '@/lib/view/comparison/comparison-link'
import { refTo } from './answer-schemas'
import type { ApiContent, ApiParameter, ApiPath, JsonSchema } from '@/lib/export/schema/openapi-types'
import { schemaOfTaken } from './parameter-schema'
import { acceptedAnswer, progressPath } from './progress-path'
import { postFit } from './posted-path'
import { refusalsBut } from './refusals'

type Paths = Readonly<Record<string, ApiPath>>

const refs = (names: readonly string[]) => names.map((name) => ({ $ref: `#/components/parameters/${name}` }))

function own(takes: readonly TakenParameter[]): readonly ApiParameter[] {
  const { fileParameters } = apiReferenceWords(siteLanguage)
  return takes.map((one) => ({
    name: one.name,
    in: 'query',
    description: fileParameters[one.name] ?? one.name,
    schema: schemaOfTaken(one),
  }))
}

/** JSON has its schema; a text is a string, and of bytes there is nothing to say. */
function contentOf(type: string, schema: JsonSchema | null): ApiContent {
  const [media = type] = type.split(';')
  const text = /charset/.test(type) && media !== 'application/json'
  return { [media]: schema ? { schema } : text ? { schema: { type: 'string' } } : {} }
}

/** Parameters that name a table of the server. */
const OF_STUDIES: readonly string[] = ['study', 'data']

/** @example operationIdOf('points.csv') // 'getPointsCsv' */
const operationIdOf = (file: string): string =>
  `get${file
    .split(/[./-]/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('')}`

/** @param parameters names of those of a view, components of the document */
export function viewPaths(parameters: readonly string[]): Paths {
  const words = apiReferenceWords(siteLanguage)
  return Object.fromEntries(
    exportFormats.map(({ file, type, takes }): [string, ApiPath] => {
      const ok = {
        description: words.answers.ok,
        content: contentOf(type, file === 'fit' ? refTo('fit') : null),
        headers: { ETag: { description: words.etag, schema: { type: 'string' } } },
      }
      return [
        `/api/v1/${file}`,
        {
          get: {
            operationId: operationIdOf(file),
            summary: words.files[file] ?? file,
            tags: ['views'],
            parameters: [...refs(parameters), ...own(takes)],
            responses: {
              200: ok,
              202: acceptedAnswer(),
              304: { description: words.answers.notModified },
              ...refusalsBut(413),
            },
          },
          ...(file === 'fit' ? { post: postFit(refs(parameters.filter((name) => !OF_STUDIES.includes(name)))) } : {}),
        },
      ]
    }),
  )
}

/** Of draws that take longer than a request. @param parameters names of those of a view */
export const progressPaths = (parameters: readonly string[]): Paths =>
  progressPath(
    'getProgress',
    '/api/v1/progress/{file}',
    refs(parameters),
    exportFormats.map(({ file }) => file),
  )

/** Of the charts of pages. */
export function chartPaths(): Paths {
  const words = apiReferenceWords(siteLanguage)
  const { charts, files } = pageChartWords(siteLanguage)
  return Object.fromEntries(
    PAGE_CHARTS.flatMap((chart) =>
      chartFiles.map(({ ending, type, takes }): [string, ApiPath] => [
        pageChartPath(chart, ending),
        {
          get: {
            operationId: operationIdOf(`charts/${chart}.${ending}`),
            summary: `${charts[chart]}: ${files[ending]}`,
            tags: ['charts'],
            parameters: [...ofPage(chart), ...own(takes)],
            responses: {
              200: {
                description: words.answers.ok,
                content: contentOf(type, null),
                headers: { ETag: { description: words.etag, schema: { type: 'string' } } },
              },
              304: { description: words.answers.notModified },
              ...refusalsBut(413, 422),
            },
          },
        },
      ]),
    ),
  )
}

/** Those of the page's query. */
function ofPage(chart: PageChart): readonly ApiParameter[] {
  const { literatureParameters, splitParameters } = apiReferenceWords(siteLanguage)
  if (chart === 'split')
    return Object.entries(splitParameters).map(([name, description]) => ({
      ...{ name, in: 'query', description, schema: { type: 'string' } },
    }))
  if (chart !== 'literature') return []
  const enums: Readonly<Record<string, readonly string[]>> = { direction: DIRECTIONS, group: GROUPINGS, sort: ORDERS }
  return Object.entries(literatureParameters).map(([name, description]) => ({
    name,
    in: 'query',
    description,
    schema: { type: 'string', ...(enums[name] ? { enum: [...enums[name]] } : {}) },
  }))
}

export function comparisonPaths(): Paths {
  const words = apiReferenceWords(siteLanguage)
  const { comparisonParameters: told } = words
  const views = { type: 'array', items: { type: 'string' }, maxItems: MOST_VIEWS }
  const parameters: readonly ApiParameter[] = [
    { name: 'view', in: 'query', description: told.view, schema: views, style: 'form', explode: true },
    { name: 'chart', in: 'query', description: told.chart, schema: { type: 'string', enum: [...ARRANGEMENTS] } },
    { name: 'pair', in: 'query', description: told.pair, schema: { type: 'string', pattern: '^[1-6],[1-6]$' } },
  ]
  const files = comparisonFiles.map(({ id, path, type, takes }): [string, ApiPath] => [
    path,
    {
      get: {
        operationId: operationIdOf(path.replace('/api/v1/', '')),
        summary: words.comparisonFiles[id],
        tags: ['comparisons'],
        parameters: [...parameters, ...own(takes)],
        responses: {
          200: {
            description: words.answers.ok,
            content: contentOf(type, id === 'json' ? refTo('comparison') : null),
            headers: { ETag: { description: words.etag, schema: { type: 'string' } } },
          },
          202: acceptedAnswer(),
          304: { description: words.answers.notModified },
          ...refusalsBut(413),
        },
      },
    },
  ])
  const namesOfComparisons = comparisonFiles
    .filter(({ id }) => id !== 'json')
    .map(({ path }) => path.split('/').at(-1) ?? '')
    .sort()
  return {
    ...Object.fromEntries(files),
    ...progressPath('getProgressOfComparison', '/api/v1/progress/compare', parameters),
    ...progressPath('getProgressOfComparisonFile', '/api/v1/progress/compare/{file}', parameters, namesOfComparisons),
  }
}
