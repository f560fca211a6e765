import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Draws, DrawsRequest } from '@/lib/result/draws'

/** A thread that answers when the test says so. */
class Thread {
  static opened: Thread[] = []
  readonly asked: DrawsRequest[] = []
  ended = false
  private readonly listeners = new Map<string, (value: unknown) => void>()
  constructor() {
    Thread.opened.push(this)
  }
  on(event: string, listener: (value: unknown) => void) {
    this.listeners.set(event, listener)
  }
  postMessage(request: DrawsRequest) {
    this.asked.push(request)
  }
  terminate() {
    this.ended = true
    return Promise.resolve(0)
  }
  unref() {}
  say(event: 'message' | 'error', value: unknown) {
    this.listeners.get(event)?.(value)
  }
}

const drawn = (key: string): Draws => ({ key, by: 'row', slopes: [-1, -2], failed: 0, draws: 2 })

vi.mock('node:worker_threads', () => ({ Worker: Thread }))
vi.mock('node:fs', () => ({
  existsSync: () => true,
  readFileSync: () => JSON.stringify({ inputs: '', draws: [drawn('made at build')] }),
}))

// Only the key is read here; the view is the thread's business.
const request = (key: string): DrawsRequest =>
  JSON.parse(JSON.stringify({ key, by: 'row', draws: 2, seed: 1, view: {} }))
const limits = { timeLimitMs: 1000 }

async function openDesk() {
  vi.resetModules()
  Reflect.deleteProperty(globalThis, 'halvingsDraws')
  Thread.opened = []
  return import('./server-draws')
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('draws on the server', () => {
  it('has those made at build, without a thread', async () => {
    const { computeDraws, defaultDraws } = await openDesk()
    expect(defaultDraws('made at build')).toEqual(drawn('made at build'))
    expect(defaultDraws('other')).toBeNull()
    expect(await computeDraws(request('made at build'), limits)).toEqual({ ok: true, draws: drawn('made at build') })
    expect(Thread.opened).toHaveLength(0)
  })

  it('asks one thread for one job at a time, and equal requests once', async () => {
    const { computeDraws } = await openDesk()
    const outcomes = [
      computeDraws(request('a'), limits),
      computeDraws(request('a'), limits),
      computeDraws(request('b'), limits),
    ]
    const [thread] = Thread.opened
    expect(thread?.asked.map(({ key }) => key)).toEqual(['a'])
    thread?.say('message', drawn('a'))
    expect(thread?.asked.map(({ key }) => key)).toEqual(['a', 'b'])
    thread?.say('message', drawn('b'))
    expect(await Promise.all(outcomes)).toEqual(['a', 'a', 'b'].map((key) => ({ ok: true, draws: drawn(key) })))
    expect(Thread.opened).toHaveLength(1)
  })

  it('remembers the last ones', async () => {
    const { computeDraws } = await openDesk()
    const first = computeDraws(request('a'), limits)
    Thread.opened[0]?.say('message', drawn('a'))
    await first
    expect(await computeDraws(request('a'), limits)).toEqual({ ok: true, draws: drawn('a') })
    expect(Thread.opened[0]?.asked).toHaveLength(1)
  })

  it('ends a thread that takes too long, and goes on with the next', async () => {
    const { computeDraws } = await openDesk()
    const slow = computeDraws(request('slow'), limits)
    const next = computeDraws(request('next'), { timeLimitMs: 5000 })
    vi.advanceTimersByTime(1000)
    expect(await slow).toEqual({ ok: false, reason: 'timeout' })
    expect(Thread.opened[0]?.ended).toBe(true)
    expect(Thread.opened[1]?.asked.map(({ key }) => key)).toEqual(['next'])
    Thread.opened[0]?.say('message', drawn('slow')) // too late: nobody listens
    Thread.opened[1]?.say('message', drawn('next'))
    expect(await next).toEqual({ ok: true, draws: drawn('next') })
  })

  it('counts the wait in the limit', async () => {
    const { computeDraws } = await openDesk()
    void computeDraws(request('first'), { timeLimitMs: 9000 })
    const waiting = computeDraws(request('waiting'), limits)
    vi.advanceTimersByTime(1000)
    expect(await waiting).toEqual({ ok: false, reason: 'timeout' })
    expect(Thread.opened[0]?.ended).toBe(false)
  })

  it('says that it is busy when the queue is full', async () => {
    const { computeDraws } = await openDesk()
    for (let job = 0; job < 9; job += 1) void computeDraws(request(`job ${job}`), limits)
    expect(await computeDraws(request('one more'), limits)).toEqual({ ok: false, reason: 'busy' })
  })

  it('passes a failure on, and opens another thread for the next job', async () => {
    const { computeDraws } = await openDesk()
    const broken = computeDraws(request('broken'), limits)
    const next = computeDraws(request('next'), limits)
    Thread.opened[0]?.say('error', new Error('a bug'))
    await expect(broken).rejects.toThrow('a bug')
    Thread.opened[1]?.say('message', drawn('next'))
    expect(await next).toMatchObject({ ok: true })
  })
})
