import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Draws } from '@/lib/result/draws/draws'
import type { DrawsRequest } from '@/lib/result/draws/draws-request'

const drawn = (key: string): Draws => ({ key, by: 'row', slopes: [-2, -1], failed: 0, draws: 2 })

interface Asked {
  readonly key: string
  readonly signal: AbortSignal
  readonly answer: (ms?: number) => void
  readonly fail: (error: Error) => void
}
const threads = vi.hoisted((): { asked: Asked[] } => ({ asked: [] }))

/** Threads that answer when the test says so, and end when nobody waits. */
vi.mock('./work-threads', () => ({
  drawInThread: ({ key }: DrawsRequest, signal: AbortSignal) =>
    new Promise((resolve, reject) => {
      const answer = (ms = 1) => resolve({ draws: drawn(key), ms })
      threads.asked.push({ key, signal, answer, fail: reject })
      signal.addEventListener('abort', () => reject(new Error('ended')))
    }),
}))
vi.mock('./draws-at-build', () => ({
  drawsProgram: () => 'of this test',
  drawsAtBuild: (key: string) => (key === 'made at build' ? { draws: drawn(key) } : null),
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
  threads.asked = []
  return import('./server-draws')
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const keys = () => threads.asked.map(({ key }) => key)
/** What is under way goes as far as it can: timers of the test, and turns of the event loop, which are real. */
async function settled() {
  for (let turn = 0; turn < 5; turn += 1) {
    await vi.advanceTimersByTimeAsync(0)
    await setImmediate()
  }
}

describe('draws on the server', () => {
  it('has those made at build, without a thread', async () => {
    const { computeDraws } = await openQueue()
    expect(await computeDraws(request('made at build'), cost, anyone)).toEqual({
      ok: true,
      value: drawn('made at build'),
    })
    expect(threads.asked).toHaveLength(0)
  })

  it('asks a thread once for equal requests, and remembers the last ones', async () => {
    const { computeDraws } = await openQueue()
    const outcomes = [computeDraws(request('a'), cost, anyone), computeDraws(request('a'), cost, anyone)]
    await settled()
    expect(keys()).toEqual(['a'])
    threads.asked[0]?.answer()
    const answer = { ok: true, value: drawn('a') }
    expect(await Promise.all(outcomes)).toEqual([answer, answer])
    expect(await computeDraws(request('a'), cost, anyone)).toEqual(answer)
    expect(threads.asked).toHaveLength(1)
  })

  it('has a second lane for what is short', async () => {
    const { computeDraws } = await openQueue()
    for (const key of ['long', 'longer']) void computeDraws(request(key), long, anyone)
    const short = computeDraws(request('short'), cost, anyone)
    await settled()
    expect(keys()).toEqual(['long', 'short'])
    threads.asked[1]?.answer()
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
    expect(threads.asked[0]?.signal.aborted).toBe(true)
    expect(keys()).toEqual(['dropped', 'next'])
    threads.asked[1]?.answer()
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
    expect(threads.asked).toHaveLength(0)
  })

  it('makes none where none are asked for', async () => {
    const { computeDraws } = await openQueue()
    const none = computeDraws(request('none', 0), { kind: 'any', rowDraws: 0, guessMs: 0 }, anyone)
    await settled()
    threads.asked[0]?.answer()
    expect(await none).toMatchObject({ ok: true })
  })

  it('learns how fast this machine is', async () => {
    const { computeDraws } = await openQueue()
    const measured = computeDraws(request('a', 1000), { kind: 'slow', rowDraws: 1000, guessMs: 10 }, anyone)
    await settled()
    threads.asked[0]?.answer(3000) // 300 times the guess
    await measured
    const same = { kind: 'slow', rowDraws: 10_000, guessMs: 100 }
    expect(await computeDraws(request('b', 10_000), same, anyone)).toMatchObject({ reason: 'too-many', most: 5000 })
  })

  it('passes a failure on, and goes on with the next', async () => {
    const { computeDraws } = await openQueue()
    const broken = computeDraws(request('broken'), long, anyone)
    const heard = expect(broken).rejects.toThrow('a bug')
    const next = computeDraws(request('next'), long, anyone)
    await settled()
    threads.asked[0]?.fail(new Error('a bug'))
    await heard
    await settled()
    threads.asked[1]?.answer()
    expect(await next).toMatchObject({ ok: true })
  })
})
