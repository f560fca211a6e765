/** Tables that were sent, in a line of their own: each is worked at in a thread under a time limit, and none is kept. Server only. */
import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { fitPosted, type PostedOutcome, type PostedTask } from './posted-table'
import { inThread } from '../in-thread'
import { rateLimits } from '../limits/rate-limits'
import { openWatchedQueue } from '../limits/watched-queue'
import type { Asker, Outcome, WorkQueue } from '../limits/work-queue'
import { fitPostedInThread } from '../work-threads'

const TIME_LIMIT_MS = 20_000

const shared = globalThis as typeof globalThis & { halvingsPosted?: WorkQueue<PostedOutcome> }
const queue = (shared.halvingsPosted ??= openWatchedQueue('posted', {
  lanes: [Infinity],
  mostWaiting: 8,
  mostPerClient: 2,
}))

type Refused =
  | Extract<Outcome<PostedOutcome>, { ok: false }>
  | { readonly ok: false; readonly reason: 'rate'; readonly of: 'one' | 'all'; readonly retryAfter: number }

/** A table counts as a bootstrap: it may take as long. Rejects where a program of ours fails, which is a bug. */
export async function postedAnswer(
  task: PostedTask,
  asker: Asker,
): Promise<{ readonly ok: true; readonly value: PostedOutcome } | Refused> {
  const taken = await rateLimits().take('draws', asker.client)
  if (!taken.ok) return { ok: false, reason: 'rate', of: taken.of, retryAfter: taken.retryAfter }
  const key = createHash('sha256').update(JSON.stringify(task)).digest('base64url')
  const run = async (_: number, signal: AbortSignal): Promise<PostedOutcome> => {
    await setImmediate() // many leave at once: their going is heard before a thread is begun
    signal.throwIfAborted()
    return inThread ? fitPostedInThread(task, signal) : fitPosted(task)
  }
  return queue.ask({ key, expectedMs: 1000, run }, asker, TIME_LIMIT_MS)
}
