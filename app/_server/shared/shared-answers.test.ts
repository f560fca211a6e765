import { expect, it } from 'vitest'
import { pack, shareAnswer, sharedAnswer, unpack } from './shared-answers'

const answer = {
  headers: { 'content-type': 'image/png', etag: '"ä"', link: ['a', 'b'] },
  tag: '"ä"',
  body: new Uint8Array([0, 255, 10, 13]),
  encoded: new Map(),
}

it('comes back from the wire as it was', () => {
  expect(unpack(pack(answer))).toEqual(answer)
})

it('is nowhere where nothing is shared', async () => {
  await shareAnswer('a', answer)
  expect(await sharedAnswer('a')).toBeNull()
})
