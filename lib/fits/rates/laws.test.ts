import { describe, expect, it } from 'vitest'
import { tCdf } from '@/lib/stats/distributions/t-distribution'
import { compareWithLaw, lawOfMonths, measuredLaw, parseLaw } from './laws'

describe('parseLaw', () => {
  it('reads months, canonically, and measured laws', () => {
    expect(parseLaw('18', [])).toEqual({ id: '18', kind: 'months', months: 18 })
    expect(parseLaw('18.50', [])).toEqual({ id: '18.5', kind: 'months', months: 18.5 })
    expect(parseLaw('transistors', ['transistors'])).toEqual({ id: 'transistors', kind: 'measured' })
    expect(parseLaw('0.1', []) && parseLaw('1200', [])).not.toBeNull()
  })

  it('refuses the rest', () => {
    for (const id of [
      '',
      '0',
      '0.09',
      '1200.1',
      '1e3',
      '-18',
      '+18',
      ' 18',
      'Infinity',
      'moore',
      'toString',
      '__proto__',
    ]) {
      expect(parseLaw(id, ['transistors']), id).toBeNull()
    }
  })
})

describe('compareWithLaw', () => {
  const pFaster = (lawSlope: number, lawSe: number, sign: -1 | 1) =>
    tCdf((sign * (-1 - lawSlope)) / Math.hypot(0.2, lawSe), 10)
  const fit = { slope: -1, pFaster }

  it('keeps finite ends where months would be unbounded, negative for the opposite direction', () => {
    const law = compareWithLaw(fit, { lower: -2.1, upper: 0.1 }, lawOfMonths(24), 'less', 6)
    expect(law).toMatchObject({ slope: -0.5, slopeSe: 0, months: 24, gain: 8, share: 0.5 })
    expect(law.speedRatio).toEqual({ value: 2, low: -0.2, high: 4.2 })
    expect(law.pFaster).toBeCloseTo(tCdf(2.5, 10), 12)
  })

  it('turns a law of growth into the direction of progress of the cost', () => {
    const law = compareWithLaw({ slope: 2, pFaster: () => null }, null, lawOfMonths(18), 'more', 3)
    expect(law.slope).toBeCloseTo(2 / 3, 15)
    expect(law.speedRatio).toEqual({ value: 2 / (12 / 18), low: null, high: null })
    expect(law.pFaster).toBeNull()
  })

  it('has a negative ratio and share where the trend runs the other way', () => {
    const law = compareWithLaw({ slope: 1, pFaster: () => null }, null, lawOfMonths(24), 'less', 3)
    expect(law.speedRatio.value).toBe(-2)
    expect(law.share).toBe(-0.5)
  })

  it('counts the error of a measured law', () => {
    const measured = measuredLaw({ slope: 0.5, slopeSe: 0.15, df: 97, errorsBy: 't' }, 'more')
    expect(measured).toEqual({ rate: 0.5, se: 0.15, df: 97, errorsBy: 't' })
    if (!measured) throw new Error('no law')
    const law = compareWithLaw(fit, null, measured, 'less', 6)
    expect(law.slopeSe).toBe(0.15)
    expect(law.pFaster).toBeCloseTo(tCdf(2, 10), 12) // 0.5 over sqrt(0.2² + 0.15²) = 0.25
    expect(measuredLaw({ slope: 0.5, slopeSe: null, df: 0, errorsBy: 't' }, 'more')).toBeNull()
    expect(measuredLaw({ slope: -0.5, slopeSe: 0.1, df: 9, errorsBy: 't' }, 'less')?.rate).toBe(0.5)
  })
})
