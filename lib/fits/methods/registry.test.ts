import { describe, expect, it } from 'vitest'
import { findMethod, methods } from './registry'

describe('registry', () => {
  it('lists each method once, by its id', () => {
    expect(new Set(methods.map(({ id }) => id)).size).toBe(methods.length)
    for (const method of methods) {
      expect(findMethod(method.id)).toBe(method)
      expect(method.label && method.source).toBeTruthy()
    }
    expect(() => findMethod('none')).toThrow()
  })
})
