import { describe, expect, it } from 'vitest'
import { passesFilters } from './filter'
import type { Row } from './study'

const row: Row = {
  id: 'a',
  line: 2,
  cells: { family: 'transformer', notable: true, year: 2020, flags: ['imputed', 'shared'], country: null, tags: [] },
}
const is = (field: string, value: string) => ({ field, value, excluded: false })
const isNot = (field: string, value: string) => ({ field, value, excluded: true })

describe('passesFilters', () => {
  it('reads the same field as alternatives and different fields as conditions', () => {
    expect(passesFilters(row, [])).toBe(true)
    expect(passesFilters(row, [is('family', 'rnn'), is('family', 'transformer')])).toBe(true)
    expect(passesFilters(row, [is('family', 'transformer'), is('notable', 'false')])).toBe(false)
    expect(passesFilters(row, [is('notable', 'true'), is('year', '2020')])).toBe(true)
  })

  it('excludes', () => {
    expect(passesFilters(row, [isNot('family', 'transformer')])).toBe(false)
    expect(passesFilters(row, [isNot('family', 'rnn')])).toBe(true)
    expect(passesFilters(row, [is('notable', 'true'), isNot('flags', 'imputed')])).toBe(false)
  })

  it('matches any element of a list, and a missing value by the empty text only', () => {
    expect(passesFilters(row, [is('flags', 'shared')])).toBe(true)
    expect(passesFilters(row, [is('flags', 'imputed;shared')])).toBe(false)
    for (const field of ['country', 'tags', 'no-such-column']) {
      expect(passesFilters(row, [is(field, '')])).toBe(true)
      expect(passesFilters(row, [is(field, 'null')])).toBe(false)
      expect(passesFilters(row, [isNot(field, '')])).toBe(false)
    }
  })
})
