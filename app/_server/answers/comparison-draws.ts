/**
 * Draws of the differences between views, in a thread under a time limit, with a memory of the last ones. A pair's
 * draws hang on nothing but its two views, so equal comparisons share them. Server only.
 */
import { LRUCache } from 'lru-cache'
import type { PairsRequest } from '@/app/_server/later/told-draws'
import { rateLimits } from '@/app/_server/limits/rate-limits'
import { measures } from '@/app/_server/watch/measures'
import type { DrawsOutcome } from '@/app/_server/server-draws'
import type { LaterWork } from '@/app/_server/later/later-work'
import { tellPairs, toldPairs } from '@/app/_server/shared/shared-pairs'
import { drawPairsInThread, drawPairsToldInThread } from '@/app/_server/work-threads'
import { openWatchedQueue } from '@/app/_server/limits/watched-queue'
import type { Asker, Outcome, WorkQueue } from '@/app/_server/limits/work-queue'
import { ENGINE_VERSION } from '@/lib/engine'
import type { AnsweredView } from '@/lib/result/comparison/compared-view'
import { type PairDraws, pairsCost } from '@/lib/result/comparison/pair-draws'
import { fieldsMoving } from '@/lib/view/view-fields'

type Pairs = readonly PairDraws[]
export type PairsOutcome =
  | Outcome<Pairs>
  | Extract<DrawsOutcome, { ok: false }>
  /** It takes longer than a request: `pairsWork` makes them meanwhile. */
  | { readonly ok: false; readonly reason: 'too-long' }

interface Counter {
  readonly remembered: LRUCache<string, Pairs>
  readonly queue: WorkQueue<Pairs>
}

const TIME_LIMIT_MS = 20_000
/** Of the limit, for the draws themselves, as long as costly methods take. */
const BUDGET_MS = 16_000
/** A draw and row of a solver, and of a formula, milliseconds (npm run bench). */
const COSTLY_MS = 0.01
const CHEAP_MS = 0.0002
const MOST_BYTES = 16_000_000
/** How finely the draws tell how far they are. */
const PARTS = 10_000

const shared = globalThis as typeof globalThis & { halvingsDifferences?: Counter }
const counter: Counter = (shared.halvingsDifferences ??= {
  remembered: new LRUCache({
    maxSize: MOST_BYTES,
    sizeCalculation: (pairs, key) => key.length + 100 + 8 * pairs.reduce((sum, one) => sum + one.differences.length, 0),
  }),
  queue: openWatchedQueue('differences', { lanes: [Infinity], mostWaiting: 8, mostPerClient: 2 }),
})

/** @param views of bundled studies, in their order */
export async function computePairs(views: readonly AnsweredView[], level: number, asker: Asker): Promise<PairsOutcome> {
  const expectedMs = expectedMsOfPairs(views, level)
  if (expectedMs === 0) return { ok: true, value: [] }
  const key = keyOf(views, level)
  const known = await knownPairs(key)
  if (known) return { ok: true, value: known }
  if (expectedMs > BUDGET_MS) return { ok: false, reason: 'too-long' }
  const taken = await rateLimits().take('draws', asker.client)
  if (!taken.ok) return { ok: false, reason: 'rate', of: taken.of, retryAfter: taken.retryAfter }
  const run = async (_: number, signal: AbortSignal): Promise<Pairs> => {
    const pairs = keep(key, await drawPairsInThread(requestOf(views, level), signal))
    void tellPairs(key, pairs)
    return pairs
  }
  return counter.queue.ask({ key, expectedMs, run }, asker, TIME_LIMIT_MS)
}

/** The same as work that nobody waits for; null where the draws are at hand, or none are to be made. */
export async function pairsWork(views: readonly AnsweredView[], level: number): Promise<LaterWork | null> {
  const expectedMs = expectedMsOfPairs(views, level)
  const key = keyOf(views, level)
  if (expectedMs === 0 || (await knownPairs(key))) return null
  const run = async (signal: AbortSignal, done: Int32Array<SharedArrayBuffer>): Promise<void> => {
    const told = { request: requestOf(views, level), done, parts: PARTS }
    await tellPairs(key, keep(key, await drawPairsToldInThread(told, signal)))
  }
  return { key, expectedMs, parts: PARTS, run }
}

function expectedMsOfPairs(views: readonly AnsweredView[], level: number): number {
  const { cheap, costly } = pairsCost(views, level)
  return cheap * CHEAP_MS + costly * COSTLY_MS
}

async function knownPairs(key: string): Promise<Pairs | null> {
  const known = counter.remembered.get(key) ?? (await toldPairs(key))
  if (known) counter.remembered.set(key, known)
  return known
}

const requestOf = (views: readonly AnsweredView[], level: number): PairsRequest => ({
  compared: views.map(({ view }) => view),
  level,
})

function keep(key: string, pairs: Pairs): Pairs {
  counter.remembered.set(key, pairs)
  measures.drew(pairs.reduce((sum, { draws }) => sum + draws, 0))
  return pairs
}

/** Everything that moves a draw; how many reach the ends hangs on the level. */
const keyOf = (views: readonly AnsweredView[], level: number): string =>
  JSON.stringify([
    ENGINE_VERSION,
    level,
    ...views.map(({ view, study }) => [
      view.study,
      study.version,
      fieldsMoving(view, 'rows', 'fit', 'draws', 'interval'),
    ]),
  ])
