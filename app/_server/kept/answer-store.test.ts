import { expect, it } from 'vitest'
import { openAnswerStore } from './answer-store'

const answer = (bytes: number) => ({
  headers: { 'content-type': 'image/png' },
  tag: '"t"',
  body: new Uint8Array(bytes),
  encoded: new Map(),
})

it('finds an answer by what it is and by every address at which it was asked for', () => {
  const store = openAnswerStore(10_000)
  const kept = answer(10)
  store.keep('key', kept)
  expect(store.at('/a')).toBeUndefined()
  for (const address of ['/a', '/b']) store.isAt(address, 'key')
  expect([store.of('key'), store.at('/a'), store.at('/b')]).toEqual([kept, kept, kept])
})

it('forgets what was asked for longest ago when its bytes are used up', () => {
  const store = openAnswerStore(10_000)
  for (const key of ['a', 'b', 'c']) store.keep(key, answer(4000))
  expect(['a', 'b', 'c'].map((key) => store.of(key) !== undefined)).toEqual([false, true, true])
  store.keep('too long', answer(20_000))
  expect(store.of('too long')).toBeUndefined()
})
