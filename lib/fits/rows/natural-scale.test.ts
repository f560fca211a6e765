import { describe, expect, it } from 'vitest'
import { naturalScale } from './natural-scale'

const metric = {
  field: 'p',
  label: 'accuracy',
  unit: 'fraction',
  better: 'more',
  scale: 'logit',
  chance: 0.25,
} as const

describe('naturalScale', () => {
  it('is the logit of what is above chance', () => {
    expect(naturalScale(metric, 0.625)).toBeCloseTo(0, 15) // half of the way from chance to perfect
    expect(naturalScale(metric, 0.85)).toBeCloseTo(Math.log(0.8 / 0.2), 12)
    expect(naturalScale(metric, 0.25)).toBe('at-or-below-chance')
    expect(naturalScale(metric, 0.1)).toBe('at-or-below-chance')
    expect(naturalScale(metric, 1)).toBe('off-scale')
    expect(naturalScale(metric, 1.2)).toBe('off-scale')
  })

  it('is the plain logit where chance is unknown', () => {
    const unknown = { ...metric, chance: null }
    expect(naturalScale(unknown, 0.8)).toBeCloseTo(Math.log(4), 12)
    expect(naturalScale(unknown, 0)).toBe('off-scale')
  })

  it('mirrors an error rate', () => {
    const error = { ...metric, better: 'less', chance: 0.75 } as const
    expect(naturalScale(error, 0.15)).toBeCloseTo(-Math.log(0.8 / 0.2), 12) // accuracy 0.85, chance 0.25
    expect(naturalScale(error, 0.75)).toBe('at-or-below-chance')
    expect(naturalScale(error, 0)).toBe('off-scale')
  })

  it('is the logarithm, or the metric itself', () => {
    expect(naturalScale({ ...metric, scale: 'log', chance: null }, Math.E)).toBe(1)
    expect(naturalScale({ ...metric, scale: 'log', chance: null }, 0)).toBe('off-scale')
    expect(naturalScale({ ...metric, scale: 'log', chance: null }, -1)).toBe('off-scale')
    expect(naturalScale({ ...metric, scale: 'identity', chance: null }, -12.5)).toBe(-12.5)
  })
})
