/**
 * Files that are no view's own, each made once: of comparisons, of charts of pages, of whole studies. Kept and tagged by all that
 * they depend on, as those of views are. Server only.
 */
import { createHash } from 'node:crypto'
import { dataAsOf, listStudies } from '../catalogue'
import { keptAnswers } from './answer-store'
import type { KeptAnswer } from './kept-answer'
import type { Asker, Outcome, WorkQueue } from '../limits/work-queue'
import { openToAll } from '../answers/problem-document'

type Body = string | Uint8Array<ArrayBuffer>
type NotMade = { readonly ok: false; readonly reason: string }

export interface MadeFile<R extends NotMade> {
  /** All that its bytes depend on besides the program and its data. */
  readonly of: readonly unknown[]
  readonly type: string
  readonly fileName: string
  readonly queue: WorkQueue<KeptAnswer | R>
  readonly expectedMs: number
  readonly timeLimitMs: number
  /** Its bytes, or why there are none. Rejects where a program of ours fails, which is a bug. */
  readonly write: (signal: AbortSignal) => Promise<Body | R>
}

const keyOf = ({ of }: Pick<MadeFile<never>, 'of'>): string => `made ${JSON.stringify(of)}`

/** A strong tag, known before the file is made: equal keys give equal bytes. */
export function tagOfMade(file: Pick<MadeFile<never>, 'of'>): string {
  const versions = listStudies().map(({ version }) => version)
  const program = [process.env.HALVINGS_BUILD, process.versions.v8, dataAsOf(), versions]
  const digest = createHash('sha256').update(JSON.stringify([program, keyOf(file)]))
  return `"${digest.digest('base64url').slice(0, 27)}"`
}

/** What is said with it, whether it is sent or held already. */
export const headersOfMade = (file: Pick<MadeFile<never>, 'of'>): Readonly<Record<string, string>> => ({
  etag: tagOfMade(file),
  'cache-control': 'public, max-age=300',
  'x-robots-tag': 'noindex',
  ...openToAll,
})

/** @returns the file, with what it is kept by */
export async function makeOnce<R extends NotMade>(
  file: MadeFile<R>,
  asker: Asker,
): Promise<
  { readonly ok: true; readonly key: string; readonly value: KeptAnswer } | (Outcome<never> & { ok: false }) | R
> {
  const key = keyOf(file)
  const known = keptAnswers.files.of(key)
  if (known) return { ok: true, key, value: known }
  const run = async (_: number, signal: AbortSignal): Promise<KeptAnswer | R> => {
    const written = await file.write(signal)
    if (typeof written !== 'string' && !(written instanceof Uint8Array)) return written
    const body = typeof written === 'string' ? new TextEncoder().encode(written) : written
    const of = { 'content-type': file.type, 'content-disposition': `inline; filename="${file.fileName}"` }
    const answer: KeptAnswer = {
      headers: { ...of, ...headersOfMade(file) },
      tag: tagOfMade(file),
      body,
      encoded: new Map(),
    }
    keptAnswers.files.keep(key, answer)
    return answer
  }
  const outcome = await file.queue.ask({ key, expectedMs: file.expectedMs, run }, asker, file.timeLimitMs)
  if (!outcome.ok) return outcome
  return 'body' in outcome.value ? { ok: true, key, value: outcome.value } : outcome.value
}
