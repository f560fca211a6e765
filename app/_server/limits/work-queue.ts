/**
 * Takes work in and gives each piece to a free lane: the shorter sooner, equal work once, a share for each client, nothing
 * for those who have left. What can't be served in time is refused at once, with an honest word on when to come again.
 */
import { setImmediate } from 'node:timers/promises'

export interface Asker {
  /** Who asks, as `clientOf` names them; '' for our own pages and machine, which have no share. */
  readonly client: string
  /** Aborts when the asker leaves. */
  readonly signal?: AbortSignal
}

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false
      /** `share`: the client has enough under way; `gone`: nobody is there to be answered. */
      readonly reason: 'busy' | 'share' | 'timeout' | 'gone'
      /** Seconds after which what waits now is expected to be done, at least 1. */
      readonly retryAfter: number
    }

export interface Work<T> {
  /** Equal keys are one piece of work. */
  readonly key: string
  readonly expectedMs: number
  /** Rejects soon after `signal` aborts where it can be stopped; its lane is free again when it settles. */
  readonly run: (lane: number, signal: AbortSignal) => Promise<T>
}

export interface QueueOptions {
  /** One entry a lane: the longest piece that it takes, in expected milliseconds. */
  readonly lanes: readonly number[]
  /** Of those that the same lanes take: long pieces take no place from short ones. */
  readonly mostWaiting: number
  /** Pieces of one client, waiting or at work. */
  readonly mostPerClient: number
  /** Told how long a piece waited, when it begins. */
  readonly heardWait?: (ms: number) => void
}

/**
 * A piece is due so many times its length after it was asked for, and the one due first is next: a shorter one goes ahead of those
 * that were asked for a while before, but no stream of shorter ones makes it wait for ever.
 */
const PATIENCE = 4

/** Whoever has left is heard within so many turns of the event loop; a refusal waits for them. */
const TURNS_TO_LEAVE = 3

interface Job<T> {
  readonly work: Work<T>
  readonly askers: Set<{ readonly client: string; readonly hear: (outcome: Outcome<T> | Error) => void }>
  readonly stop: AbortController
  readonly asked: number
}

export interface WorkQueue<T> {
  /** @param timeLimitMs counts from now, waiting included. Rejects as the work does. */
  readonly ask: (work: Work<T>, asker: Asker, timeLimitMs: number) => Promise<Outcome<T>>
  readonly waiting: () => number
  /** Pieces at work. */
  readonly atWork: () => number
  /** Whether the queue is full. */
  readonly isFull: () => boolean
}

const dueAt = ({ asked, work }: Pick<Job<unknown>, 'asked' | 'work'>): number => asked + PATIENCE * work.expectedMs

export function openQueue<T>({ lanes, mostWaiting, mostPerClient, heardWait }: QueueOptions): WorkQueue<T> {
  const jobs = new Map<string, Job<T>>()
  const waiting: Job<T>[] = []
  const running: (Job<T> | null)[] = lanes.map(() => null)

  const retryAfter = (): number => {
    const ahead = [...waiting, ...running].reduce((sum, job) => sum + (job?.work.expectedMs ?? 0), 0)
    return Math.max(1, Math.ceil(ahead / lanes.length / 1000))
  }
  const refuse = (reason: 'busy' | 'share' | 'timeout' | 'gone'): Outcome<T> => ({
    ok: false,
    reason,
    retryAfter: retryAfter(),
  })

  /** What the shortest lane that takes the piece takes at most. */
  const shortestLane = ({ expectedMs }: Work<T>): number =>
    Math.min(...lanes.filter((longest) => expectedMs <= longest))

  function startNext(): void {
    lanes.forEach((longest, lane) => {
      if (running[lane]) return
      const fitting = waiting.filter(({ work }) => work.expectedMs <= longest)
      if (fitting.length === 0) return
      const job = fitting.reduce((best, next) => (dueAt(next) < dueAt(best) ? next : best))
      waiting.splice(waiting.indexOf(job), 1)
      running[lane] = job
      void start(job, lane)
    })
  }

  async function start(job: Job<T>, lane: number): Promise<void> {
    heardWait?.(performance.now() - job.asked)
    const outcome = await job.work.run(lane, job.stop.signal).then(
      (value): Outcome<T> => ({ ok: true, value }),
      (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
    )
    running[lane] = null
    forget(job)
    for (const { hear } of [...job.askers]) hear(outcome)
    startNext()
  }

  /** Equal work that is asked for from now on is a new piece. */
  function forget(job: Job<T>): void {
    if (jobs.get(job.work.key) === job) jobs.delete(job.work.key)
  }

  function abandon(job: Job<T>): void {
    forget(job)
    const place = waiting.indexOf(job)
    if (place >= 0) waiting.splice(place, 1)
    job.stop.abort()
  }

  function enter(work: Work<T>, client: string): Job<T> | 'busy' | 'share' {
    const own = [...jobs.values()].filter(({ askers }) => [...askers].some((asker) => asker.client === client))
    if (client !== '' && own.length >= mostPerClient) return 'share'
    const shortest = shortestLane(work)
    if (waiting.filter((job) => shortestLane(job.work) === shortest).length >= mostWaiting) return 'busy'
    const job: Job<T> = { work, askers: new Set(), stop: new AbortController(), asked: performance.now() }
    jobs.set(work.key, job)
    waiting.push(job)
    return job
  }

  function wait(job: Job<T>, { client, signal }: Asker, timeLimitMs: number): Promise<Outcome<T>> {
    return new Promise((resolve, reject) => {
      const leave = (reason: 'timeout' | 'gone') => {
        asker.hear(refuse(reason))
        if (job.askers.size === 0) abandon(job)
      }
      const gone = () => leave('gone')
      const timer = setTimeout(() => leave('timeout'), timeLimitMs)
      const asker = {
        client,
        hear: (outcome: Outcome<T> | Error) => {
          clearTimeout(timer)
          signal?.removeEventListener('abort', gone)
          job.askers.delete(asker)
          if (outcome instanceof Error) reject(outcome)
          else resolve(outcome)
        },
      }
      signal?.addEventListener('abort', gone)
      job.askers.add(asker)
      startNext()
    })
  }

  return {
    waiting: () => waiting.length,
    atWork: () => running.filter((job) => job !== null).length,
    isFull: () => waiting.length >= mostWaiting,
    ask: async (work, asker, timeLimitMs) => {
      const take = (): Job<T> | 'gone' | 'busy' | 'share' =>
        asker.signal?.aborted ? 'gone' : (jobs.get(work.key) ?? enter(work, asker.client))
      let job = take()
      for (let turn = 0; turn < TURNS_TO_LEAVE && typeof job === 'string' && job !== 'gone'; turn += 1) {
        await setImmediate()
        job = take()
      }
      return typeof job === 'string' ? refuse(job) : wait(job, asker, timeLimitMs)
    },
  }
}
