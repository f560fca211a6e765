/**
 * One bounded pool of threads for what takes more than a few milliseconds: files, pictures, bootstrap draws. What may enter
 * it, and when, the queues say (`work-queue.ts`). Its threads give way to the one that answers requests. Server only.
 */
import { join } from 'node:path'
import { Piscina } from 'piscina'
import type { DrawnInTime } from './draws-thread'
import type { PostedOutcome, PostedTask } from './answers/posted-table'
import type { PressTask } from './press/press-task'
import type { StudyReportTask } from './answers/study-report'
import type { FileTask, WrittenFile } from './answers/write-file'
import type { PageFigureTask } from './pages/page-figure'
import type { PairsRequest, Stoppable, ToldDraws, ToldPairs } from './later/told-draws'
import type { PairDraws } from '@/lib/result/comparison/pair-draws'
import type { DrawsRequest } from '@/lib/result/draws/draws-request'

/** Two bootstraps at once, and one that takes longer than a request, leave two for files. */
const MOST_THREADS = 5
/** Of one thread: a task that needs more is a bug, and must not take the process with it. */
const MOST_MEGABYTES = 1024
/** An idle thread but one holds the tables in memory; it ends after so long. */
const IDLE_MS = 300_000

// Pages and routes are bundled apart; the process has one pool.
const shared = globalThis as typeof globalThis & { halvingsThreads?: Piscina; halvingsPageThread?: Piscina }

const openPool = (maxThreads: number): Piscina =>
  new Piscina({
    minThreads: 1,
    maxThreads,
    idleTimeout: IDLE_MS,
    niceIncrement: 2,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  })

const threads = (): Piscina => (shared.halvingsThreads ??= openPool(MOST_THREADS))
/** Pages wait behind no file and no bootstrap. */
const pageThread = (): Piscina => (shared.halvingsPageThread ??= openPool(1))

const bundle = (name: string): string => join(process.cwd(), '.precomputed', name)

/** A thread that has not stopped by itself so long after it was told to is ended. */
const GRACE_MS = 2000

/** Runs draws until nobody waits for them. */
async function stoppable<Told extends object, Drawn>(name: string, told: Told, signal: AbortSignal): Promise<Drawn> {
  const stop = numberSeenByBoth()
  const end = new AbortController()
  let late: NodeJS.Timeout | undefined
  const leave = () => {
    Atomics.store(stop, 0, 1)
    late = setTimeout(() => end.abort(), GRACE_MS)
  }
  signal.addEventListener('abort', leave)
  if (signal.aborted) leave()
  try {
    return await threads().run({ ...told, stop } satisfies Told & Stoppable, {
      filename: bundle('told-draws.mjs'),
      name,
      signal: end.signal,
    })
  } finally {
    clearTimeout(late)
    signal.removeEventListener('abort', leave)
  }
}

const numberSeenByBoth = () => new Int32Array(new SharedArrayBuffer(4))

export const drawInThread = (request: DrawsRequest, signal: AbortSignal): Promise<DrawnInTime> =>
  drawToldInThread({ request, done: numberSeenByBoth() }, signal)

export const drawToldInThread = (told: ToldDraws, signal: AbortSignal): Promise<DrawnInTime> =>
  stoppable('drawTold', told, signal)

export const drawPairsInThread = (request: PairsRequest, signal: AbortSignal): Promise<readonly PairDraws[]> =>
  drawPairsToldInThread({ request, done: numberSeenByBoth(), parts: 1 }, signal)

export const drawPairsToldInThread = (told: ToldPairs, signal: AbortSignal): Promise<readonly PairDraws[]> =>
  stoppable('drawPairsTold', told, signal)

/** @param signal ends the thread that is at it: what it runs hears no message */
export const writeInThread = (task: FileTask, signal: AbortSignal): Promise<WrittenFile> =>
  threads().run(task, { filename: bundle('write-file.mjs'), name: 'writeFile', signal })

export const reportInThread = (task: StudyReportTask, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> =>
  threads().run(task, { filename: bundle('study-report.mjs'), name: 'writeStudyReport', signal })

/** Without a signal: it is begun when a queue has heard that somebody waits, and ends within a second. */
export const pressInThread = (task: PressTask): Promise<Uint8Array<ArrayBuffer>> =>
  threads().run(task, { filename: bundle('press-task.mjs'), name: 'pressTask' })

/** @returns as `pageFigure` does */
export const pageFigureInThread = (task: PageFigureTask): Promise<Uint8Array> =>
  pageThread().run(task, { filename: bundle('page-figure.mjs'), name: 'pageFigure' })

/** @param signal as of `writeInThread` */
export const fitPostedInThread = (task: PostedTask, signal: AbortSignal): Promise<PostedOutcome> =>
  threads().run(task, { filename: bundle('posted-table.mjs'), name: 'fitPosted', signal })

/** At the start of the process, so that the first who asks does not wait for programs and tables to be read. */
export async function warmThreads(): Promise<void> {
  const { signal } = new AbortController()
  await Promise.all([
    writeInThread({ file: 'fit.csv', query: '', origin: '', draws: null }, signal),
    pageFigureInThread({ query: '', origin: '' }),
  ])
}
