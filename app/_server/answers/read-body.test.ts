import { expect, it, vi } from 'vitest'
import { readBody } from './read-body'

const sent = (body: ReadableStream<Uint8Array>) =>
  new Request('http://localhost/', { method: 'POST', body, duplex: 'half' } as RequestInit)

it('reads what is sent, and no more than it may', async () => {
  const request = () => new Request('http://localhost/', { method: 'POST', body: 'four' })
  expect(await readBody(request(), 4)).toEqual({ ok: true, text: 'four' })
  expect(await readBody(request(), 3)).toMatchObject({ ok: false, problem: { status: 413, facts: { most: 3 } } })
})

it('says how much it reads with grouped digits', async () => {
  const long = new Request('http://localhost/', { method: 'POST', headers: { 'content-length': '2000000' } })
  expect(await readBody(long, 1_000_000)).toMatchObject({ problem: { detail: 'At most 1,000,000 bytes are read.' } })
})

it('says nothing to the log of a client that leaves before its end', async () => {
  const log = vi.spyOn(console, 'error')
  const broken = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode('[')),
    pull: (controller) => controller.error(new Error('aborted')),
  })
  expect(await readBody(sent(broken), 100)).toMatchObject({ ok: false, problem: { status: 400, kind: 'bad-body' } })
  expect(log).not.toHaveBeenCalled()
})
