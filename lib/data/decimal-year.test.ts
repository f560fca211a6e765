import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysBetween, decimalYear, isIsoDate, isoDate } from './decimal-year'

fc.configureGlobal({ seed: 20 }) // the same inputs on every run

describe('decimal years', () => {
  it('counts days from 2000-01-01 in years of 365.25 days', () => {
    expect(decimalYear('2000-01-01')).toBe(2000)
    expect(decimalYear('1999-12-31')).toBe(2000 - 1 / 365.25)
    // Python: (date(2012, 6, 1) - date(2000, 1, 1)).days == 4535
    expect(decimalYear('2012-06-01')).toBe(2000 + 4535 / 365.25)
  })

  it('refuses days that the calendar does not have', () => {
    for (const text of ['2021-02-29', '2021-13-01', '2021-00-10', '2021-1-1', '', '2021-01-01T00:00', '0050-01-01']) {
      expect(decimalYear(text)).toBeNull()
      expect(isIsoDate(text)).toBe(false)
      expect(daysBetween(text, '2021-01-01')).toBeNull()
    }
    expect(isIsoDate('2020-02-29')).toBe(true)
    expect(isoDate(NaN)).toBeNull()
    expect(isoDate(1e9)).toBeNull()
  })

  it('counts the days between two days', () => {
    // Python: (date(2019, 5, 28) - date(2012, 6, 1)).days == 2552
    expect(daysBetween('2012-06-01', '2019-05-28')).toBe(2552)
    expect(daysBetween('2019-05-28', '2012-06-01')).toBe(-2552)
  })

  it('gives the day back', () => {
    const days = fc
      .integer({ min: -300_000, max: 300_000 })
      .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10))
    fc.assert(fc.property(days, (day) => isoDate(decimalYear(day) ?? NaN) === day))
  })
})
