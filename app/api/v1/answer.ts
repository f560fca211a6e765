/**
 * What every file of the API shares: the strict reading of the query (a page forgives, the API answers 400 with the same
 * list), the headers, and the refusals. Nothing is computed for what is refused or known already.
 */
import { type Answer, answerOf, type FileRequest, tagOf } from '@/app/_server/answers/answers'
import { readQuery } from '@/app/_server/answers/figures'
import { CLIENT_HEADER } from '@/app/_server/limits/front-door'
import { originOf } from '@/app/_server/start/origin'
import { QUERY_HEADER } from '@/app/_server/query-header'
import { openToAll, problemResponse } from '@/app/_server/answers/problem-document'
import type { ExportFormat } from '@/components/export/format'
import { ENGINE_VERSION } from '@/lib/engine'
import { parseLaw } from '@/lib/fits/rates/laws'
import { ignoredInWords } from '@/lib/text/ignored'
import { isLocalStudy, readStudyId } from '@/lib/view/view-codec'
import { holdsTag } from './entity-tag'
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

async function answer(request: Request, format: ExportFormat): Promise<Response> {
  const query = request.headers.get(QUERY_HEADER) ?? new URL(request.url).search.slice(1)
  const study = readStudyId(query)
  if (isLocalStudy(study)) {
    const detail = words.localData
    return problemResponse({ status: 404, kind: 'local-data', detail, facts: { study } })
  }
  const file = format.read(query)
  const asked = await readQuery(query, format.parameters)
  const ignored = [...asked.ignored, ...file.ignored]
  if (ignored.length > 0) {
    const detail = words.badQuery(ignored.length)
    return problemResponse({
      status: 400,
      kind: 'bad-query',
      detail,
      facts: { ignored: ignoredInWords(ignored, asked.view.lang) },
    })
  }
  const wanted = { format, file, asked, origin: originOf(request.headers) }
  const tag = tagOf(wanted)
  const headers = { ETag: tag, 'Cache-Control': cacheControl(wanted), ...openToAll }
  if (holdsTag(request.headers.get('if-none-match'), tag)) return new Response(null, { status: 304, headers })
  const client = request.headers.get(CLIENT_HEADER) ?? ''
  const outcome = await answerOf(wanted, { client, signal: request.signal })
  return outcome.ok ? fileResponse(outcome.value, format.type, headers) : refusal(outcome)
}

function fileResponse({ body, fileName }: Answer, type: string, headers: Readonly<Record<string, string>>): Response {
  const own = { 'Content-Type': type, 'Content-Disposition': `inline; filename="${fileName}"` }
  return new Response(body, { headers: { ...own, ...headers } })
}

/** For ever only where the link pins all that the bytes depend on: measured laws and "current" lean on other studies. */
function cacheControl({ format, asked: { view, study } }: FileRequest): string {
  if (view.data !== study.version || view.engine !== ENGINE_VERSION) return 'public, max-age=0, must-revalidate'
  const leansOnOthers = format.shows.current || view.law.some((law) => parseLaw(law, []) === null)
  return leansOnOthers ? 'public, max-age=300' : 'public, max-age=31536000, immutable'
}
