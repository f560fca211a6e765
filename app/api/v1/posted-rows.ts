/** A table of a program's own over HTTP: rows as JSON or a text, fitted by the view that the query asks for, and not kept. */
import { refusal } from './refusal'
import { postedAnswer } from '@/app/_server/answers/posted-answers'
import { openToAll, problemResponse } from '@/app/_server/answers/problem-document'
import { readBody } from '@/app/_server/answers/read-body'
import { CLIENT_HEADER } from '@/app/_server/limits/client-of'
import { QUERY_HEADER } from '@/app/_server/query-header'
import { originOf } from '@/app/_server/start/origin'
import { siteLanguage } from '@/app/site-language'
import { type PostedTable, postedTable } from '@/lib/export/schema/posted-table'
import { apiWords } from '@/lib/text/api'

const words = apiWords(siteLanguage)

/** Ten thousand rows of a usual table. */
export const MOST_BYTES = 1_048_576

export async function answerPostedRows(request: Request): Promise<Response> {
  const sent = await readBody(request, MOST_BYTES)
  if (!sent.ok) return problemResponse(sent.problem)
  const { text } = sent
  const read = /^text\//i.test(request.headers.get('content-type') ?? '')
    ? { ok: true as const, table: { text } }
    : tableOf(text)
  if (!read.ok) return problemResponse({ status: 400, kind: 'bad-body', detail: read.detail })
  const query = request.headers.get(QUERY_HEADER) ?? new URL(request.url).search.slice(1)
  const asker = { client: request.headers.get(CLIENT_HEADER) ?? '', signal: request.signal }
  try {
    const outcome = await postedAnswer({ table: read.table, query, origin: originOf(request.headers) }, asker)
    if (!outcome.ok) return problemResponse(refusal(outcome))
    if (!outcome.value.ok) return problemResponse(outcome.value.problem)
    const headers = { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store', ...openToAll }
    return new Response(outcome.value.body, { headers })
  } catch (error) {
    console.error(error)
    return problemResponse({ status: 500, kind: 'failed', detail: words.failed })
  }
}

/** By the schema; the first fault of it where there is one. */
function tableOf(
  text: string,
): { readonly ok: true; readonly table: PostedTable } | { readonly ok: false; readonly detail: string } {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return { ok: false, detail: words.badBody('', words.notJson) }
  }
  const read = postedTable.safeParse(body)
  if (read.success) return { ok: true, table: read.data }
  const [issue] = read.error.issues
  const inside = issue?.code === 'invalid_union' ? closest(issue.errors, body) : issue
  return { ok: false, detail: words.badBody(inside?.path.join('.') ?? '', inside?.message ?? '') }
}

/** The fault of the form that was meant: rows where there are rows. */
function closest<Issue>(errors: readonly (readonly Issue[])[], body: unknown): Issue | undefined {
  const isText = typeof body === 'object' && body !== null && 'text' in body
  return errors[isText ? 1 : 0]?.[0]
}
