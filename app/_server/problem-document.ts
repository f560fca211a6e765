/** Errors as documents for programs (RFC 9457), of one form wherever they are found out. */

/** Every kind, with what to do about it: the text at its `type`, `/problems/<kind>`. */
export const problemKinds = {
  'bad-query': 'A parameter can’t be read. `ignored` names each with the reason; docs/api.md has what they take.',
  'local-data': 'The view reads a file that is kept in one reader’s browser: only that browser can answer it.',
  'unknown-file': 'There is no file of that name. `files` has those there are.',
  'unknown-path': 'The API has no such path.',
  'method-not-allowed': 'Everything here is read only: ask with GET or HEAD.',
  'too-many-draws': 'So many bootstrap draws of this view can’t be made in time. Ask for at most `most`.',
  busy: 'Too much is waiting. Ask again after the seconds of Retry-After.',
  share: 'Your address has enough under way. Ask again when that is answered.',
  timeout: 'It took too long. Ask for fewer draws, or again when the server is less busy.',
  failed: 'A fault of the program. Please report it with the address that you asked for.',
} as const

export type ProblemKind = keyof typeof problemKinds

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
  'Access-Control-Expose-Headers': 'ETag, Retry-After, Content-Disposition',
} as const

/** @returns text and headers, for whoever sends it */
export function writeProblem({ status, kind, detail, facts = {}, headers = {} }: ProblemDocument): {
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
} {
  return {
    body: `${JSON.stringify({ type: `/problems/${kind}`, title: kind, status, detail, ...facts }, null, 2)}\n`,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...openToAll, ...headers },
  }
}

/** The same as a route's answer. */
export function problemResponse(problem: ProblemDocument): Response {
  const { body, headers } = writeProblem(problem)
  return new Response(body, { status: problem.status, headers })
}
