import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { whenKept } from '@/components/local-studies/being-kept'
import { isWaiting, takeWaiting, waitFor } from './handed-study'

// A window in which nothing is closed.
beforeEach(() => {
  vi.stubGlobal('addEventListener', vi.fn())
  vi.stubGlobal('removeEventListener', vi.fn())
})
afterEach(() => vi.unstubAllGlobals())

/** A thread that keeps its study when it is told to. */
function thread() {
  let settle: (kept: boolean) => void = () => undefined
  const kept = new Promise<boolean>((resolve) => (settle = resolve))
  const close = vi.fn()
  const asked: boolean[] = []
  const session = {
    kept: (now: boolean) => {
      asked.push(now)
      return kept
    },
  }
  const broken = new Promise<never>(() => undefined)
  const opened = { session, broken, close } as unknown as Parameters<typeof waitFor>[1]
  return { opened, settle, close, asked }
}
const soon = () => new Promise((resolve) => setTimeout(resolve))

it('is given out once, to who opens that id', async () => {
  const { opened, settle } = thread()
  waitFor('local-1', opened)
  expect([isWaiting('local-1'), isWaiting('local-2')]).toEqual([true, false])
  expect(takeWaiting('local-2')).toBeNull()
  expect(takeWaiting('local-1')).not.toBeNull()
  expect(takeWaiting('local-1')).toBeNull()
  settle(true) // nothing is left under way for the next test
  await whenKept()
})

it('ends when it is closed, but not before the study is kept; who looks into the store waits, too', async () => {
  const { opened, settle, close, asked } = thread()
  waitFor('local-3', opened)
  const handed = takeWaiting('local-3')
  expect(asked).toEqual([false])
  handed?.close()
  const looked = vi.fn()
  void whenKept().then(looked)
  await soon()
  expect(asked).toEqual([false, true])
  expect([close, looked].map(({ mock }) => mock.calls.length)).toEqual([0, 0])
  settle(true)
  await soon()
  expect([close, looked].map(({ mock }) => mock.calls.length)).toEqual([1, 1])
  expect(await handed?.kept).toBe(true)
})
