/** The answers that every address may give in place of what was asked. */
import { siteLanguage } from '@/app/site-language'
import { apiReferenceWords } from '@/lib/text/pages/api-reference'
import { refTo } from './answer-schemas'
import type { ApiAnswer, ApiOperation } from '@/lib/export/schema/openapi-types'

/** By status, the name of the component. */
const BY_STATUS = {
  400: 'bad-query',
  404: 'not-found',
  413: 'too-large',
  422: 'too-many-draws',
  429: 'too-often',
  500: 'failed',
  503: 'busy',
} as const

type Status = keyof typeof BY_STATUS
const statuses = Object.keys(BY_STATUS).map(Number) as readonly Status[]

/** Components of the document. */
export function refusalAnswers(): Readonly<Record<string, ApiAnswer>> {
  const words = apiReferenceWords(siteLanguage)
  const content = { 'application/problem+json': { schema: refTo('problem') } }
  return Object.fromEntries(
    statuses.map((status): [string, ApiAnswer] => {
      const name = BY_STATUS[status]
      const waits = status === 429 || status === 503
      const headers = { 'Retry-After': { description: words.retryAfter, schema: { type: 'integer', minimum: 1 } } }
      return [name, { description: words.answers[name], content, ...(waits ? { headers } : {}) }]
    }),
  )
}

/** References to those components. @param but statuses that the address never answers with */
export const refusalsBut = (...but: readonly Status[]): ApiOperation['responses'] =>
  Object.fromEntries(
    statuses
      .filter((status) => !but.includes(status))
      .map((status) => [String(status), { $ref: `#/components/responses/${BY_STATUS[status]}` }]),
  )
