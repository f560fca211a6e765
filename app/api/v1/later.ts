/**
 * What is said of a file whose draws take longer than a request: how far they are, with the address at which to ask again. The
 * address holds the whole question, so it needs no memory of who asked.
 */
import type { FileRequest } from '@/app/_server/answers/answers'
import { openToAll, type ProblemDocument } from '@/app/_server/answers/problem-document'
import { drawLater, type DrawsProgress } from '@/app/_server/later/later-draws'
import type { ProgressAnswer } from '@/lib/export/schema/progress-answer'
import { drawsCost } from '@/lib/result/draws/draws-cost'
import { drawsRequest } from '@/lib/result/draws/draws-request'
import { refusal } from './refusal'

const ASK_AGAIN_SECONDS = '2'
const DONE: DrawsProgress = { ok: true, state: 'done', share: 1, leftMs: 0 }

/** @example progressAddress(request) // '/api/v1/progress/fit?study=imagenet&draws=10000' */
export const progressAddress = ({ format, query }: FileRequest): string =>
  `/api/v1/progress/${format.file}${query === '' ? '' : `?${query}`}`

/** Whether a client takes an answer that is not there yet (RFC 7240). */
export const canWait = (headers: Headers): boolean =>
  (headers.get('prefer') ?? '').split(',').some((one) => one.split(';')[0]?.trim().toLowerCase() === 'respond-async')

/**
 * How far the draws of a file are, which begins them.
 * @param status 202 in place of the file, 200 at the address of its own
 */
export async function progressOf(
  request: FileRequest,
  client: string,
  status: 200 | 202,
): Promise<
  { readonly ok: true; readonly response: Response } | { readonly ok: false; readonly problem: ProblemDocument }
> {
  const { view, study } = request.asked
  const draws = drawsRequest(view, study)
  const far = draws ? await drawLater(draws, drawsCost(draws, study), client) : DONE
  if (!far.ok) return { ok: false, problem: refusal(far) }
  const progress = progressAddress(request)
  const body: ProgressAnswer = {
    state: far.state,
    share: far.share,
    seconds: Math.ceil(far.leftMs / 1000),
    file: progress.replace('/progress/', '/'),
    progress,
  }
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    ...(far.state === 'done' ? {} : { 'Retry-After': ASK_AGAIN_SECONDS }),
    ...(status === 202 ? { Location: progress, 'Preference-Applied': 'respond-async' } : {}),
    ...openToAll,
  }
  return { ok: true, response: new Response(`${JSON.stringify(body, null, 2)}\n`, { status, headers }) }
}
