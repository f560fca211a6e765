/** A file that a queue makes, or why it does not, as a response: of comparisons, charts of pages and reports of studies. */
import { headersOfMade, type MadeFile, makeOnce, tagOfMade } from '@/app/_server/kept/made-files'
import { problemResponse } from '@/app/_server/answers/problem-document'
import { addressOf, keptAnswers } from '@/app/_server/kept/answer-store'
import { holdsTag } from '@/app/_server/kept/entity-tag'
import { CLIENT_HEADER } from '@/app/_server/limits/client-of'
import { QUERY_HEADER } from '@/app/_server/query-header'
import { originOf } from '@/app/_server/start/origin'
import { canWait, type ProgressOf, progressResponse } from './later'
import type { Refused } from '@/app/_server/answers/answers'
import { refusal } from './refusal'

type AnyRefusal = Refused & { readonly ok: false }

/**
 * Nothing is made for who holds it already.
 * @param far how far its draws are where they take longer than a request, and where that is told; absent: it needs none that long
 */
export async function answerMadeFile<R extends AnyRefusal>(
  request: Request,
  file: MadeFile<R>,
  far?: { readonly address: string; readonly of: ProgressOf },
): Promise<Response> {
  if (holdsTag(request.headers.get('if-none-match'), tagOfMade(file)))
    return new Response(null, { status: 304, headers: headersOfMade(file) })
  const client = request.headers.get(CLIENT_HEADER) ?? ''
  const outcome = await makeOnce(file, { client, signal: request.signal })
  if (!outcome.ok) {
    const long = outcome.reason === 'too-many' || outcome.reason === 'too-long'
    if (!long || !far) return problemResponse(refusal(outcome))
    if (!canWait(request.headers)) return problemResponse(refusal(outcome, far.address))
    return progressResponse(far.address, await far.of(client), 202)
  }
  const { pathname, search } = new URL(request.url)
  const query = request.headers.get(QUERY_HEADER) ?? search.slice(1)
  keptAnswers.files.isAt(addressOf(originOf(request.headers), pathname, query), outcome.key)
  const sent = Object.entries(outcome.value.headers).map(([name, value]): [string, string] => [name, String(value)])
  return new Response(outcome.value.body, { headers: sent })
}
