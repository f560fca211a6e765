import { expect, it, vi } from 'vitest'
import { readBody } from './read-body'

const sent = (body: ReadableStream<Uint8Array>) =>
  new Request('http://localhost/', { method: 'POST', body, duplex: 'half' } as RequestInit)

it('reads what is sent, and no more than it may', async () => {
  const request = () => new Request('http://localhost/', { method: 'POST', body: 'four' })
  expect(await readBody(request(), 4)).toEqual({ ok: true, text: 'four' })
  expect(await readBody(request(), 3)).toMatchObject({ ok: false, problem: { status: 413, facts: { most: 3 } } })
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
