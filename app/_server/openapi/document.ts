/**
 * The API's own description, OpenAPI 3.1: made of the lists that serve (files, fields of a view, schemas of answers), so that
 * what is added to them is in it. Server only.
 */
import { siteLanguage } from '@/app/site-language'
import { ENGINE_VERSION } from '@/lib/engine'
import { apiReferenceWords } from '@/lib/text/pages/api-reference'
import { answerSchemas } from './answer-schemas'
import { chartPaths, comparisonPaths, progressPaths, viewPaths } from './file-paths'
import type { OpenApiDocument } from '@/lib/export/schema/openapi-types'
import { embedPaths, listPaths, manyPaths } from './other-paths'
import { refusalAnswers } from './refusals'
import { viewParameters } from './view-parameters'

export function openApiDocument(): OpenApiDocument {
  const words = apiReferenceWords(siteLanguage)
  const parameters = viewParameters()
  const ofAView = parameters.map(({ name }) => name)
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
      ...viewPaths(ofAView),
      ...progressPaths(ofAView),
      ...comparisonPaths(),
      ...chartPaths(),
      ...manyPaths(),
      ...listPaths(),
      ...embedPaths(),
    },
    components: {
      schemas: answerSchemas(),
      parameters: Object.fromEntries(parameters.map((one) => [one.name, one])),
      responses: refusalAnswers(),
    },
  }
}
