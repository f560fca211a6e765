import { setImmediate as nextTurn } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openQueue } from './work-queue'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** Work that ends when the test says so, and at once when it is stopped. */
function bench() {
  const begun: string[] = []
  const stopped: string[] = []
  const ends = new Map<string, (how?: Error) => void>()
  const work = (key: string, expectedMs = 1000) => ({
    key,
    expectedMs,
    run: (lane: number, signal: AbortSignal) =>
      new Promise<string>((resolve, reject) => {
        begun.push(key)
        ends.set(key, (error) => (error ? reject(error) : resolve(`${key} on ${lane}`)))
        signal.addEventListener('abort', () => {
          stopped.push(key)
          reject(new Error('stopped'))
        })
      }),
  })
  const end = async (key: string, error?: Error) => {
    ends.get(key)?.(error)
    await settled()
  }
  return { begun, stopped, work, end }
}
const settled = () => vi.advanceTimersByTimeAsync(0)
const anyone = { client: '' }
const LIMIT = 20_000

describe('the queue', () => {
  it('does one piece a lane at a time, equal pieces once, the shortest first', async () => {
    const { begun, work, end } = bench()
    const queue = openQueue<string>({ lanes: [Infinity], mostWaiting: 8, mostPerClient: 3 })
    const first = queue.ask(work('first'), anyone, LIMIT)
    const long = queue.ask(work('long', 9000), anyone, LIMIT)
    const short = queue.ask(work('short', 10), anyone, LIMIT)
    const same = queue.ask(work('long', 9000), anyone, LIMIT)
    expect(begun).toEqual(['first'])
    expect(queue.atWork()).toBe(1)
    await end('first')
    expect(begun).toEqual(['first', 'short'])
    await end('short')
    await end('long')
    expect(begun).toEqual(['first', 'short', 'long'])
    expect(await Promise.all([first, long, short, same])).toEqual(
      ['first', 'long', 'short', 'long'].map((key) => ({ ok: true, value: `${key} on 0` })),
    )
  })

  it('lets no stream of shorter pieces go ahead of a long one for ever', async () => {
    const { begun, work, end } = bench()
    const queue = openQueue<string>({ lanes: [Infinity], mostWaiting: 8, mostPerClient: 8 })
    void queue.ask(work('first', 100), anyone, LIMIT)
    void queue.ask(work('long', 300), anyone, LIMIT)
    let last = 'first'
    for (let turn = 0; !begun.includes('long') && turn < 100; turn += 1) {
      void queue.ask(work(`short ${turn}`, 100), anyone, LIMIT)
      await vi.advanceTimersByTimeAsync(100)
      await end(last)
      last = begun.at(-1) ?? ''
    }
    expect(begun).toContain('long')
    expect(begun.length).toBeLessThan(15)
  })

  it('keeps a lane for short pieces while a long one is at work', async () => {
    const { begun, work, end } = bench()
    const queue = openQueue<string>({ lanes: [Infinity, 2000], mostWaiting: 8, mostPerClient: 8 })
    void queue.ask(work('long', 15_000), anyone, LIMIT)
    void queue.ask(work('another', 15_000), anyone, LIMIT)
    const honest = queue.ask(work('honest', 100), anyone, LIMIT)
    expect(begun).toEqual(['long', 'honest'])
    await end('honest')
    expect(await honest).toEqual({ ok: true, value: 'honest on 1' })
  })

  it('takes no place of short pieces for long ones', async () => {
    const { work, end } = bench()
    const queue = openQueue<string>({ lanes: [Infinity, 2000], mostWaiting: 2, mostPerClient: 8 })
    for (const key of ['a', 'b', 'c']) void queue.ask(work(key, 15_000), anyone, LIMIT)
    expect(await queue.ask(work('d', 15_000), anyone, LIMIT)).toMatchObject({ reason: 'busy' })
    const honest = queue.ask(work('honest', 100), anyone, LIMIT)
    await end('honest')
    expect(await honest).toEqual({ ok: true, value: 'honest on 1' })
  })

  it('refuses nobody for those whose leaving is not heard yet', async () => {
    const { begun, work } = bench()
    const queue = openQueue<string>({ lanes: [Infinity], mostWaiting: 2, mostPerClient: 3 })
    const leaving = new AbortController()
    for (const key of ['a', 'b', 'c']) void queue.ask(work(key), { client: 'x', signal: leaving.signal }, LIMIT)
    const next = [queue.ask(work('d'), anyone, LIMIT), queue.ask(work('e'), { client: 'x' }, LIMIT)]
    leaving.abort()
    await nextTurn()
    expect(begun).toEqual(['a', 'd'])
    expect(queue.waiting()).toBe(1)
    void next
  })

  it('drops what nobody waits for any more, at work or not', async () => {
    const { begun, stopped, work } = bench()
    const queue = openQueue<string>({ lanes: [Infinity], mostWaiting: 8, mostPerClient: 8 })
    const leaving = new AbortController()
    const { signal } = leaving
    const dropped = ['a', 'b', 'c'].map((key) => queue.ask(work(key), { client: '', signal }, LIMIT))
    const kept = queue.ask(work('b'), anyone, LIMIT)
    leaving.abort()
    await settled()
    expect((await Promise.all(dropped)).map((outcome) => !outcome.ok && outcome.reason)).toEqual([
      'gone',
      'gone',
      'gone',
    ])
    expect(stopped).toEqual(['a'])
    expect(begun).toEqual(['a', 'b']) // b has another asker; c is never begun
    void kept
    expect(await queue.ask(work('late'), { client: '', signal }, LIMIT)).toMatchObject({ reason: 'gone' })
  })

  it('refuses beyond the queue and beyond a client’s share, and says when to come again', async () => {
    const { work } = bench()
    const queue = openQueue<string>({ lanes: [Infinity], mostWaiting: 3, mostPerClient: 2 })
    const ask = (key: string, client: string) => queue.ask(work(key, 4000), { client }, LIMIT)
    void ask('a', 'x')
    void ask('b', 'x')
    expect(await ask('c', 'x')).toEqual({ ok: false, reason: 'share', retryAfter: 8 })
    void ask('d', 'y')
    void ask('e', 'z')
    expect(await ask('f', 'w')).toEqual({ ok: false, reason: 'busy', retryAfter: 16 })
    void ask('b', 'w') // equal work needs no place of its own
  })

  it('counts the wait in the limit, stops what takes too long, and goes on', async () => {
    const { begun, stopped, work, end } = bench()
    const queue = openQueue<string>({ lanes: [Infinity], mostWaiting: 8, mostPerClient: 8 })
    const slow = queue.ask(work('slow'), anyone, 1000)
    const waits = queue.ask(work('waits'), anyone, 900)
    const next = queue.ask(work('next'), anyone, 5000)
    await vi.advanceTimersByTimeAsync(1000)
    expect(await Promise.all([slow, waits])).toMatchObject([{ reason: 'timeout' }, { reason: 'timeout' }])
    expect(stopped).toEqual(['slow'])
    expect(begun).toEqual(['slow', 'next'])
    await end('next')
    expect(await next).toMatchObject({ ok: true })
  })

  it('passes a failure on to all who asked, and goes on', async () => {
    const { work, end } = bench()
    const queue = openQueue<string>({ lanes: [Infinity], mostWaiting: 8, mostPerClient: 8 })
    const broken = [queue.ask(work('broken'), anyone, LIMIT), queue.ask(work('broken'), anyone, LIMIT)]
    const heard = Promise.allSettled(broken)
    const next = queue.ask(work('next'), anyone, LIMIT)
    await end('broken', new Error('a bug'))
    expect(await heard).toMatchObject([{ reason: new Error('a bug') }, { reason: new Error('a bug') }])
    await end('next')
    expect(await next).toMatchObject({ ok: true })
  })
})
