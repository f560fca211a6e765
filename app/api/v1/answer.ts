/**
 * What every file of the API shares: the strict reading of the query (a page forgives, the API answers 400 with the same
 * list), the headers, and the refusals. Nothing is computed for what is refused or known already.
 */
import { addressOf, keptAnswers } from '@/app/_server/kept/answer-store'
import { answerOf, type FileRequest, headersOf, keyOf, tagOf } from '@/app/_server/answers/answers'
import { holdsTag } from '@/app/_server/kept/entity-tag'
import { readQuery } from '@/app/_server/answers/asked-view'
import { CLIENT_HEADER } from '@/app/_server/limits/client-of'
import { originOf } from '@/app/_server/start/origin'
import { QUERY_HEADER } from '@/app/_server/query-header'
import { type ProblemDocument, problemResponse } from '@/app/_server/answers/problem-document'
import type { ExportFormat } from '@/components/export/format'
import { ignoredInWords } from '@/lib/text/ignored'
import { isLocalStudy, readStudyId } from '@/lib/view/study-id'
import { canWait, progressAddress, progressResponse, viewLater } from './later'
import { refusal } from './refusal'
import { siteLanguage } from '@/app/site-language'
import { apiWords } from '@/lib/text/api'

const words = apiWords(siteLanguage)

/** Answers a request with the file of that format of the figure that its query asks for. */
export async function answerWithFile(request: Request, format: ExportFormat): Promise<Response> {
  try {
    return await answer(request, format)
  } catch (error) {
    console.error(error)
    return problemResponse({
      status: 500,
      kind: 'failed',
      detail: words.failed,
    })
  }
}

/** What a query asks for, read strictly, or why it is refused. */
export async function readRequest(
  query: string,
  format: ExportFormat,
  origin: string,
): Promise<
  { readonly ok: true; readonly wanted: FileRequest } | { readonly ok: false; readonly problem: ProblemDocument }
> {
  const study = readStudyId(query)
  if (isLocalStudy(study))
    return { ok: false, problem: { status: 404, kind: 'local-data', detail: words.localData, facts: { study } } }
  const file = format.read(query)
  const asked = await readQuery(query, format.parameters)
  const ignored = [...asked.ignored, ...file.ignored]
  if (ignored.length === 0) return { ok: true, wanted: { format, file, asked, query, origin } }
  const facts = { ignored: ignoredInWords(ignored, asked.view.lang) }
  return { ok: false, problem: { status: 400, kind: 'bad-query', detail: words.badQuery(ignored.length), facts } }
}

async function answer(request: Request, format: ExportFormat): Promise<Response> {
  const query = request.headers.get(QUERY_HEADER) ?? new URL(request.url).search.slice(1)
  const origin = originOf(request.headers)
  const read = await readRequest(query, format, origin)
  if (!read.ok) return problemResponse(read.problem)
  const { wanted } = read
  if (holdsTag(request.headers.get('if-none-match'), tagOf(wanted)))
    return new Response(null, { status: 304, headers: headersOf(wanted) })
  const client = request.headers.get(CLIENT_HEADER) ?? ''
  const outcome = await answerOf(wanted, { client, signal: request.signal })
  if (!outcome.ok && outcome.reason === 'too-many') {
    const progress = progressAddress(format.file, query)
    if (canWait(request.headers)) return progressResponse(progress, await viewLater(wanted, client), 202)
    return problemResponse(refusal(outcome, progress))
  }
  if (!outcome.ok) return problemResponse(refusal(outcome))
  keptAnswers.files.isAt(addressOf(origin, `/api/v1/${format.file}`, query), keyOf(wanted))
  const { body, headers } = outcome.value
  const sent = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)])
  return new Response(body, { headers: sent })
}
