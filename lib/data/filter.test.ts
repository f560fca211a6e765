import { describe, expect, it } from 'vitest'
import { passesFilters, readRange, writeRange } from './filter'
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

  it('reads a range of numbers with both its ends, open on a side, as one alternative, and taken out', () => {
    for (const range of ['2020..2021', '..2020', '2.02e3..', '1999..2020'])
      expect(passesFilters(row, [is('year', range)]), range).toBe(true)
    for (const range of ['2021..', '..2019.5']) expect(passesFilters(row, [is('year', range)]), range).toBe(false)
    expect(passesFilters(row, [is('year', '1990..2000'), is('year', '2020')])).toBe(true)
    expect(passesFilters(row, [isNot('year', '2000..')])).toBe(false)
    // A word with two dots is a word, and what is missing lies nowhere.
    expect(passesFilters({ ...row, cells: { family: '1..3' } }, [is('family', '1..3')])).toBe(true)
    expect(passesFilters({ ...row, cells: { year: null } }, [is('year', '..')])).toBe(false)
    expect(passesFilters({ ...row, cells: { year: null } }, [is('year', '0..3000')])).toBe(false)
  })
})

describe('readRange', () => {
  it('is the inverse of writeRange, and refuses what is no range', () => {
    for (const range of [
      { low: 1e9, high: 2.5e11 },
      { low: null, high: -3 },
      { low: 0, high: null },
    ])
      expect(readRange(writeRange(range))).toEqual(range)
    for (const none of ['..', '3..1', 'a..b', '1..2..3', '1', '1..Infinity', 'NaN..'])
      expect(readRange(none), none).toBe(null)
  })
})
