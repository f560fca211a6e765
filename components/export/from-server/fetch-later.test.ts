import { afterEach, expect, it, vi } from 'vitest'
import { fetchLater } from './fetch-later'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const json = (share: number, state: string, status = 200) =>
  new Response(JSON.stringify({ share, state }), { status, headers: { Location: '/far' } })

it('asks how far the draws are until they are done, and then for the file', async () => {
  vi.useFakeTimers()
  const asked: unknown[] = []
  const answers = [json(0, 'waiting', 202), json(0.5, 'drawing'), json(1, 'done'), new Response('the file')]
  vi.stubGlobal('fetch', (address: string, { headers }: RequestInit) => {
    asked.push([address, headers])
    return Promise.resolve(answers[asked.length - 1])
  })
  const told: number[] = []
  const file = fetchLater('/file', (share) => told.push(share), new AbortController().signal)
  await vi.runAllTimersAsync()
  expect(await (await file).text()).toBe('the file')
  expect(told).toEqual([0, 0.5])
  const plain = undefined
  expect(asked).toEqual([
    ['/file', { Prefer: 'respond-async' }],
    ['/far', plain],
    ['/far', plain],
    ['/file', plain],
  ])
})

it('takes a file that is there at once, and fails where it is refused', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('the file')))
  const { signal } = new AbortController()
  expect(await (await fetchLater('/file', () => {}, signal)).text()).toBe('the file')
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('{}', { status: 503 })))
  await expect(fetchLater('/file', () => {}, signal)).rejects.toThrow('503')
})
