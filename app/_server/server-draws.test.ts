import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Draws } from '@/lib/result/draws/draws'
import type { DrawsRequest } from '@/lib/result/draws/draws-request'

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
  off(event: string) {
    this.listeners.delete(event)
  }
  postMessage(request: DrawsRequest) {
    this.asked.push(request)
  }
  terminate() {
    this.ended = true
    return Promise.resolve(0)
  }
  unref() {}
  answer(key: string, ms = 1) {
    this.listeners.get('message')?.({ draws: drawn(key), ms })
  }
  fail(error: Error) {
    this.listeners.get('error')?.(error)
  }
}

const drawn = (key: string): Draws => ({ key, by: 'row', slopes: [-2, -1], failed: 0, draws: 2 })

vi.mock('node:worker_threads', () => ({ Worker: Thread }))
vi.mock('node:fs', () => ({
  existsSync: () => true,
  readFileSync: () => JSON.stringify({ inputs: '', draws: [drawn('made at build')] }),
}))

// Only the key and the number are read here; the view is the thread's business.
const request = (key: string, draws = 2): DrawsRequest =>
  JSON.parse(JSON.stringify({ key, by: 'row', draws, seed: 1, view: {} }))
const cost = { kind: 'any', rowDraws: 100, guessMs: 10 }
const long = { kind: 'any', rowDraws: 100_000, guessMs: 10_000 }
const anyone = { client: '' }

async function openQueue() {
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

const settled = () => vi.advanceTimersByTimeAsync(0)

describe('draws on the server', () => {
  it('has those made at build, without a thread', async () => {
    const { computeDraws, drawsAtBuild } = await openQueue()
    expect(drawsAtBuild('made at build')?.draws).toEqual(drawn('made at build'))
    expect(drawsAtBuild('other')).toBeNull()
    expect(await computeDraws(request('made at build'), cost, anyone)).toEqual({
      ok: true,
      value: drawn('made at build'),
    })
    expect(Thread.opened).toHaveLength(0)
  })

  it('asks a thread once for equal requests, and remembers the last ones', async () => {
    const { computeDraws } = await openQueue()
    const outcomes = [computeDraws(request('a'), cost, anyone), computeDraws(request('a'), cost, anyone)]
    await settled()
    const [thread] = Thread.opened
    expect(thread?.asked.map(({ key }) => key)).toEqual(['a'])
    thread?.answer('a')
    const answer = { ok: true, value: drawn('a') }
    expect(await Promise.all(outcomes)).toEqual([answer, answer])
    expect(await computeDraws(request('a'), cost, anyone)).toEqual(answer)
    expect(thread?.asked).toHaveLength(1)
  })

  it('has a second thread for what is short', async () => {
    const { computeDraws } = await openQueue()
    for (const key of ['long', 'longer']) void computeDraws(request(key), long, anyone)
    const short = computeDraws(request('short'), cost, anyone)
    await settled()
    expect(Thread.opened.map(({ asked }) => asked.map(({ key }) => key))).toEqual([['long'], ['short']])
    Thread.opened[1]?.answer('short')
    expect(await short).toEqual({ ok: true, value: drawn('short') })
  })

  it('ends a thread whose clients have all left, and goes on with another', async () => {
    const { computeDraws } = await openQueue()
    const leaving = new AbortController()
    const dropped = computeDraws(request('dropped'), long, { client: '', signal: leaving.signal })
    const next = computeDraws(request('next'), long, anyone)
    await settled() // at work
    leaving.abort()
    expect(await dropped).toMatchObject({ ok: false, reason: 'gone' })
    await settled()
    expect(Thread.opened[0]?.ended).toBe(true)
    expect(Thread.opened[1]?.asked.map(({ key }) => key)).toEqual(['next'])
    Thread.opened[0]?.answer('dropped') // too late: nobody listens
    Thread.opened[1]?.answer('next')
    expect(await next).toEqual({ ok: true, value: drawn('next') })
  })

  it('refuses at once what can’t be done in time, with the most that can', async () => {
    const { computeDraws } = await openQueue()
    const tooLong = { kind: 'slow', rowDraws: 2_000_000, guessMs: 20_000 }
    expect(await computeDraws(request('too long', 10_000), tooLong, anyone)).toEqual({
      ok: false,
      reason: 'too-many',
      most: 7500,
    })
    expect(Thread.opened).toHaveLength(0)
  })

  it('makes none where none are asked for', async () => {
    const { computeDraws } = await openQueue()
    const none = computeDraws(request('none', 0), { kind: 'any', rowDraws: 0, guessMs: 0 }, anyone)
    await settled()
    Thread.opened[0]?.answer('none')
    expect(await none).toMatchObject({ ok: true })
  })

  it('learns how fast this machine is', async () => {
    const { computeDraws } = await openQueue()
    const measured = computeDraws(request('a', 1000), { kind: 'slow', rowDraws: 1000, guessMs: 10 }, anyone)
    await settled()
    Thread.opened[0]?.answer('a', 3000) // 300 times the guess
    await measured
    const same = { kind: 'slow', rowDraws: 10_000, guessMs: 100 }
    expect(await computeDraws(request('b', 10_000), same, anyone)).toMatchObject({ reason: 'too-many', most: 5000 })
  })

  it('passes a failure on, and opens another thread for the next', async () => {
    const { computeDraws } = await openQueue()
    const broken = computeDraws(request('broken'), long, anyone)
    const heard = expect(broken).rejects.toThrow('a bug')
    const next = computeDraws(request('next'), long, anyone)
    await settled()
    Thread.opened[0]?.fail(new Error('a bug'))
    await heard
    await settled()
    Thread.opened[1]?.answer('next')
    expect(await next).toMatchObject({ ok: true })
  })
})
