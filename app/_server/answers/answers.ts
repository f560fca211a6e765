/**
 * Files of the API, each made once: what was answered is remembered, equal requests that come at once share the work, and
 * its tag is known without making it, because equal keys give equal bytes. Server only.
 */
import { createHash } from 'node:crypto'
import { setImmediate, setTimeout } from 'node:timers/promises'
import { LRUCache } from 'lru-cache'
import { dataAsOf, lawRates } from '../catalogue'
import { type AskedView, drawsOf, figureOf } from './figures'
import { pagesAtWork } from '../limits/front-door'
import { serverPress } from '../press/server-press'
import { measures } from '../watch/measures'
import { openWatchedQueue } from '../limits/watched-queue'
import type { Asker, Outcome, WorkQueue } from '../limits/work-queue'
import type { DrawsOutcome } from '../server-draws'
import type { AskedFile, ExportFormat } from '@/components/export/format'
import { encodeView } from '@/lib/view/view-codec'

export interface Answer {
  readonly body: Uint8Array<ArrayBuffer>
  readonly fileName: string
}

export interface FileRequest {
  readonly format: ExportFormat
  readonly file: AskedFile
  readonly asked: AskedView
  /** What links in the file begin with. */
  readonly origin: string
}

interface Counter {
  readonly remembered: LRUCache<string, Answer>
  readonly files: WorkQueue<Answer>
  /** Pictures take long and much memory: one at a time. */
  readonly pictures: WorkQueue<Answer>
  /** Milliseconds that the last file of each format took, by its name. */
  readonly lastMs: Map<string, number>
}

const MOST_BYTES = 64_000_000
const TIME_LIMIT_MS = 20_000
/** As long as this a file lets pages pass; then it has its turn. */
const LET_PASS_MS = 1000

const shared = globalThis as typeof globalThis & { halvingsAnswers?: Counter }
const counter: Counter = (shared.halvingsAnswers ??= {
  remembered: new LRUCache({ maxSize: MOST_BYTES, sizeCalculation: ({ body }, key) => body.length + key.length + 100 }),
  files: openWatchedQueue('files', { lanes: [Infinity, Infinity], mostWaiting: 32, mostPerClient: 8 }),
  pictures: openWatchedQueue('pictures', { lanes: [Infinity], mostWaiting: 8, mostPerClient: 3 }),
  lastMs: new Map(),
})

/** Whether another file can be asked for. */
export const isReady = (): boolean => !counter.files.isFull()

/** Everything that the bytes depend on besides the program and its data. */
function keyOf({ format, file, asked, origin }: FileRequest): string {
  return JSON.stringify([format.file, file.key, origin, asked.study.version, encodeView(asked.view, asked.study.meta)])
}

/** A strong tag. Other versions of V8 may give other last digits, so it counts as part of the program. */
export function tagOf(request: FileRequest): string {
  const program = [process.env.HALVINGS_BUILD, process.versions.v8, dataAsOf(), lawRates()]
  const digest = createHash('sha256').update(JSON.stringify([program, keyOf(request)]))
  return `"${digest.digest('base64url').slice(0, 27)}"`
}

/** Rejects where a program of ours fails, which is a bug. */
export async function answerOf(
  request: FileRequest,
  asker: Asker,
): Promise<Outcome<Answer> | (DrawsOutcome & { ok: false })> {
  const key = keyOf(request)
  const known = counter.remembered.get(key)
  measures.came('file', known ? 'memory' : 'work')
  if (known) return { ok: true, value: known }
  const drawn = await drawsOf(request.asked, asker)
  if (!drawn.ok) return drawn
  const { format, file } = request
  const run = async (_: number, signal: AbortSignal): Promise<Answer> => {
    await letPagesPass()
    signal.throwIfAborted()
    const start = performance.now()
    const { study } = request.asked
    const { withoutEachRow = false } = format.shows
    const figure = figureOf(request.asked, drawn.value, { origin: request.origin, withoutEachRow })
    const written = await file.write({ figure, study, draws: drawn.value }, serverPress)
    const body = typeof written === 'string' ? new TextEncoder().encode(written) : written
    const answer = { body, fileName: file.fileName(figure) }
    counter.remembered.set(key, answer)
    counter.lastMs.set(format.file, performance.now() - start)
    return answer
  }
  const queue = format.work === 'text' ? counter.files : counter.pictures
  return queue.ask({ key, expectedMs: counter.lastMs.get(format.file) ?? 200, run }, asker, TIME_LIMIT_MS)
}

/** A figure holds the thread for as long as it takes: between two of them, whatever else there is has its turn. */
async function letPagesPass(): Promise<void> {
  await setImmediate()
  const until = performance.now() + LET_PASS_MS
  while (pagesAtWork() > 0 && performance.now() < until) await setTimeout(5)
}
