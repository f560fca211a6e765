/**
 * Files of the API, each made once: what was answered is remembered, equal requests that come at once share the work, and
 * its tag is known without making it, because equal keys give equal bytes. Server only.
 */
import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { openToAll } from './problem-document'
import { inThread } from '../in-thread'
import { keptAnswers } from '../kept/answer-store'
import type { KeptAnswer } from '../kept/kept-answer'
import { shareAnswer, sharedAnswer } from '../shared/shared-answers'
import { dataAsOf, lawRates } from '../catalogue'
import { type AskedView, shownView } from '@/lib/view/asked-view'
import { drawsOf } from './figures'
import { writeFile } from './write-file'
import { writeInThread } from '../work-threads'
import { measures } from '../watch/measures'
import { openWatchedQueue } from '../limits/watched-queue'
import type { Asker, Outcome, WorkQueue } from '../limits/work-queue'
import type { DrawsOutcome } from '../server-draws'
import type { AskedFile, ExportFormat } from '@/components/export/format'
import { ENGINE_VERSION } from '@/lib/engine'
import { parseLaw } from '@/lib/fits/rates/laws'
import { encodeView } from '@/lib/view/view-codec'

export interface FileRequest {
  readonly format: ExportFormat
  readonly file: AskedFile
  readonly asked: AskedView
  /** As it was sent. */
  readonly query: string
  /** What links in the file begin with. */
  readonly origin: string
}

interface Counter {
  readonly files: WorkQueue<KeptAnswer>
  /** Pictures take long and much memory: one at a time. */
  readonly pictures: WorkQueue<KeptAnswer>
  /** Milliseconds that a file of each format takes, by its name: a mean in which the last counts a tenth. */
  readonly meanMs: Map<string, number>
}

const TIME_LIMIT_MS = 20_000

const shared = globalThis as typeof globalThis & { halvingsAnswers?: Counter }
const counter: Counter = (shared.halvingsAnswers ??= {
  files: openWatchedQueue('files', { lanes: [Infinity, Infinity], mostWaiting: 32, mostPerClient: 8 }),
  pictures: openWatchedQueue('pictures', { lanes: [Infinity], mostWaiting: 8, mostPerClient: 3 }),
  meanMs: new Map(),
})

/** Whether another file can be asked for. */
export const isReady = (): boolean => !counter.files.isFull()

/** Everything that the answer depends on besides the program and its data. */
export const keyOf = (request: FileRequest): string => identityOf(request).key

/** A strong tag. Other versions of V8 may give other last digits, so it counts as part of the program. */
export const tagOf = (request: FileRequest): string => identityOf(request).tag

interface Identity {
  readonly key: string
  readonly tag: string
}

/** Asked for several times on the way of each request. */
const identities = new WeakMap<FileRequest, Identity>()

function identityOf(request: FileRequest): Identity {
  const known = identities.get(request)
  if (known) return known
  const { format, file, asked, origin } = request
  const { meta, version } = asked.study
  const view = encodeView(shownView(asked, format.shows), meta)
  const key = JSON.stringify([format.file, file.key, origin, version, view])
  const program = [process.env.HALVINGS_BUILD, process.versions.v8, dataAsOf(), lawRates()]
  const digest = createHash('sha256')
    .update(JSON.stringify([program, key]))
    .digest('base64url')
  const identity = { key, tag: `"${digest.slice(0, 27)}"` }
  identities.set(request, identity)
  return identity
}

/** What is said with a file, whether it is sent or held already. */
export const headersOf = (request: FileRequest): Readonly<Record<string, string>> => ({
  etag: tagOf(request),
  'cache-control': cacheControl(request),
  'x-robots-tag': 'noindex',
  ...openToAll,
})

/** For ever only where the link pins all that the bytes depend on: measured laws and "current" lean on other studies. */
function cacheControl({ format, asked: { view, study } }: FileRequest): string {
  if (view.data !== study.version || view.engine !== ENGINE_VERSION) return 'public, max-age=0, must-revalidate'
  const leansOnOthers = format.shows.current || view.law.some((law) => parseLaw(law, []) === null)
  return leansOnOthers ? 'public, max-age=300' : 'public, max-age=31536000, immutable'
}

/** Why a file is not made now. */
export type Refused =
  | ((Outcome<never> | DrawsOutcome) & { readonly ok: false })
  /** Of what has draws of several views: they take longer than a request, whatever is asked. */
  | { readonly ok: false; readonly reason: 'too-long' }

/** Rejects where a program of ours fails, which is a bug. */
export async function answerOf(
  request: FileRequest,
  asker: Asker,
): Promise<Outcome<KeptAnswer> | (DrawsOutcome & { ok: false })> {
  const key = keyOf(request)
  const known = keptAnswers.files.of(key)
  const elsewhere = known ? null : await sharedAnswer(tagOf(request))
  measures.came('file', known ? 'memory' : elsewhere ? 'shared' : 'work')
  if (elsewhere) keptAnswers.files.keep(key, elsewhere)
  const at = known ?? elsewhere
  if (at) return { ok: true, value: at }
  const drawn = await drawsOf(request.asked, asker)
  if (!drawn.ok) return drawn
  const { format, query, origin } = request
  const run = async (_: number, signal: AbortSignal): Promise<KeptAnswer> => {
    await setImmediate() // many leave at once: their going is heard before their turn comes
    signal.throwIfAborted()
    const start = performance.now()
    const task = { file: format.file, query, origin, draws: drawn.value }
    const { fileName, body } = await (inThread ? writeInThread(task, signal) : writeFile(task))
    const of = { 'content-type': format.type, 'content-disposition': `inline; filename="${fileName}"` }
    const headers = { ...of, ...headersOf(request) }
    const answer: KeptAnswer = { headers, tag: tagOf(request), body, encoded: new Map() }
    keptAnswers.files.keep(key, answer)
    void shareAnswer(answer.tag, answer)
    const took = performance.now() - start
    counter.meanMs.set(format.file, 0.9 * (counter.meanMs.get(format.file) ?? took) + 0.1 * took)
    return answer
  }
  const queue = format.work === 'text' ? counter.files : counter.pictures
  return queue.ask({ key, expectedMs: counter.meanMs.get(format.file) ?? 200, run }, asker, TIME_LIMIT_MS)
}
