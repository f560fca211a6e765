/** The addresses that are no file of a view or a comparison: many views at once, lists of the data, the document itself. */
import { siteLanguage } from '@/app/site-language'
import { apiReferenceWords } from '@/lib/text/pages/api-reference'
import type { ApiOperation, ApiParameter, ApiPath, JsonSchema } from '@/lib/export/schema/openapi-types'
import { studyReportFiles } from '@/components/export/pages/study-report-files'
import { refTo } from './answer-schemas'
import { acceptedAnswer, progressPath } from './progress-path'
import { refusalsBut } from './refusals'

type Paths = Readonly<Record<string, ApiPath>>

/** Sent as an example, and answered by the bundled data. */
const EXAMPLE = ['study=efficiency-milestones', { study: 'imagenet', threshold: 0.2 }]

export function manyPaths(): Paths {
  const words = apiReferenceWords(siteLanguage)
  const content = {
    'application/json': { schema: refTo('fits') },
    'application/x-ndjson': { schema: refTo('one-of-fits') },
  }
  const post: ApiOperation = {
    operationId: 'postFits',
    summary: words.fits,
    description: words.fitsDescription,
    tags: ['many'],
    parameters: [],
    requestBody: {
      required: true,
      description: words.fitsSends,
      content: { 'application/json': { schema: refTo('fits-question'), example: EXAMPLE } },
    },
    responses: { 200: { description: words.answers.ok, content }, ...refusalsBut(404, 422) },
  }
  return { '/api/v1/fits': { post } }
}

export function listPaths(): Paths {
  const words = apiReferenceWords(siteLanguage)
  const id: ApiParameter = {
    name: 'id',
    in: 'path',
    description: words.studyId,
    required: true,
    schema: { type: 'string' },
  }
  const document = { type: 'object', required: ['openapi', 'paths'] }
  return {
    '/api/v1/studies': { get: list('getStudies', words.studies, 'data', refTo('studies')) },
    '/api/v1/studies/{id}': { get: list('getStudy', words.study, 'data', refTo('study'), [id]) },
    ...reportPaths(id),
    '/api/v1/literature': { get: list('getLiterature', words.literature, 'data', refTo('literature')) },
    '/api/v1/openapi.json': { get: list('getOpenapiJson', words.document, 'reference', document) },
  }
}

/** What embedders ask (https://oembed.com). */
export function embedPaths(): Paths {
  const { oembed: words, answers } = apiReferenceWords(siteLanguage)
  const pixels = { type: 'integer', minimum: 1, maximum: 9999 }
  const parameters: readonly ApiParameter[] = [
    { name: 'url', in: 'query', description: words.url, required: true, schema: { type: 'string' } },
    { name: 'maxwidth', in: 'query', description: words.maxwidth, schema: pixels },
    { name: 'maxheight', in: 'query', description: words.maxheight, schema: pixels },
    { name: 'format', in: 'query', description: words.format, schema: { type: 'string', enum: ['json'] } },
  ]
  const problem = { 'application/problem+json': { schema: refTo('problem') } }
  const get: ApiOperation = {
    operationId: 'getOembed',
    summary: words.summary,
    tags: ['views'],
    parameters,
    responses: {
      200: { description: answers.ok, content: { 'application/json': { schema: refTo('oembed') } } },
      501: { description: words.notJson, content: problem },
      ...refusalsBut(413, 422),
    },
  }
  return { '/api/oembed': { get } }
}

/** @param id of the study */
function reportPaths(id: ApiParameter): Paths {
  const { answers, etag, studyReport } = apiReferenceWords(siteLanguage)
  const reports = studyReportFiles.map(({ file, type }): [string, ApiPath] => [
    `/api/v1/studies/{id}/${file}`,
    {
      get: {
        operationId: file === 'report.pdf' ? 'getStudyReportPdf' : 'getStudyReportHtml',
        summary: studyReport[file],
        tags: ['data'],
        parameters: [id],
        responses: {
          200: {
            description: answers.ok,
            content: { [type.split(';')[0] ?? type]: {} },
            headers: { ETag: { description: etag, schema: { type: 'string' } } },
          },
          202: acceptedAnswer(),
          304: { description: answers.notModified },
          ...refusalsBut(400, 413),
        },
      },
    },
  ])
  return {
    ...Object.fromEntries(reports),
    ...progressPath(
      'getProgressOfReport',
      '/api/v1/progress/studies/{id}/{file}',
      [],
      studyReportFiles.map(({ file }) => file),
    ),
  }
}

function list(
  operationId: string,
  summary: string,
  tag: string,
  schema: JsonSchema,
  parameters: readonly ApiParameter[] = [],
): ApiOperation {
  const { answers } = apiReferenceWords(siteLanguage)
  const never = parameters.length > 0 ? ([400, 413, 422] as const) : ([400, 404, 413, 422] as const)
  return {
    operationId,
    summary,
    tags: [tag],
    parameters,
    responses: {
      200: { description: answers.ok, content: { 'application/json': { schema } } },
      ...refusalsBut(...never),
    },
  }
}
