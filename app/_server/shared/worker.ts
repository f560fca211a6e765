/**
 * The process `halvings worker`: takes draws that web processes ask for. Any number may run, on any machine with the same
 * build; what one of them was at when it died another takes. Bundled to `.precomputed/worker.mjs`.
 */
import { availableParallelism } from 'node:os'
import { UnrecoverableError, Worker } from 'bullmq'
import { logLine, outliveLogReaders } from '../watch/log'
import { drawToldInThread } from '../work-threads'
import { BEAT_MS, beatKey, DRAWN_SECONDS, drawnKey, PREFIX, queueName, wantedKey } from './draw-jobs'
import { connectRedis } from './redis'
import type { DrawsRequest } from '@/lib/result/draws/draws-request'

/** A worker that has not renewed its hold on a job for so long is dead. */
const HOLD_MS = 3000
const MOST_DEATHS = 3

/** Works until SIGTERM, then ends what it is at. @param url of Redis */
export async function work(url: string): Promise<void> {
  outliveLogReaders()
  const redis = await connectRedis(url)
  const beat = () => redis.set(beatKey(), '1', 'PX', 3 * BEAT_MS).catch(() => null)
  const beating = setInterval(() => void beat(), BEAT_MS)
  redis.on('ready', () => void beat())
  const worker = new Worker<DrawsRequest>(
    queueName(),
    async (job) => {
      const { id = '', data } = job
      const unwanted = new AbortController()
      const done = new Int32Array(new SharedArrayBuffer(4))
      const asking = setInterval(() => {
        redis.exists(wantedKey(id)).then(
          (wanted) => wanted || unwanted.abort(),
          () => null, // Redis is gone; it may come back
        )
        job.updateProgress(Atomics.load(done, 0)).catch(() => null)
      }, BEAT_MS)
      try {
        logLine('info', 'drawing', { draws: data.draws })
        const answer = await drawToldInThread({ request: data, done }, unwanted.signal)
        await redis.set(drawnKey(id), JSON.stringify(answer), 'EX', DRAWN_SECONDS)
        logLine('info', 'drawn', { draws: data.draws, ms: Math.round(answer.ms) })
      } catch (error) {
        if (unwanted.signal.aborted) throw new UnrecoverableError('nobody waits for these draws any more')
        throw error
      } finally {
        clearInterval(asking)
      }
    },
    {
      connection: { url, maxRetriesPerRequest: null },
      prefix: PREFIX,
      concurrency: availableParallelism(),
      lockDuration: HOLD_MS,
      stalledInterval: HOLD_MS / 2,
      maxStalledCount: MOST_DEATHS,
    },
  )
  worker.on('error', () => {}) // the connection's own listener tells
  worker.on('failed', (_, error) => {
    if (!(error instanceof UnrecoverableError)) logLine('error', 'failed', { error: error.message })
  })
  process.once('SIGTERM', () => {
    clearInterval(beating)
    void worker.close().then(() => process.exit(0))
  })
  logLine('info', 'working', { queue: queueName() })
}
