import { readFileSync } from 'node:fs'
import { linearRegression } from 'simple-statistics'
import { describe, expect, it } from 'vitest'
import { decimalYear } from '@/lib/data/decimal-year'
import { buildStudy } from '../build-study'
import { deriveColumn } from './derived-column'
import { guessMapping } from '../guess/guess-mapping'
import { COST_AS_READ } from '../mapping'
import { joinTables, suggestKeys } from './join-tables'
import { readTable } from './read-table'
import { AS_READ, readingOf, reshaped } from './reshape'
import { suggestUnpivot, unpivot } from './unpivot'

const bytes = (text: string) => new TextEncoder().encode(text)
const table = (text: string, name = 'own.csv') => {
  const read = readTable({ name, bytes: bytes(text) })
  if (!read.ok) throw new Error(read.problem.code)
  return read.value
}
const cells = (read: ReturnType<typeof table>) => read.rows.map((row) => row.cells)
const file = (name: string) => table(readFileSync(`lib/data/import/cases/${name}`, 'utf8'), name)

describe('unpivot', () => {
  it('b02: years as columns are offered, and each series then halves in 12 months', () => {
    const wide = file('b02-wide-years.csv')
    const suggested = suggestUnpivot(wide)
    expect(suggested?.columns).toEqual(['2014', '2015', '2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023'])
    if (!suggested) return
    const long = unpivot(wide, suggested)
    expect(long.header).toEqual(['model', 'Year', 'Value'])
    expect(long.rows).toHaveLength(30)
    expect(long.rows[10]).toEqual({ line: 11, cells: ['series 2', '2014', '2.048e+20'] })
    expect(monthsOf(long, 0, 2)).toEqual([12, 12, 12])
  })

  it('b03: three benchmarks with one unit are offered, and each halves in 12 months', () => {
    const wide = file('b03-wide-series.csv')
    const suggested = suggestUnpivot(wide)
    expect(suggested).toEqual({
      columns: ['ImageNet (FLOP)', 'CIFAR (FLOP)', 'MNIST (FLOP)'],
      names: 'Series',
      values: 'FLOP',
    })
    if (!suggested) return
    const long = unpivot(wide, suggested)
    expect(long.header).toEqual(['date', 'Series', 'FLOP'])
    expect(long.rows[1]?.cells).toEqual(['2014-03-01', 'CIFAR', '1.024e+19'])
    expect(monthsOf(long, 1, 2)).toEqual([12, 12, 12])
  })

  it('makes no row of a cell without a value, and offers nothing for a long table', () => {
    expect(
      cells(
        unpivot(table('a,2014,2015,2016\nx,1,,n/a\ny,4,5,6'), {
          columns: ['2014', '2015', '2016'],
          names: 'Y',
          values: 'V',
        }),
      ),
    ).toEqual([
      ['x', '2014', '1'],
      ['y', '2014', '4'],
      ['y', '2015', '5'],
      ['y', '2016', '6'],
    ])
    expect(suggestUnpivot(table('model,date,cost (FLOP)\nx,2014,1'))).toBeNull()
  })
})

describe('joinTables', () => {
  const scores = table('model,score\nGPT-4,80\nGPT-5, 90\nOther,10', 'scores.csv')
  const dates = table('name,released,score\ngpt-4,2023-03-14,a\nGPT-5,2025-08-07,b\nGPT-5,2026-01-01,c', 'dates.csv')

  it('finds the key by what the columns share, keeps every row, and says what is missing or repeated', () => {
    const keys = suggestKeys(scores, dates)
    expect(keys).toEqual({ key: 'model', otherKey: 'name' })
    if (!keys) return
    const joined = joinTables(scores, dates, keys)
    expect(joined.header).toEqual(['model', 'score', 'released', 'score (2)'])
    expect(cells(joined)).toEqual([
      ['GPT-4', '80', '2023-03-14', 'a'],
      ['GPT-5', ' 90', '2025-08-07', 'b'],
      ['Other', '10', '', ''],
    ])
    expect(joined.warnings).toEqual([
      { code: 'joined', file: 'dates.csv', matched: 2, rows: 3, alone: [4], repeated: 1 },
    ])
    expect(suggestKeys(scores, table('a,b\n1,2'))).toBeNull()
  })
})

describe('deriveColumn', () => {
  it('multiplies and divides what is a number, shows what is none, and leaves blanks blank', () => {
    const own = table('model,price ($),speed\nA,10,4\nB,,4\nC,ten,4\nD,10,0')
    expect(cells(deriveColumn(own, { kind: 'ratio', columns: ['price ($)', 'speed'] })).map((row) => row[3])).toEqual([
      '2.5',
      '',
      'ten ÷ 4',
      '10 ÷ 0',
    ])
    expect(deriveColumn(own, { kind: 'product', columns: ['price ($)', 'speed'] }).header[3]).toBe('price ($) × speed')
  })

  it('takes training compute as 6 N D, with the units in the headers', () => {
    // Chinchilla: 70e9 parameters and 1.4e12 tokens are 5.88e23 FLOP (Hoffmann et al. 2022, table A9 gives 5.76e23 by its own count).
    const own = table('model,date,parameters,tokens\nChinchilla,2022-03-29,70e9,1.4e12')
    const derived = deriveColumn(own, { kind: 'six-n-d', columns: ['parameters', 'tokens'] })
    expect(Number(derived.rows[0]?.cells[4])).toBeCloseTo(5.88e23, -12)
    expect(derived.header[4]).toBe('training compute, 6ND (FLOP)')
  })
})

describe('reading', () => {
  it('says nothing of a plain table, and everything of one that was changed', () => {
    expect(readingOf({ delimiter: ';' }, AS_READ)).toBe('')
    const own = table('a,2014,2015\nx,1,2')
    const reshape = { ...AS_READ, unpivot: { columns: ['2014', '2015'], names: 'Year', values: 'Value' } }
    expect(reshaped(own, {}, reshape, null).reading).toBe(readingOf({}, reshape))
    expect(readingOf({}, reshape)).not.toBe(readingOf({ headerLine: 2 }, reshape))
  })
})

/** Months per halving of each series, from the study that is built when these columns are the series and the cost. */
function monthsOf(long: ReturnType<typeof table>, benchmark: number, cost: number): number[] {
  const guessed = guessMapping(long)
  const date = guessed.date ?? { column: 1, format: 'year-first' as const, month: null }
  const mapping = {
    ...guessed,
    date,
    benchmark,
    cost: {
      ...COST_AS_READ,
      column: cost,
      decimal: 'point' as const,
      unit: 'flop',
      ownUnit: '',
      better: 'less' as const,
    },
  }
  const { study } = buildStudy(long, mapping)
  if (!study) throw new Error('no study')
  return study.meta.benchmarks.map(({ where }) => {
    const [field = '', value] = Object.entries(where)[0] ?? []
    const rows = study.rows.filter((row) => row.cells[field] === value)
    const cost = study.meta.costs[0]?.times[0]
    const points = rows.map(
      (row) =>
        [decimalYear(String(row.cells[study.meta.roles.date])), Math.log2(Number(row.cells[String(cost)]))] as [
          number,
          number,
        ],
    )
    return Math.round(-1200 / linearRegression(points).m) / 100
  })
}
