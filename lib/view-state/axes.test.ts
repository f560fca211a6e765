import { describe, expect, it } from 'vitest'
import { linearAxis, logAxis } from './axes'

describe('axes', () => {
  it.each([[[1e300, 1e308]], [[5e-324, 3e-290, 1e300]], [[Number.MAX_VALUE]], [[5e-324]]])(
    'end, whatever numbers they are to show: %s',
    (values) => {
      for (const axis of [logAxis(values, ''), linearAxis(values, '')]) {
        expect(axis.domain.every(Number.isFinite)).toBe(true)
        expect(axis.ticks.length).toBeGreaterThan(0)
        expect(axis.ticks.length).toBeLessThan(20)
      }
    },
  )
})
