/** Files of comparisons, made one at a time in the line of all files, the last ones remembered. Server only. */
import { LRUCache } from 'lru-cache'
import { type MissingDraws, openComparison } from './comparison'
import { threadPress } from '@/app/_server/press/thread-press'
import { openWatchedQueue } from '@/app/_server/limits/watched-queue'
import type { Asker, Outcome, WorkQueue } from '@/app/_server/limits/work-queue'
import type { ComparisonFile } from '@/components/compare/comparison-files'
import type { AskedComparison } from '@/lib/figure/comparison/asked-comparison'

type Body = string | Uint8Array<ArrayBuffer>

interface FileRequest {
  readonly file: ComparisonFile
  readonly query: string
  readonly asked: AskedComparison
  readonly write: ReturnType<ComparisonFile['read']>['write']
  readonly origin: string
}

interface Counter {
  readonly remembered: LRUCache<string, Body>
  readonly queue: WorkQueue<Body | MissingDraws>
}

const TIME_LIMIT_MS = 25_000

const shared = globalThis as typeof globalThis & { halvingsComparisons?: Counter }
const counter: Counter = (shared.halvingsComparisons ??= {
  remembered: new LRUCache({ maxSize: 32_000_000, sizeCalculation: (body, key) => 2 * body.length + key.length + 100 }),
  queue: openWatchedQueue('comparisons', { lanes: [Infinity], mostWaiting: 8, mostPerClient: 3 }),
})

/** A file that lacks its draws is refused, not written without them: programs read it as the answer. */
export async function comparisonAnswer(
  { file, query, asked, write, origin }: FileRequest,
  asker: Asker,
): Promise<Outcome<Body> | MissingDraws> {
  const versions = asked.views.map(({ study }) => study.version)
  const key = JSON.stringify([file.path, query, versions, origin])
  const known = counter.remembered.get(key)
  if (known) return { ok: true, value: known }
  const run = async (): Promise<Body | MissingDraws> => {
    // The line has heard who asks; the draws within it are ours.
    const { comparison, missing } = await openComparison(asked, origin, { client: '' })
    if (missing) return missing
    const body = await write(comparison, threadPress)
    counter.remembered.set(key, body)
    return body
  }
  const outcome = await counter.queue.ask({ key, expectedMs: 1000, run }, asker, TIME_LIMIT_MS)
  if (!outcome.ok) return outcome
  return isBody(outcome.value) ? { ok: true, value: outcome.value } : outcome.value
}

const isBody = (value: Body | MissingDraws): value is Body => typeof value === 'string' || value instanceof Uint8Array
