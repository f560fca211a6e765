import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scanRecords } from './records-scan'

fc.configureGlobal({ seed: 20 }) // the same inputs on every run

const scan = (years: readonly number[], progress: readonly number[], takesPart?: (row: number) => boolean) => {
  const places = new Uint32Array(years.length)
  const columns = { years: Float64Array.from(years), progress: Float64Array.from(progress) }
  return [...places.subarray(0, scanRecords(columns, places, takesPart))]
}

describe('the records scan', () => {
  it('takes the first row and each strictly better one; a tie is none', () => {
    expect(scan([2012, 2013, 2014, 2015, 2016], [1, 0, 1, 2, 2])).toEqual([0, 3])
    expect(scan([], [])).toEqual([])
  })

  it('takes the best of one date only, whatever the order within the date', () => {
    expect(scan([2012, 2012, 2012, 2013], [1, 3, 2, 4])).toEqual([1, 3])
    expect(scan([2012, 2012, 2012, 2013], [3, 2, 1, 4])).toEqual([0, 3])
  })

  it('gives the place of a row that takes no part to those it overshadowed', () => {
    expect(scan([2012, 2013, 2014], [1, 3, 2], (row) => row !== 1)).toEqual([0, 2])
    expect(scan([2012, 2013], [1, 2], () => false)).toEqual([])
  })

  it('takes what the definition says: better than every row of an earlier date, and the first best of its own', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 2000, max: 2008 }), fc.integer({ min: 0, max: 12 }), fc.boolean()))
    fc.assert(
      fc.property(rows, (drawn) => {
        const ordered = drawn.toSorted(([a], [b]) => a - b)
        const present = ordered
          .map(([year, progress, part], row) => ({ year, progress, part, row }))
          .filter((r) => r.part)
        const records = present.filter(({ year, progress, row }) =>
          present.every(
            (other) =>
              other.row === row ||
              other.year > year ||
              other.progress < progress ||
              (other.year === year && other.progress === progress && other.row > row),
          ),
        )
        const found = scan(
          ordered.map(([year]) => year),
          ordered.map(([, progress]) => progress),
          (row) => ordered[row]![2],
        )
        expect(found).toEqual(records.map(({ row }) => row))
      }),
    )
  })
})
