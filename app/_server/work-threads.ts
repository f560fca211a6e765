/**
 * One bounded pool of threads for what takes more than a few milliseconds: files, pictures, bootstrap draws. What may enter
 * it, and when, the queues say (`work-queue.ts`). Its threads give way to the one that answers requests. Server only.
 */
import { join } from 'node:path'
import { Piscina } from 'piscina'
import type { DrawnInTime, PairsRequest } from './draws-thread'
import type { PostedOutcome, PostedTask } from './answers/posted-table'
import type { FileTask, WrittenFile } from './answers/write-file'
import type { PairDraws } from '@/lib/result/comparison/pair-draws'
import type { DrawsRequest } from '@/lib/result/draws/draws-request'

/** Two bootstraps at once leave two for files. */
const MOST_THREADS = 4
/** Of one thread: a task that needs more is a bug, and must not take the process with it. */
const MOST_MEGABYTES = 1024
/** An idle thread but one holds the tables in memory; it ends after so long. */
const IDLE_MS = 300_000

// Pages and routes are bundled apart; the process has one pool.
const shared = globalThis as typeof globalThis & { halvingsThreads?: Piscina }

const threads = (): Piscina =>
  (shared.halvingsThreads ??= new Piscina({
    minThreads: 1,
    maxThreads: MOST_THREADS,
    idleTimeout: IDLE_MS,
    niceIncrement: 2,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  }))

const bundle = (name: string): string => join(process.cwd(), '.precomputed', name)

/** @param signal ends the thread that is at it: a loop of sums hears no message */
export const drawInThread = (request: DrawsRequest, signal: AbortSignal): Promise<DrawnInTime> =>
  threads().run(request, { filename: bundle('draws-worker.mjs'), name: 'draw', signal })

/** @param signal as of `drawInThread` */
export const drawPairsInThread = (request: PairsRequest, signal: AbortSignal): Promise<readonly PairDraws[]> =>
  threads().run(request, { filename: bundle('draws-worker.mjs'), name: 'drawPairs', signal })

export const writeInThread = (task: FileTask, signal: AbortSignal): Promise<WrittenFile> =>
  threads().run(task, { filename: bundle('write-file.mjs'), name: 'writeFile', signal })

/** @param signal as of `drawInThread` */
export const fitPostedInThread = (task: PostedTask, signal: AbortSignal): Promise<PostedOutcome> =>
  threads().run(task, { filename: bundle('posted-table.mjs'), name: 'fitPosted', signal })

/** At the start of the process, so that the first who asks does not wait for programs and tables to be read. */
export async function warmThreads(): Promise<void> {
  const { signal } = new AbortController()
  await writeInThread({ file: 'fit.csv', query: '', origin: '', draws: null }, signal)
}
