/**
 * Bootstrap draws on the server: those made at build, and others in worker threads under a time limit, with a short queue
 * and a memory of the last ones. What can't be done in time is refused before it is begun. Server only.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { LRUCache } from 'lru-cache'
import { rateLimits } from './limits/rate-limits'
import { measures } from './watch/measures'
import { openWatchedQueue } from './limits/watched-queue'
import type { Asker, Outcome, WorkQueue } from './limits/work-queue'
import type { ThreadAnswer } from './draws-thread'
import type { Draws } from '@/lib/result/draws/draws'
import type { DrawsRequest } from '@/lib/result/draws/draws-request'
import { packDraws, type PackedDraws } from '@/lib/result/draws/packed-draws'
import type { DrawsCost } from '@/lib/result/draws/draws-cost'

export type DrawsOutcome =
  | Outcome<Draws>
  /** Asked for too often: by one client, or by all together. */
  | { readonly ok: false; readonly reason: 'rate'; readonly of: 'one' | 'all'; readonly retryAfter: number }
  /** More than can be drawn in time; `most` can. */
  | { readonly ok: false; readonly reason: 'too-many'; readonly most: number }

interface Counter {
  defaults: ReadonlyMap<string, DrawsAtBuild> | null
  readonly remembered: LRUCache<string, Draws>
  readonly queue: WorkQueue<Draws>
  readonly lanes: readonly Lane[]
  /** Milliseconds a draw and row, by kind, as last measured here. */
  readonly speeds: LRUCache<string, number>
}

const FOLDER = join(process.cwd(), '.precomputed')
/** Waiting included. */
const TIME_LIMIT_MS = 20_000
/** Of the limit, for the draws themselves. */
const BUDGET_MS = 15_000
/** The second thread takes only what is short: nobody waits for seconds behind another's ten thousand draws. */
const LANES = [Infinity, 2000]
/** Two numbers a draw of 8 bytes: some hundred of the longest. */
const MOST_BYTES = 16_000_000
/** Fewer draws than this tell more of what is fixed than of what a draw costs. */
const ENOUGH_TO_MEASURE = 200

// Pages and routes are bundled apart; the process has one counter, and so one set of threads.
const shared = globalThis as typeof globalThis & { halvingsDraws?: Counter }
const counter: Counter = (shared.halvingsDraws ??= {
  defaults: null,
  remembered: new LRUCache({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ key, slopes, levels }) => key.length + 8 * (slopes.length + (levels?.length ?? 0)) + 100,
  }),
  queue: openWatchedQueue('draws', { lanes: LANES, mostWaiting: 8, mostPerClient: 3 }),
  lanes: LANES.map(() => ({ thread: null })),
  speeds: new LRUCache({ max: 500 }),
})

/** Made at build: as they are used, and as they are sent to a browser. */
interface DrawsAtBuild {
  readonly draws: Draws
  readonly packed: PackedDraws
}

/** Those made at build for that key, or null; the key holds data and engine version, so old ones never answer. */
export function drawsAtBuild(key: string): DrawsAtBuild | null {
  counter.defaults ??= readDefaults()
  return counter.defaults.get(key) ?? null
}

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
  const run = async (lane: number, signal: AbortSignal): Promise<Draws> => {
    const draws = await drawIn(lane, request, cost, signal)
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

async function drawIn(lane: number, request: DrawsRequest, cost: DrawsCost, signal: AbortSignal): Promise<Draws> {
  const started = performance.now()
  const stopped = () => {
    const ms = performance.now() - started
    if (ms > BUDGET_MS) learn(cost, ms) // it would have taken longer still
  }
  signal.addEventListener('abort', stopped)
  const { draws, ms } = await askThread<ThreadAnswer>(counter.lanes[lane] ?? { thread: null }, request, signal)
  signal.removeEventListener('abort', stopped)
  if (request.draws >= ENOUGH_TO_MEASURE && cost.rowDraws > 0) learn(cost, ms)
  return draws
}

/** Has one thread of its own, opened when it is needed. */
export interface Lane {
  thread: Worker | null
}

/** @returns what the thread answers; rejects where it fails, or is stopped because nobody waits any more */
export function askThread<Answer>(lane: Lane, request: object, signal: AbortSignal): Promise<Answer> {
  const thread = (lane.thread ??= openThread())
  return new Promise((resolve, reject) => {
    const end = () => {
      thread.off('message', done)
      thread.off('error', fail)
      signal.removeEventListener('abort', stop)
    }
    const done = (answer: Answer) => {
      end()
      resolve(answer)
    }
    const fail = (error: unknown) => {
      end()
      lane.thread = null
      reject(error)
    }
    const stop = () => {
      // A loop of sums hears no message: the thread is ended, and the next piece opens another.
      void thread.terminate()
      fail(new Error('stopped: nobody waits for these draws any more'))
    }
    thread.on('message', done)
    thread.on('error', fail)
    signal.addEventListener('abort', stop)
    thread.postMessage(request)
  })
}

/** Half of what was known stays: one slow moment of the machine must not refuse what it can do. */
function learn({ kind, rowDraws }: DrawsCost, ms: number): void {
  const before = counter.speeds.get(kind) ?? ms / rowDraws
  counter.speeds.set(kind, (before + ms / rowDraws) / 2)
}

function openThread(): Worker {
  const file = join(FOLDER, 'draws-worker.mjs')
  if (!existsSync(file)) throw new Error(`${file} is missing: run "node scripts/precompute.mjs"`)
  const thread = new Worker(pathToFileURL(file))
  thread.unref() // an idle thread must not keep the process from ending
  return thread
}

function readDefaults(): ReadonlyMap<string, DrawsAtBuild> {
  const file = join(FOLDER, 'draws.json')
  if (!existsSync(file)) return new Map()
  const stored = JSON.parse(readFileSync(file, 'utf8')) as { readonly draws: readonly Draws[] }
  return new Map(stored.draws.map((draws) => [draws.key, { draws, packed: packDraws(draws) }]))
}
