import { describe, expect, it } from 'vitest'
import { createRandom } from './random'

describe('integers made many at a time', () => {
  it('are the stream that the generator gives one by one, whatever is asked in between', () => {
    const one = createRandom(42)
    const many = createRandom(42)
    for (const size of [1, 7, 0, 300]) {
      const words = new Uint32Array(size)
      many.fill(words)
      expect([...words]).toEqual(Array.from({ length: size }, () => one.nextUint32()))
      expect(many.nextUint32()).toBe(one.nextUint32())
    }
  })
})
