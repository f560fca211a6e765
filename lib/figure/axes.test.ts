import { describe, expect, it } from 'vitest'
import { decimalYear, isoDate } from '@/lib/data/decimal-year'
import { linearAxis, logAxis, timeAxis } from './axes'

describe('axes', () => {
  it.each([[[1e300, 1e308]], [[5e-324, 3e-290, 1e300]], [[Number.MAX_VALUE]], [[5e-324]]])(
    'end, whatever numbers they are to show: %s',
    (values) => {
      for (const axis of [logAxis(values, '', 'en'), linearAxis(values, '', 'en')]) {
        expect(axis.domain.every(Number.isFinite)).toBe(true)
        expect(axis.ticks.length).toBeGreaterThan(0)
        expect(axis.ticks.length).toBeLessThan(20)
      }
    },
  )

  it('give one cost a decade to stand in, and one date a year', () => {
    const cost = logAxis([3e23], '', 'en')
    expect(Math.log10(cost.domain[1] / cost.domain[0])).toBeCloseTo(1, 12)
    expect(cost.ticks.map(({ label }) => label)).toEqual(['10²³', '2\u00a0×\u00a010²³', '5\u00a0×\u00a010²³'])

    const date = timeAxis([decimalYear('2023-09-06') ?? NaN], null, 'en')
    expect(date.domain[1] - date.domain[0]).toBeCloseTo(1, 12)
    expect(date.ticks.map(({ label }) => label)).toEqual([
      'May 2023',
      'Jul 2023',
      'Sep 2023',
      'Nov 2023',
      'Jan 2024',
      'Mar 2024',
    ])
  })

  it.each([
    ['2023-09-06', '2023-09-07', ['6 Sep 2023', '7 Sep 2023']],
    ['2023-12-28', '2024-01-03', ['28', '29', '30', '31', '1', '2', '3']],
    ['2024-02-20', '2024-03-08', ['21', '23', '25', '27', '29', '1', '3', '5', '7']],
    ['2023-02-01', '2023-03-08', ['1', '6', '11', '16', '21', '26', '1', '6']],
    ['2023-01-01', '2023-03-20', ['1', '11', '21', '1', '11', '21', '1', '11']],
  ])('have days for ticks from %s to %s', (from, to, labels) => {
    const { ticks, domain } = timeAxis([], [from, to], 'en')
    expect(domain).toEqual([decimalYear(from), decimalYear(to)])
    expect(ticks).toHaveLength(labels.length)
    for (const [index, { value, label }] of ticks.entries()) {
      expect(label).toMatch(new RegExp(`^${labels[index]}\\b`))
      // The label is the day that the tick stands on.
      expect(new Date(`${label} UTC`).toISOString().slice(0, 10)).toBe(isoDate(value))
    }
  })

  it.each([['2020-01-01'], ['2023-03-15'], ['2024-11-30']])(
    'label time at two places or more, whatever is shown after %s',
    (from) => {
      const start = decimalYear(from) ?? NaN
      for (let days = 1; days < 4000; days = Math.ceil(days * 1.07)) {
        const { ticks } = timeAxis([], [from, isoDate(start + days / 365.25) ?? ''], 'en')
        expect(ticks.length, `${days} days`).toBeGreaterThanOrEqual(2)
        expect(ticks.length, `${days} days`).toBeLessThanOrEqual(11)
        expect(new Set(ticks.map(({ label }) => label)).size).toBe(ticks.length)
      }
    },
  )
})
