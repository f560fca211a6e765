import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { DrawsRequest } from '@/lib/result/draws/draws-request'
import type { ToldDraws } from './told-draws'

interface Asked extends ToldDraws {
  readonly signal: AbortSignal
  readonly answer: () => void
}
const threads = vi.hoisted((): { asked: Asked[] } => ({ asked: [] }))

/** Threads that answer when the test says so. */
vi.mock('../work-threads', () => ({
  drawToldInThread: (told: ToldDraws, signal: AbortSignal) =>
    new Promise((resolve, reject) => {
      const { key, draws } = told.request
      const made = { key, by: 'row', slopes: [-2, -1], failed: 0, draws }
      threads.asked.push({ ...told, signal, answer: () => resolve({ draws: made, ms: 60_000 }) })
      signal.addEventListener('abort', () => reject(new Error('ended')))
    }),
}))
vi.mock('../draws-at-build', () => ({ drawsProgram: () => 'of this test', drawsAtBuild: () => null }))

// Only the key and the number are read here; the view is the thread's business.
const request = (key: string): DrawsRequest =>
  JSON.parse(JSON.stringify({ key, by: 'row', draws: 10_000, seed: 1, view: {} }))
const cost = { kind: 'slow', rowDraws: 2_000_000, guessMs: 60_000 }

async function open() {
  vi.resetModules()
  for (const name of ['halvingsDraws', 'halvingsLater']) Reflect.deleteProperty(globalThis, name)
  threads.asked = []
  const { drawLater } = await import('./later-draws')
  const { WANTED_MS } = await import('./later-work')
  const ask = async (key: string, of = cost, client = '') => {
    const told = drawLater(request(key), of, client)
    for (let turn = 0; turn < 5; turn += 1) {
      await vi.advanceTimersByTimeAsync(20)
      await setImmediate()
    }
    return told
  }
  return { ask, WANTED_MS }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('begins draws when it is asked, says how far they are, and keeps them', async () => {
  const { ask } = await open()
  expect(await ask('a')).toMatchObject({ ok: true, state: 'drawing', share: 0 })
  expect(threads.asked).toHaveLength(1)
  Atomics.store(threads.asked[0]?.done ?? new Int32Array(1), 0, 2500)
  expect(await ask('a')).toMatchObject({ state: 'drawing', share: 0.25 })
  expect(await ask('b')).toMatchObject({ state: 'waiting', share: 0 })
  threads.asked[0]?.answer()
  expect(await ask('a')).toEqual({ ok: true, state: 'done', share: 1, leftMs: 0 })
  expect(threads.asked.map(({ request: { key } }) => key)).toEqual(['a', 'b'])
  const { computeDraws } = await import('../server-draws')
  expect(await computeDraws(request('a'), cost, { client: '' })).toMatchObject({ ok: true })
})

it('stops draws that nobody has asked after for a minute', async () => {
  const { ask, WANTED_MS } = await open()
  await ask('a')
  await vi.advanceTimersByTimeAsync(WANTED_MS / 2)
  await ask('a')
  await vi.advanceTimersByTimeAsync(WANTED_MS - 1000)
  expect(threads.asked[0]?.signal.aborted).toBe(false)
  await vi.advanceTimersByTimeAsync(1000)
  expect(threads.asked[0]?.signal.aborted).toBe(true)
  expect(await ask('a')).toMatchObject({ state: 'drawing', share: 0 })
  expect(threads.asked).toHaveLength(2)
})

it('refuses what takes ten minutes and more, and a second piece of one client', async () => {
  const { ask } = await open()
  expect(await ask('long', { ...cost, guessMs: 1_200_000 })).toEqual({ ok: false, reason: 'too-many', most: 5000 })
  expect(await ask('one', cost, 'a client')).toMatchObject({ state: 'drawing' })
  expect(await ask('another', cost, 'a client')).toMatchObject({ ok: false, reason: 'share' })
  expect(threads.asked).toHaveLength(1)
})
