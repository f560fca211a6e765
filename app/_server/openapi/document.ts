/**
 * The API's own description, OpenAPI 3.1: made of the lists that serve (files, fields of a view, schemas of answers), so that
 * what is added to them is in it. Server only.
 */
import { siteLanguage } from '@/app/site-language'
import { ENGINE_VERSION } from '@/lib/engine'
import { apiReferenceWords } from '@/lib/text/pages/api-reference'
import { answerSchemas } from './answer-schemas'
import { comparisonPaths, viewPaths } from './file-paths'
import type { ApiPath, OpenApiDocument } from '@/lib/export/schema/openapi-types'
import { refusalAnswers, refusalsBut } from './refusals'
import { viewParameters } from './view-parameters'

const DOCUMENT_PATH = '/api/v1/openapi.json'

export function openApiDocument(): OpenApiDocument {
  const words = apiReferenceWords(siteLanguage)
  const parameters = viewParameters()
  return {
    openapi: '3.1.1',
    info: {
      title: words.documentTitle,
      version: ENGINE_VERSION,
      description: words.description,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: Object.entries(words.tags).map(([name, description]) => ({ name, description })),
    paths: {
      ...viewPaths(parameters.map(({ name }) => name)),
      ...comparisonPaths(),
      [DOCUMENT_PATH]: documentPath(),
    },
    components: {
      schemas: answerSchemas(),
      parameters: Object.fromEntries(parameters.map((one) => [one.name, one])),
      responses: refusalAnswers(),
    },
  }
}

function documentPath(): ApiPath {
  const words = apiReferenceWords(siteLanguage)
  const content = { 'application/json': { schema: { type: 'object', required: ['openapi', 'paths'] } } }
  return {
    get: {
      operationId: 'getOpenapiJson',
      summary: words.document,
      tags: ['reference'],
      parameters: [],
      responses: { 200: { description: words.documentAnswer, content }, ...refusalsBut(400, 404, 422) },
    },
  }
}
