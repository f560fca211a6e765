/** Errors as documents for programs (RFC 9457), of one form wherever they are found out. */

import { siteLanguage } from '@/app/site-language'
import { apiWords } from '@/lib/text/api'

/** Each has a sentence at its `type`, `/problems/<kind>`. */
export type ProblemKind = keyof ReturnType<typeof apiWords>['kinds']

export interface ProblemDocument {
  readonly status: number
  readonly kind: ProblemKind
  readonly detail: string
  /** What a program can act on. */
  readonly facts?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, string>>
}

/** What any answer for programs carries: every site may read it, with the headers that tell what it is. */
export const openToAll = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Location, Retry-After, Content-Disposition, RateLimit, RateLimit-Policy',
} as const

/** Plain data for `JSON.stringify`. */
export const problemJson = ({ status, kind, detail, facts = {} }: ProblemDocument): unknown => ({
  type: `/problems/${kind}`,
  title: kind,
  status,
  detail,
  ...facts,
})

/** @returns text and headers, for whoever sends it */
export function writeProblem(problem: ProblemDocument): {
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
} {
  const { headers = {} } = problem
  return {
    body: `${JSON.stringify(problemJson(problem), null, 2)}\n`,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...openToAll, ...headers },
  }
}

/** The same as a route's answer. */
export function problemResponse(problem: ProblemDocument): Response {
  const { body, headers } = writeProblem(problem)
  return new Response(body, { status: problem.status, headers })
}

/** What is said where a limit over time is passed: of one client, or of all together. */
export function tooOften(of: 'one' | 'all', retryAfter: number): ProblemDocument {
  const words = apiWords(siteLanguage)
  const headers = { 'Retry-After': String(retryAfter) }
  return of === 'one'
    ? { status: 429, kind: 'rate-limit', detail: words.rateLimit(String(retryAfter)), headers }
    : { status: 503, kind: 'busy', detail: words.busy, headers }
}
