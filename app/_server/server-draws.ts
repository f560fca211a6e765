/**
 * Bootstrap draws on the server: those made at build, and others in worker threads under a time limit, with a short queue
 * and a memory of the last ones. What can't be done in time is refused before it is begun. Server only.
 */
import { setImmediate } from 'node:timers/promises'
import { LRUCache } from 'lru-cache'
import { drawsAtBuild } from './draws-at-build'
import { drawByWorkers } from './shared/draw-jobs'
import { rateLimits } from './limits/rate-limits'
import { measures } from './watch/measures'
import { openWatchedQueue } from './limits/watched-queue'
import type { Asker, Outcome, WorkQueue } from './limits/work-queue'
import { drawInThread } from './work-threads'
import type { Draws } from '@/lib/result/draws/draws'
import type { DrawsRequest } from '@/lib/result/draws/draws-request'
import type { DrawsCost } from '@/lib/result/draws/draws-cost'

export type DrawsOutcome =
  | Outcome<Draws>
  /** Asked for too often: by one client, or by all together. */
  | { readonly ok: false; readonly reason: 'rate'; readonly of: 'one' | 'all'; readonly retryAfter: number }
  /** More than can be drawn in time; `most` can. */
  | { readonly ok: false; readonly reason: 'too-many'; readonly most: number }

interface Counter {
  readonly remembered: LRUCache<string, Draws>
  readonly queue: WorkQueue<Draws>
  /** Milliseconds a draw and row, by kind, as last measured here. */
  readonly speeds: LRUCache<string, number>
}

/** Waiting included. */
const TIME_LIMIT_MS = 20_000
/** Of the limit, for the draws themselves. */
const BUDGET_MS = 15_000
/** The second lane takes only what is short: nobody waits for seconds behind another's ten thousand draws. */
const LANES = [Infinity, 2000]
/** Two numbers a draw of 8 bytes: some hundred of the longest. */
const MOST_BYTES = 16_000_000
/** Fewer draws than this tell more of what is fixed than of what a draw costs. */
const ENOUGH_TO_MEASURE = 200

// Pages and routes are bundled apart; the process has one counter.
const shared = globalThis as typeof globalThis & { halvingsDraws?: Counter }
const counter: Counter = (shared.halvingsDraws ??= {
  remembered: new LRUCache({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ key, slopes, levels }) => key.length + 8 * (slopes.length + (levels?.length ?? 0)) + 100,
  }),
  queue: openWatchedQueue('draws', { lanes: LANES, mostWaiting: 8, mostPerClient: 3 }),
  speeds: new LRUCache({ max: 500 }),
})

/**
 * @param request of `drawsRequest`, for a bundled study; @param cost of `drawsCost`, for the same
 * @returns rejects where a thread fails, which is a bug
 */
export async function computeDraws(request: DrawsRequest, cost: DrawsCost, asker: Asker): Promise<DrawsOutcome> {
  const atBuild = drawsAtBuild(request.key)?.draws
  const known = atBuild ?? counter.remembered.get(request.key)
  measures.came('draws', atBuild ? 'build' : known ? 'memory' : 'work')
  if (known) return { ok: true, value: known }
  const speed = counter.speeds.get(cost.kind)
  const expectedMs = speed === undefined ? cost.guessMs : speed * cost.rowDraws
  if (expectedMs > BUDGET_MS)
    return { ok: false, reason: 'too-many', most: roundDown((request.draws * BUDGET_MS) / expectedMs) }
  const taken = await rateLimits().take('draws', asker.client)
  if (!taken.ok) return { ok: false, reason: 'rate', of: taken.of, retryAfter: taken.retryAfter }
  const run = async (_: number, signal: AbortSignal): Promise<Draws> => {
    await setImmediate() // many leave at once: their going is heard before a thread is begun and ended for each
    signal.throwIfAborted()
    const draws = await drawIn(request, cost, signal)
    counter.remembered.set(draws.key, draws)
    measures.drew(draws.draws)
    return draws
  }
  return counter.queue.ask({ key: request.key, expectedMs, run }, asker, TIME_LIMIT_MS)
}

/** To two digits, so that the answer does not change with every measurement. */
function roundDown(draws: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(draws)) - 1)
  return Math.floor(draws / unit) * unit
}

async function drawIn(request: DrawsRequest, cost: DrawsCost, signal: AbortSignal): Promise<Draws> {
  const started = performance.now()
  try {
    const { draws, ms } = (await drawByWorkers(request, signal)) ?? (await drawInThread(request, signal))
    if (request.draws >= ENOUGH_TO_MEASURE && cost.rowDraws > 0) learn(cost, ms)
    return draws
  } catch (error) {
    const ms = performance.now() - started
    if (signal.aborted && ms > BUDGET_MS) learn(cost, ms) // it would have taken longer still
    throw error
  }
}

/** Half of what was known stays: one slow moment of the machine must not refuse what it can do. */
function learn({ kind, rowDraws }: DrawsCost, ms: number): void {
  const before = counter.speeds.get(kind) ?? ms / rowDraws
  counter.speeds.set(kind, (before + ms / rowDraws) / 2)
}
