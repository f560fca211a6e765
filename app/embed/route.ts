/** A view for a frame of another page: the one address that others may frame. Whatever is asked, something readable comes. */
import { answerOf } from '@/app/_server/answers/answers'
import { readQuery } from '@/app/_server/answers/asked-view'
import { CLIENT_HEADER } from '@/app/_server/limits/client-of'
import { QUERY_HEADER } from '@/app/_server/query-header'
import { originOf } from '@/app/_server/start/origin'
import { refusal } from '@/app/api/v1/refusal'
import { siteLanguage } from '@/app/site-language'
import { embedMessage } from '@/components/embed/embed-document'
import { embedFormat } from '@/components/export/embed-format'
import { embedWords } from '@/lib/text/pages/embed'
import { isLocalStudy, readStudyId } from '@/lib/view/study-id'
import { encodeView } from '@/lib/view/view-codec'

export async function GET(request: Request): Promise<Response> {
  const words = embedWords(siteLanguage)
  const sent = request.headers.get(QUERY_HEADER) ?? new URL(request.url).search.slice(1)
  if (isLocalStudy(readStudyId(sent)))
    return framed(await embedMessage(siteLanguage, words.localTitle, words.local, null), 404)
  const origin = originOf(request.headers)
  // A page forgives: what can't be read is left out, and the answer is that of the view which remains.
  const { view, study } = await readQuery(sent)
  const query = encodeView(view, study.meta)
  const asked = { view, study, ignored: [] }
  const client = request.headers.get(CLIENT_HEADER) ?? ''
  const outcome = await answerOf(
    { format: embedFormat, file: embedFormat.read(''), asked, query, origin },
    { client, signal: request.signal },
  )
  if (outcome.ok) return framed(outcome.value.body, 200)
  const { detail, status, headers = {} } = refusal(outcome)
  const page = `${origin}/explore${query === '' ? '' : `?${query}`}`
  return framed(await embedMessage(siteLanguage, words.notNowTitle, detail, page), status, headers)
}

function framed(
  body: string | Uint8Array<ArrayBuffer>,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(body, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': status === 200 ? 'public, max-age=300' : 'no-store',
      // A page that isolates itself frames only what says that it may be.
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Robots-Tag': 'noindex',
      ...headers,
    },
  })
}
