/**
 * Bootstraps that take longer than a request: begun by the first who asks how far they are, at work for as long as somebody
 * goes on asking, and remembered like all others. The address that is asked says everything, so any process can answer it,
 * and begins again what another did not end. Server only.
 */
import { setTimeout as later } from 'node:timers/promises'
import { openWatchedQueue } from '../limits/watched-queue'
import { rateLimits } from '../limits/rate-limits'
import type { Outcome, WorkQueue } from '../limits/work-queue'
import { drawAndKeep, type DrawsOutcome, expectedMsOf, knownDraws, mostIn } from '../server-draws'
import type { Draws } from '@/lib/result/draws/draws'
import type { DrawsCost } from '@/lib/result/draws/draws-cost'
import type { DrawsRequest } from '@/lib/result/draws/draws-request'

/** How far draws are. */
export interface DrawsProgress {
  readonly ok: true
  readonly state: 'waiting' | 'drawing' | 'done'
  /** Of the draws, 0 to 1. */
  readonly share: number
  /** Milliseconds that they are expected to take still. */
  readonly leftMs: number
}

/** Whoever waits asks every few seconds; after so long without a question nobody does. */
export const WANTED_MS = 60_000
const BUDGET_MS = 600_000
/** A refusal of the queue is there within some turns of the event loop. */
const REFUSED_WITHIN_MS = 50

interface Job {
  readonly done: Int32Array<SharedArrayBuffer>
  readonly outcome: Promise<Outcome<Draws>>
  readonly expectedMs: number
  readonly begunAt: () => number | null
  /** Puts its end off. */
  readonly want: () => void
}

// Pages and routes are bundled apart; the process has one list of jobs.
const shared = globalThis as typeof globalThis & {
  halvingsLater?: { readonly jobs: Map<string, Job>; readonly queue: WorkQueue<Draws> }
}
const counter = (shared.halvingsLater ??= {
  jobs: new Map<string, Job>(),
  queue: openWatchedQueue<Draws>('later', { lanes: [Infinity], mostWaiting: 8, mostPerClient: 1 }),
})

/**
 * How far the draws are; asked for the first time they are begun.
 * @param cost of `drawsCost` for the same request
 * @returns rejects where a thread fails, which is a bug
 */
export async function drawLater(
  request: DrawsRequest,
  cost: DrawsCost,
  client: string,
): Promise<DrawsProgress | (DrawsOutcome & { ok: false })> {
  if (await knownDraws(request)) return { ok: true, state: 'done', share: 1, leftMs: 0 }
  let job = counter.jobs.get(request.key)
  if (!job) {
    const expectedMs = expectedMsOf(cost)
    if (expectedMs > BUDGET_MS)
      return { ok: false, reason: 'too-many', most: mostIn(BUDGET_MS, request.draws, expectedMs) }
    const taken = await rateLimits().take('draws', client)
    if (!taken.ok) return { ok: false, reason: 'rate', of: taken.of, retryAfter: taken.retryAfter }
    job = counter.jobs.get(request.key) ?? begin(request, cost, client)
  }
  job.want()
  const ended = await Promise.race([job.outcome, later(REFUSED_WITHIN_MS, null)])
  if (ended && !ended.ok) return ended
  if (ended) return { ok: true, state: 'done', share: 1, leftMs: 0 }
  const share = Math.min(1, Atomics.load(job.done, 0) / request.draws)
  const begun = job.begunAt()
  const spent = begun === null ? 0 : performance.now() - begun
  // What is measured of it says more than what was expected.
  const leftMs = share > 0.05 ? (spent / share) * (1 - share) : Math.max(0, job.expectedMs - spent)
  return { ok: true, state: begun === null ? 'waiting' : 'drawing', share, leftMs }
}

function begin(request: DrawsRequest, cost: DrawsCost, client: string): Job {
  const leaving = new AbortController()
  let end = setTimeout(() => leaving.abort(), WANTED_MS)
  const done = new Int32Array(new SharedArrayBuffer(4))
  let begun: number | null = null
  const run = (_: number, signal: AbortSignal): Promise<Draws> => {
    begun = performance.now()
    return drawAndKeep(request, cost, signal, done)
  }
  const expectedMs = expectedMsOf(cost)
  const work = { key: request.key, expectedMs, run }
  const job: Job = {
    done,
    // Those that wait before it count, too.
    outcome: counter.queue.ask(work, { client, signal: leaving.signal }, 10 * BUDGET_MS),
    expectedMs,
    begunAt: () => begun,
    want: () => {
      clearTimeout(end)
      end = setTimeout(() => leaving.abort(), WANTED_MS)
      end.unref()
    },
  }
  counter.jobs.set(request.key, job)
  const forget = () => {
    clearTimeout(end)
    counter.jobs.delete(request.key)
  }
  job.outcome.then(forget, forget)
  return job
}
