import { describe, expect, it } from 'vitest'
import { readDate, type DateFormat } from './date-format'
import { detectDateFormat } from './detect-date-format'

const iso = (text: string, format: DateFormat) => {
  const result = readDate(text, format)
  return result.ok ? result.date : result.problem
}

describe('readDate', () => {
  it.each<[string, DateFormat, string]>([
    ['2012-06-01', 'year-first', '2012-06-01'],
    ['2012/6/1', 'year-first', '2012-06-01'],
    ['20120601', 'year-first', '2012-06-01'],
    ['2012-06-01T23:30:00-08:00', 'year-first', '2012-06-01'],
    ['2012-06-01 10:00', 'year-first', '2012-06-01'],
    ['2012-06', 'year-first', '2012-06-01'],
    ['2012', 'year-first', '2012-01-01'],
    ['1/6/2012', 'day-first', '2012-06-01'],
    ['01.06.2012', 'day-first', '2012-06-01'],
    ['6/1/2012', 'month-first', '2012-06-01'],
    ['06/2012', 'day-first', '2012-06-01'],
    ['2012-06-01', 'month-first', '2012-06-01'],
    ['Jun 2012', 'month-name', '2012-06-01'],
    ['Sept. 2012', 'month-name', '2012-09-01'],
    ['1 June 2012', 'month-name', '2012-06-01'],
    ['June 1st, 2012', 'month-name', '2012-06-01'],
    ['01-JUN-2012', 'day-first', '2012-06-01'],
    ['2012.5', 'decimal-year', '2012-07-02'], // 2000-01-01 + 4565.625 days, rounded to the day
    ['2012,5', 'decimal-year', '2012-07-02'],
    ['2013', 'decimal-year', '2013-01-01'],
    ['2020-02-29', 'year-first', '2020-02-29'],
    ['2021-02-29', 'year-first', 'not-a-date'],
    ['31/04/2012', 'day-first', 'not-a-date'],
    ['13/13/2012', 'day-first', 'not-a-date'],
    ['2012-13', 'year-first', 'not-a-date'],
    ['2012-00-10', 'year-first', 'not-a-date'],
    ['1/6/12', 'day-first', '2012-06-01'],
    ['31 June 2012', 'month-name', 'not-a-date'],
    ['Juno 2012', 'month-name', 'not-a-date'],
    ['soon', 'month-name', 'not-a-date'],
    ['', 'year-first', 'not-a-date'],
    ['0212-06-01', 'year-first', 'out-of-range'],
    ['9999-06-01', 'year-first', 'out-of-range'],
    ['gpt-4o-2024-11-20', 'in-text', '2024-11-20'],
    ['claude-3-7-sonnet-20250219_16K', 'in-text', '2025-02-19'],
    ['gpt-4-0314', 'in-text', 'not-a-date'],
    ['run-120240229', 'in-text', 'not-a-date'], // part of a longer number
    ['net-2023-02-29', 'in-text', 'not-a-date'],
  ])('%s as %s is %s', (text, format, expected) => {
    expect(iso(text, format)).toBe(expected)
  })
})

describe('detectDateFormat', () => {
  it.each<[readonly string[], 'point' | 'comma', DateFormat, string | null]>([
    [['2012-06-01', '2014-09-17'], 'point', 'year-first', null],
    [['1/6/2012', '17/9/2014'], 'point', 'day-first', null],
    [['6/1/2012', '9/17/2014'], 'comma', 'month-first', null],
    [['1/6/2012', '2/9/2014'], 'point', 'month-first', '1/6/2012'],
    [['1/6/2012', '2/9/2014'], 'comma', 'day-first', '1/6/2012'],
    [['01.06.2012', '02.09.2014'], 'point', 'day-first', '01.06.2012'],
    [['5/5/2012', '6/6/2014'], 'point', 'month-first', null],
    [['2012.5', '2013.25'], 'point', 'decimal-year', null],
    [['2012', '2013'], 'point', 'year-first', null],
    [['June 2012', 'May 2013'], 'point', 'year-first', null],
    [['x', 'y'], 'point', 'year-first', null],
    [['m-2024-01-05', 'm-20240506', 'm-2', 'n-2025-06-07_high'], 'point', 'in-text', null],
    [['m-2024-01-05', 'm-2', 'm-3', 'm-4'], 'point', 'year-first', null],
  ])('%j with decimal %s: %s, open question %s', (cells, decimal, format, ambiguous) => {
    expect(detectDateFormat(cells, decimal)).toMatchObject({ format, ambiguous })
  })
})
