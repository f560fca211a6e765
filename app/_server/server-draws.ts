/**
 * Bootstrap draws on the server: those made at build, and others in worker threads under a time limit, with a short queue
 * and a memory of the last ones. What can't be done in time is refused before it is begun. Server only.
 */
import { setImmediate } from 'node:timers/promises'
import { LRUCache } from 'lru-cache'
import { drawsAtBuild } from './draws-at-build'
import type { DrawnInTime } from './draws-thread'
import { drawByWorkers, drawnElsewhere, tellDrawn } from './shared/draw-jobs'
import { rateLimits } from './limits/rate-limits'
import { measures } from './watch/measures'
import { openWatchedQueue } from './limits/watched-queue'
import type { Asker, Outcome, WorkQueue } from './limits/work-queue'
import { drawInThread, drawToldInThread } from './work-threads'
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
  const known = await knownDraws(request)
  measures.came('draws', known?.from ?? 'work')
  if (known) return { ok: true, value: known.draws }
  const expectedMs = expectedMsOf(cost)
  if (expectedMs > BUDGET_MS)
    return { ok: false, reason: 'too-many', most: mostIn(BUDGET_MS, request.draws, expectedMs) }
  const taken = await rateLimits().take('draws', asker.client)
  if (!taken.ok) return { ok: false, reason: 'rate', of: taken.of, retryAfter: taken.retryAfter }
  const run = async (_: number, signal: AbortSignal): Promise<Draws> => {
    await setImmediate() // many leave at once: their going is heard before a thread is begun and ended for each
    signal.throwIfAborted()
    return drawAndKeep(request, cost, signal)
  }
  return counter.queue.ask({ key: request.key, expectedMs, run }, asker, TIME_LIMIT_MS)
}

/** Draws that are there, and where from: the build, this process, or another. */
export async function knownDraws(
  request: DrawsRequest,
): Promise<{ readonly draws: Draws; readonly from: 'build' | 'memory' | 'shared' } | null> {
  const atBuild = drawsAtBuild(request.key)?.draws
  if (atBuild) return { draws: atBuild, from: 'build' }
  const remembered = counter.remembered.get(request.key)
  if (remembered) return { draws: remembered, from: 'memory' }
  const elsewhere = await drawnElsewhere(request)
  if (!elsewhere) return null
  counter.remembered.set(request.key, elsewhere.draws)
  return { draws: elsewhere.draws, from: 'shared' }
}

/** As last measured here, or guessed. */
export function expectedMsOf({ kind, rowDraws, guessMs }: DrawsCost): number {
  const speed = counter.speeds.get(kind)
  return speed === undefined ? guessMs : speed * rowDraws
}

/** How many of the draws can be made in that time; to two digits, so that the answer does not change with every measurement. */
export function mostIn(budgetMs: number, draws: number, expectedMs: number): number {
  const most = (draws * budgetMs) / expectedMs
  const unit = Number(`1e${Math.max(0, Math.floor(Math.log10(most)) - 1)}`)
  return Math.floor(most / unit) * unit
}

/** @param done where it is told how many are made; without it nobody is */
export async function drawAndKeep(
  request: DrawsRequest,
  cost: DrawsCost,
  signal: AbortSignal,
  done: Int32Array<SharedArrayBuffer> | null = null,
): Promise<Draws> {
  const started = performance.now()
  try {
    const { draws, ms } = (await drawByWorkers(request, signal, done)) ?? (await drawHere(request, signal, done))
    if (request.draws >= ENOUGH_TO_MEASURE && cost.rowDraws > 0) learn(cost, ms)
    counter.remembered.set(draws.key, draws)
    measures.drew(draws.draws)
    return draws
  } catch (error) {
    const ms = performance.now() - started
    if (signal.aborted && ms > BUDGET_MS) learn(cost, ms) // it would have taken longer still
    throw error
  }
}

/** Those that take long are told to the other processes, too: whoever asks for them next may come to any. */
async function drawHere(
  request: DrawsRequest,
  signal: AbortSignal,
  done: Int32Array<SharedArrayBuffer> | null,
): Promise<DrawnInTime> {
  if (!done) return drawInThread(request, signal)
  const drawn = await drawToldInThread({ request, done }, signal)
  await tellDrawn(request, drawn)
  return drawn
}

/** Half of what was known stays: one slow moment of the machine must not refuse what it can do. */
function learn({ kind, rowDraws }: DrawsCost, ms: number): void {
  const before = counter.speeds.get(kind) ?? ms / rowDraws
  counter.speeds.set(kind, (before + ms / rowDraws) / 2)
}
