import { describe, expect, it } from 'vitest'
import { studies } from '@/lib/result/bundled-studies.fixture'
import { fitMethod } from './fit-methods'
import { findMethod, methods, methodsOf, otherDirectionOf } from './registry'

describe('registry', () => {
  it('lists each method once, by its id', () => {
    expect(new Set(methods.map(({ id }) => id)).size).toBe(methods.length)
    for (const method of methods) {
      expect(findMethod(method.id)).toBe(method)
      expect(fitMethod(method.id)).toMatchObject(method)
      expect(fitMethod(method.id).regression !== undefined).toBe(method.isRegression === true)
      expect(method.source).not.toBe('')
    }
  })

  it('has a method for every series, and the other direction of a direction is itself', () => {
    for (const { meta } of studies.values())
      for (const series of meta.benchmarks) {
        const ids = methodsOf(meta, series)
        // Models beside their partners are compared, whatever their dates; all others have a trend.
        if (ids.includes('paired')) expect(ids).toEqual(['paired'])
        else expect(ids).toContain('trend')
      }
    const turned = methods.flatMap((method) => otherDirectionOf(method) ?? [])
    expect(turned).toEqual(['inverse', 'pooled'])
    for (const id of turned) expect(otherDirectionOf(findMethod(otherDirectionOf(findMethod(id)) ?? id))).toBe(id)
  })
})
