/**
 * Bootstrap draws on the server: those made at build, and others in a worker thread under a time limit, one at a time,
 * with a short queue and a memory of the last ones. Server only.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Draws, DrawsRequest } from '@/lib/result/draws'

export type DrawsOutcome =
  | { readonly ok: true; readonly draws: Draws }
  /** `busy`: the queue is full; `timeout`: the limit passed, waiting included. */
  | { readonly ok: false; readonly reason: 'busy' | 'timeout' }

interface Job {
  readonly request: DrawsRequest
  readonly settle: (outcome: DrawsOutcome) => void
  readonly fail: (error: unknown) => void
}

interface Desk {
  defaults: ReadonlyMap<string, Draws> | null
  readonly remembered: Map<string, Draws>
  readonly underWay: Map<string, Promise<DrawsOutcome>>
  readonly waiting: Job[]
  running: Job | null
  worker: Worker | null
}

const FOLDER = join(process.cwd(), '.precomputed')
const MOST_WAITING = 8
/** Of at most 10,000 numbers each: 80 kB, so 8 MB. */
const MOST_REMEMBERED = 100

// Pages and routes are bundled apart; the process has one desk, and so one thread.
const shared = globalThis as typeof globalThis & { halvingsDraws?: Desk }
const desk: Desk = (shared.halvingsDraws ??= {
  defaults: null,
  remembered: new Map(),
  underWay: new Map(),
  waiting: [],
  running: null,
  worker: null,
})

/** Draws made at build for that key, or null; the key holds data and engine version, so old ones never answer. */
export function defaultDraws(key: string): Draws | null {
  desk.defaults ??= readDefaults()
  return desk.defaults.get(key) ?? null
}

/**
 * @param request of `drawsRequest`, for a bundled study
 * @param limits  `timeLimitMs` counts from now, waiting included
 */
export function computeDraws(request: DrawsRequest, limits: { readonly timeLimitMs: number }): Promise<DrawsOutcome> {
  const known = defaultDraws(request.key) ?? recall(request.key)
  if (known) return Promise.resolve({ ok: true, draws: known })
  const same = desk.underWay.get(request.key)
  if (same) return same
  if (desk.waiting.length >= MOST_WAITING) return Promise.resolve({ ok: false, reason: 'busy' })

  const promise = new Promise<DrawsOutcome>((resolve, reject) => {
    const end = () => {
      clearTimeout(timer)
      desk.underWay.delete(request.key)
    }
    const job: Job = {
      request,
      settle: (outcome) => {
        end()
        resolve(outcome)
      },
      fail: (error) => {
        end()
        reject(error)
      },
    }
    const timer = setTimeout(() => giveUp(job), limits.timeLimitMs)
    desk.waiting.push(job)
  })
  desk.underWay.set(request.key, promise)
  startNext()
  return promise
}

function startNext(): void {
  if (desk.running) return
  const job = desk.waiting.shift()
  if (!job) return
  desk.running = job
  desk.worker ??= openWorker()
  desk.worker.postMessage(job.request)
}

function giveUp(job: Job): void {
  if (desk.running === job) {
    // A loop of sums hears no message: the thread is ended, and the next job opens another.
    void desk.worker?.terminate()
    desk.worker = null
    desk.running = null
  } else {
    const index = desk.waiting.indexOf(job)
    if (index >= 0) desk.waiting.splice(index, 1)
  }
  job.settle({ ok: false, reason: 'timeout' })
  startNext()
}

function openWorker(): Worker {
  const file = join(FOLDER, 'draws-worker.mjs')
  if (!existsSync(file)) throw new Error(`${file} is missing: run "node scripts/precompute.mjs"`)
  const worker = new Worker(pathToFileURL(file))
  const finish = (how: (job: Job) => void) => {
    const job = desk.running
    if (desk.worker !== worker || !job) return
    desk.running = null
    how(job)
    startNext()
  }
  worker.on('message', (draws: Draws) =>
    finish((job) => {
      remember(draws)
      job.settle({ ok: true, draws })
    }),
  )
  worker.on('error', (error) =>
    finish((job) => {
      desk.worker = null
      job.fail(error)
    }),
  )
  worker.unref() // an idle thread must not keep the process from ending
  return worker
}

function recall(key: string): Draws | null {
  const draws = desk.remembered.get(key)
  if (!draws) return null
  remember(draws) // the most recently asked is the last to be forgotten
  return draws
}

function remember(draws: Draws): void {
  desk.remembered.delete(draws.key)
  desk.remembered.set(draws.key, draws)
  const [oldest] = desk.remembered.keys()
  if (oldest !== undefined && desk.remembered.size > MOST_REMEMBERED) desk.remembered.delete(oldest)
}

function readDefaults(): ReadonlyMap<string, Draws> {
  const file = join(FOLDER, 'draws.json')
  if (!existsSync(file)) return new Map()
  const stored = JSON.parse(readFileSync(file, 'utf8')) as { readonly draws: readonly Draws[] }
  return new Map(stored.draws.map((draws) => [draws.key, draws]))
}
