/**
 * Work that takes longer than a request: begun by the first who asks how far it is, and at it for as long as somebody goes on
 * asking. The address that is asked says everything, so any process can answer it, and begins again what another did not end.
 * Server only.
 */
import { setTimeout as later } from 'node:timers/promises'
import { openWatchedQueue } from '../limits/watched-queue'
import { rateLimits } from '../limits/rate-limits'
import type { Outcome, WorkQueue } from '../limits/work-queue'
import type { DrawsOutcome } from '../server-draws'

/** How far work is. */
export interface LaterProgress {
  readonly ok: true
  readonly state: 'waiting' | 'drawing' | 'done'
  /** 0 to 1. */
  readonly share: number
  /** Milliseconds that it is expected to take still. */
  readonly leftMs: number
}

/** Why it is not begun. */
export type LaterRefusal = DrawsOutcome & { readonly ok: false }

export interface LaterWork {
  /** Equal keys are one piece of work. */
  readonly key: string
  readonly expectedMs: number
  /** How far `done` counts. */
  readonly parts: number
  /** Keeps what it makes; rejects soon after `signal` aborts. */
  readonly run: (signal: AbortSignal, done: Int32Array<SharedArrayBuffer>) => Promise<unknown>
}

/** Whoever waits asks every few seconds; after so long without a question nobody does. */
export const WANTED_MS = 60_000
/** The longest that is begun. */
export const BUDGET_MS = 600_000
/** A refusal of the queue is there within some turns of the event loop. */
const REFUSED_WITHIN_MS = 50

export const DONE: LaterProgress = { ok: true, state: 'done', share: 1, leftMs: 0 }

interface Job {
  readonly done: Int32Array<SharedArrayBuffer>
  readonly outcome: Promise<Outcome<unknown>>
  readonly begunAt: () => number | null
  /** Puts its end off. */
  readonly want: () => void
}

// Pages and routes are bundled apart; the process has one list of jobs.
const shared = globalThis as typeof globalThis & {
  halvingsLater?: { readonly jobs: Map<string, Job>; readonly queue: WorkQueue<unknown> }
}
const counter = (shared.halvingsLater ??= {
  jobs: new Map<string, Job>(),
  queue: openWatchedQueue<unknown>('later', { lanes: [Infinity], mostWaiting: 8, mostPerClient: 1 }),
})

/**
 * How far the work is; asked for the first time it is begun. What is at hand already is for the caller to know.
 * @returns rejects where a thread fails, which is a bug
 */
export async function askLater(work: LaterWork, client: string): Promise<LaterProgress | LaterRefusal> {
  let job = counter.jobs.get(work.key)
  if (!job) {
    const taken = await rateLimits().take('draws', client)
    if (!taken.ok) return { ok: false, reason: 'rate', of: taken.of, retryAfter: taken.retryAfter }
    job = counter.jobs.get(work.key) ?? begin(work, client)
  }
  job.want()
  const ended = await Promise.race([job.outcome, later(REFUSED_WITHIN_MS, null)])
  if (ended) return ended.ok ? DONE : ended
  const share = Math.min(1, Atomics.load(job.done, 0) / work.parts)
  const begun = job.begunAt()
  const spent = begun === null ? 0 : performance.now() - begun
  // What is measured of it says more than what was expected.
  const leftMs = share > 0.05 ? (spent / share) * (1 - share) : Math.max(0, work.expectedMs - spent)
  return { ok: true, state: begun === null ? 'waiting' : 'drawing', share, leftMs }
}

function begin({ key, expectedMs, run: make }: LaterWork, client: string): Job {
  const leaving = new AbortController()
  let end = setTimeout(() => leaving.abort(), WANTED_MS)
  const done = new Int32Array(new SharedArrayBuffer(4))
  let begun: number | null = null
  const run = (_: number, signal: AbortSignal): Promise<unknown> => {
    begun = performance.now()
    return make(signal, done)
  }
  const job: Job = {
    done,
    // Those that wait before it count, too.
    outcome: counter.queue.ask({ key, expectedMs, run }, { client, signal: leaving.signal }, 10 * BUDGET_MS),
    begunAt: () => begun,
    want: () => {
      clearTimeout(end)
      end = setTimeout(() => leaving.abort(), WANTED_MS)
      end.unref()
    },
  }
  counter.jobs.set(key, job)
  const forget = () => {
    clearTimeout(end)
    counter.jobs.delete(key)
  }
  job.outcome.then(forget, forget)
  return job
}
