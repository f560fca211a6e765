/**
 * Bootstrap draws as jobs that `halvings worker` processes take, on this machine or others: equal ones once, in whichever
 * process they are asked for. Names and times that both sides keep to, and the side that asks. Server only.
 */
import { createHash } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import type { Queue } from 'bullmq'
import type { Redis } from 'ioredis'
import { drawsProgram } from '../draws-at-build'
import type { DrawnInTime } from '../draws-thread'
import { sharedRedis } from './redis'
import type { DrawsRequest } from '@/lib/result/draws/draws-request'

/** Workers say so often that they are there, and are gone when they have not for three times as long. */
export const BEAT_MS = 2000
export const beatKey = (): string => `halvings:workers:${drawsProgram()}`
/** Whoever waits says so as often; what nobody wants is stopped. */
export const wantedKey = (id: string): string => `halvings:wanted:${id}`
export const drawnKey = (id: string): string => `halvings:drawn:${id}`
export const DRAWN_SECONDS = 86_400
/** Jobs of one program and one state of the data: processes of another build have their own. */
export const queueName = (): string => `draws-${drawsProgram()}`
export const PREFIX = 'halvings'

const ASK_MS = 100

const idOf = (request: DrawsRequest): string =>
  createHash('sha256')
    .update(JSON.stringify([drawsProgram(), request]))
    .digest('hex')
    .slice(0, 32)

/** Draws that some process made; null where none did, or nothing is shared. */
export async function drawnElsewhere(request: DrawsRequest): Promise<DrawnInTime | null> {
  const redis = sharedRedis()
  return redis && drawn(redis, idOf(request)).catch(() => null)
}

/** For the other processes: draws that this one made itself. */
export async function tellDrawn(request: DrawsRequest, made: DrawnInTime): Promise<void> {
  await sharedRedis()
    ?.set(drawnKey(idOf(request)), JSON.stringify(made), 'EX', DRAWN_SECONDS)
    .catch(() => null) // the next to ask makes them again
}

/**
 * @param done where it is told how many are made
 * @returns null where they are to be made here: nothing is shared, or no worker is there. Rejects when `signal` aborts.
 */
export async function drawByWorkers(
  request: DrawsRequest,
  signal: AbortSignal,
  done: Int32Array<SharedArrayBuffer> | null = null,
): Promise<DrawnInTime | null> {
  const redis = sharedRedis()
  if (!redis) return null
  try {
    const id = idOf(request)
    return (await drawn(redis, id)) ?? (await askWorkers(redis, id, request, signal, done))
  } catch (error) {
    if (signal.aborted) throw error
    return null // Redis is gone
  }
}

const drawn = async (redis: Redis, id: string): Promise<DrawnInTime | null> => {
  const text = await redis.get(drawnKey(id))
  return text === null ? null : (JSON.parse(text) as DrawnInTime)
}

async function askWorkers(
  redis: Redis,
  id: string,
  request: DrawsRequest,
  signal: AbortSignal,
  done: Int32Array<SharedArrayBuffer> | null,
): Promise<DrawnInTime | null> {
  const want = () => redis.set(wantedKey(id), '1', 'PX', 3 * BEAT_MS)
  if (!(await redis.exists(beatKey()))) return null
  await want()
  const jobs = await openJobs(redis)
  // A job that failed or was stopped leaves no trace: asked for again, it is made again.
  const options = { jobId: id, removeOnComplete: true, removeOnFail: true }
  await jobs.add('draw', request, options)
  for (let asked = 1; ; asked += 1) {
    await setTimeout(ASK_MS, undefined, { signal })
    const answer = await drawn(redis, id)
    if (answer) return answer
    if (asked % (BEAT_MS / ASK_MS) !== 0) continue
    const [there] = await Promise.all([redis.exists(beatKey()), want()])
    if (!there) return null
    const job = await jobs.getJob(id)
    if (!job && !(await redis.exists(drawnKey(id)))) return null // it failed there: a bug shows here
    if (done && typeof job?.progress === 'number') Atomics.store(done, 0, job.progress)
  }
}

const shared = globalThis as typeof globalThis & { halvingsJobs?: Queue }

async function openJobs(redis: Redis): Promise<Queue> {
  const { Queue } = await import('bullmq')
  if (shared.halvingsJobs) return shared.halvingsJobs
  const jobs = new Queue(queueName(), { connection: redis, prefix: PREFIX, skipWaitingForReady: true })
  jobs.on('error', () => {}) // the connection's own listener tells
  return (shared.halvingsJobs = jobs)
}
