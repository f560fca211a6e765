import { describe, expect, it } from 'vitest'
import {
  countOf,
  differenceText,
  intervalKind,
  oursText,
  period,
  publishedInterval,
  publishedText,
  statedInterval,
} from './en/literature'

const plainSpaces = (text: string | null) => text?.replaceAll('\u00a0', ' ') ?? null

describe('words of published numbers', () => {
  it('shows no more digits than were published', () => {
    const months = { measure: 'months' } as const
    const at = (value: number) => ({ value, low: null, high: null, level: null })
    expect(plainSpaces(publishedText(months, at(16)))).toBe('16 months')
    expect(plainSpaces(oursText(months, at(15.6841)))).toBe('15.68 months')
    expect(plainSpaces(publishedText({ measure: 'r-squared' }, at(0.911)))).toBe('0.911')
    expect(plainSpaces(publishedText({ measure: 'objective' }, at(0.05181292650905238)))).toBe('0.0518129265')
    const range = { value: null, low: 4, high: 5, level: null }
    expect(plainSpaces(publishedText({ measure: 'annual-factor' }, range))).toBe('4 to 5 times a year')
    expect(statedInterval({ measure: 'annual-factor' }, range, 'published')).toBeNull()
  })

  it('says what an interval is, and that it has no upper end', () => {
    expect(publishedInterval({ low: 4.5, high: 14.3 })).toBe('4.5 to 14.3')
    expect(publishedInterval({ low: 9.187, high: null })).toBe('9.19 or more')
    expect(publishedInterval({ low: null, high: null })).toBeNull()
    expect(plainSpaces(intervalKind({ level: 0.9, intervalKind: 'interval' }))).toBe('90 %')
    expect(plainSpaces(intervalKind({ level: 0.95, intervalKind: 'interval, level assumed' }))).toBe(
      '95 %, level assumed',
    )
    expect(intervalKind({ level: null, intervalKind: 'range over tasks' })).toBe('range over tasks')
    const unbounded = { value: 10, low: 6, high: null, level: 0.95 }
    expect(plainSpaces(statedInterval({ measure: 'months' }, unbounded, 'ours'))).toBe('95 %: 6.00 or more')
    expect(plainSpaces(statedInterval({ measure: 'months' }, unbounded, 'published'))).toBe('95 %: 6 or more')
  })

  it('rounds a difference to what it tells', () => {
    const shown = [-0.0198, 0.505, -6.8e-4, 6.4e-11, 0.0999, null].map((value) => plainSpaces(differenceText(value)))
    expect(shown).toEqual(['−2.0 %', '+51 %', '−0.07 %', '< 0.0001 %', '+10 %', '–'])
  })

  it('counts and dates', () => {
    expect([countOf(101, 101), countOf(0, 101)]).toEqual(['101 estimates', '0 of 101 estimates'])
    expect(period({ periodStart: '2012-06', periodEnd: '2019-05' })).toBe('2012–2019')
    expect(period({ periodStart: null, periodEnd: null })).toBeNull()
  })
})
