/** A call of each address that the reference page shows: one that the bundled data answer. */
import { type ApiCall, OWN_ORIGIN } from '@/lib/export/api-calls'
import type { ApiOperation } from '@/lib/export/schema/openapi-types'

const VIEW = 'study=efficiency-milestones'

/** The first of those that the address takes. */
function firstFile(parameters: ApiOperation['parameters']): string {
  const file = parameters.find((one) => 'name' in one && one.in === 'path' && one.name === 'file')
  const names = file && 'schema' in file ? file.schema.enum : null
  return Array.isArray(names) ? String(names[0]) : ''
}

/** @returns path and query, the name of a file that is kept, and what is sent */
export function exampleOf(
  path: string,
  { parameters, responses, requestBody }: ApiOperation,
): Omit<ApiCall, 'url'> & { readonly address: string } {
  const filled = path.replace('{id}', 'efficiency-milestones').replace('{file}', firstFile(parameters))
  const answer = responses[200]
  const types = answer && 'content' in answer ? Object.keys(answer.content ?? {}) : []
  const saveAs = types.includes('application/json') ? null : (path.split('/').at(-1) ?? null)
  const [body] = Object.entries(requestBody?.content ?? {})
  if (body) {
    const [type, { example = '' }] = body
    const text = typeof example === 'string' ? example : JSON.stringify(example)
    return { address: filled, saveAs, body: { type, text } }
  }
  const names = parameters.map((one) => ('name' in one ? one.name : one.$ref.replace(/^.*\//, '')))
  const query = names.includes('study')
    ? VIEW
    : names.includes('view')
      ? [VIEW, 'study=imagenet'].map((one) => `view=${encodeURIComponent(one)}`).join('&')
      : names.includes('url')
        ? `url=${OWN_ORIGIN}${encodeURIComponent(`/explore?${VIEW}`)}`
        : ''
  return { address: query === '' ? filled : `${filled}?${query}`, saveAs }
}
