/**
 * What is said of a file whose draws take longer than a request: how far they are, with the address at which to ask again. The
 * address holds the whole question, so it needs no memory of who asked.
 */
import type { FileRequest } from '@/app/_server/answers/answers'
import { openToAll, problemResponse } from '@/app/_server/answers/problem-document'
import { drawsPiece } from '@/app/_server/later/later-draws'
import { DONE, type LaterProgress, type LaterRefusal } from '@/app/_server/later/later-work'
import type { ProgressAnswer } from '@/lib/export/schema/progress-answer'
import { refusal } from './refusal'

const ASK_AGAIN_SECONDS = '2'

/** How far the draws of a file are, which begins them. @param client who asks */
export type ProgressOf = (client: string) => Promise<LaterProgress | LaterRefusal>

/**
 * @param path of a file under `/api/v1/`; @param query as it was sent
 * @example progressAddress('fit', 'study=imagenet&draws=10000') // '/api/v1/progress/fit?study=imagenet&draws=10000'
 */
export const progressAddress = (path: string, query: string): string =>
  `/api/v1/progress/${path}${query === '' ? '' : `?${query}`}`

/** Whether a client takes an answer that is not there yet (RFC 7240). */
export const canWait = (headers: Headers): boolean =>
  (headers.get('prefer') ?? '').split(',').some((one) => one.split(';')[0]?.trim().toLowerCase() === 'respond-async')

/** Of a file of a view. */
export const viewLater = async ({ asked }: FileRequest, client: string): Promise<LaterProgress | LaterRefusal> =>
  drawsPiece(asked, client)?.ask() ?? DONE

/**
 * @param progress the address that tells it
 * @param status 202 in place of the file, 200 at the address of its own
 */
export function progressResponse(progress: string, far: LaterProgress | LaterRefusal, status: 200 | 202): Response {
  if (!far.ok) return problemResponse(refusal(far))
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
  return new Response(`${JSON.stringify(body, null, 2)}\n`, { status, headers })
}
