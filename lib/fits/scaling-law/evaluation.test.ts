import { expect, it } from 'vitest'
import { authorsYear, originOf } from './evaluation'

it('dates as the authors do: year + (day of year - 1) / 365', () => {
  expect(authorsYear('2012-06-27')).toBe(2012 + 178 / 365) // their year_const, 2012.4876712328767
  expect(authorsYear('2019-01-01')).toBe(2019)
  expect(authorsYear('2020-12-31')).toBe(2021) // day 366 of a leap year, as theirs
})

it('has no origin of no rows', () => {
  expect(originOf([], { second: [] })).toEqual({
    parameters: Infinity,
    tokens: Infinity,
    year: Infinity,
    compute: Infinity,
  })
})
