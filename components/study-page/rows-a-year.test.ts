import { describe, expect, it } from 'vitest'
import type { Row } from '@/lib/data/study'
import { rowsAYear } from './rows-a-year'

const row = (date: string | null, index: number): Row => ({ id: String(index), line: index + 2, cells: { date } })

describe('rowsAYear', () => {
  it('counts rows a year and keeps the empty years between', () => {
    const rows = ['2014-05-01', '2012-01-01', null, '2012-12-31'].map(row)
    expect(rowsAYear(rows, 'date')).toEqual({
      years: [
        { year: 2012, n: 2 },
        { year: 2013, n: 0 },
        { year: 2014, n: 1 },
      ],
      from: '2012-01-01',
      to: '2014-05-01',
      withoutDate: 1,
    })
  })

  it('has nothing to draw without dates', () => {
    expect(rowsAYear([row(null, 0)], 'date')).toEqual({ years: [], from: null, to: null, withoutDate: 1 })
  })
})
