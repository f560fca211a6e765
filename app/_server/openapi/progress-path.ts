/** The addresses that tell how far draws are which take longer than a request, and the answer that leads to them. */
import { siteLanguage } from '@/app/site-language'
import { apiReferenceWords } from '@/lib/text/pages/api-reference'
import type { ApiAnswer, ApiOperation, ApiParameter, ApiPath } from '@/lib/export/schema/openapi-types'
import { refTo } from './answer-schemas'
import { refusalsBut } from './refusals'

/** In place of a file, to a client that prefers not to wait. */
export function acceptedAnswer(): ApiAnswer {
  const words = apiReferenceWords(siteLanguage)
  return {
    description: words.answers.accepted,
    content: { 'application/json': { schema: refTo('progress') } },
    headers: { Location: { description: words.progress.location, schema: { type: 'string' } } },
  }
}

/**
 * @param path with a parameter for each of its braces
 * @param parameters those of the file's query, or what leads to them; @param files names of those that the path takes
 */
export function progressPath(
  operationId: string,
  path: string,
  parameters: ApiOperation['parameters'],
  files: readonly string[] = [],
): Readonly<Record<string, ApiPath>> {
  const { answers, progress, studyId } = apiReferenceWords(siteLanguage)
  const told: Readonly<Record<string, string>> = { file: progress.file, id: studyId }
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']): ApiParameter => ({
    ...{ name, in: 'path', description: told[name] ?? name, required: true },
    schema: { type: 'string', ...(name === 'file' ? { enum: [...files] } : {}) },
  }))
  const get: ApiOperation = {
    operationId,
    summary: progress.summary,
    description: progress.description,
    tags: [path.includes('/compare') ? 'comparisons' : path.includes('/studies/') ? 'data' : 'views'],
    parameters: [...inPath, ...parameters],
    responses: {
      200: { description: answers.ok, content: { 'application/json': { schema: refTo('progress') } } },
      ...refusalsBut(413),
    },
  }
  return { [path]: { get } }
}
