import { describe, expect, it } from 'vitest'
import { linearRegression } from 'simple-statistics'
import { costOf } from '@/lib/data/cost'
import { decimalYear } from '@/lib/data/decimal-year'
import { describeFigure } from '@/lib/figure/describe-figure'
import { contextOf } from '@/lib/view/study-context'
import { decodeView } from '@/lib/view/view-codec'
import { alexNetTyped } from './alexnet.fixture'
import { buildStudy, retitled } from './build-study'
import { columnFacts } from './guess/column-facts'
import { guess, guessMapping } from './guess/guess-mapping'
import { guessCost } from './guess/guess-parts'
import type { Mapping } from './mapping'
import { readTable } from './tables/read-table'
import type { TextTable } from './tables/text-table'

const tableOf = (text: string, name = 'own.csv'): TextTable => {
  const result = readTable({ name, bytes: new TextEncoder().encode(text) })
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

const built = (text: string, change: (mapping: Mapping) => Mapping = (mapping) => mapping) => {
  const table = tableOf(text)
  return buildStudy(table, change(guessMapping(table)))
}

it('groups the digits of many rows, in description and citation', () => {
  const days = Array.from({ length: 1200 }, (_, row) => `${2000 + (row % 20)}-01-01,${row + 1}`)
  const { study } = built(['date,compute (FLOP)', ...days, '2020-01-01,none'].join('\n'))
  const said = '1,200 of 1,201 rows, 1 not read'
  expect(study?.meta.description).toContain(said)
  expect(study?.meta.citation).toContain(said)
})

describe('the six AlexNet rows, typed with semicolons and decimal commas', () => {
  const { study, rejected, usable } = built(alexNetTyped)
  if (!study) throw new Error('no study')

  it('lists exactly the broken date and the negative cost', () => {
    expect(usable).toBe(6)
    expect(rejected).toEqual([
      { line: 5, column: 'Date', value: '31.02.2017', reason: { code: 'bad-date', format: 'day-first' } },
      {
        line: 8,
        column: 'Training compute (teraflop/s-days)',
        value: '-0,1',
        reason: { code: 'not-positive' },
      },
    ])
  })

  it('gives 15.68 months by an independent least squares', () => {
    const [cost] = study.meta.costs
    if (!cost) throw new Error('no cost')
    const points = study.rows.map((row) => [
      decimalYear(String(row.cells.date)) ?? NaN,
      Math.log2(costOf(row, cost) ?? NaN),
    ])
    expect(points).toHaveLength(6)
    expect(-12 / linearRegression(points).m).toBeCloseTo(15.68, 2) // METHODS: published anchor, two decimals
    expect(costOf(study.rows[0] ?? { id: '', line: 0, cells: {} }, cost)).toBeCloseTo(2.6784e17, -5) // 3.1 TFS-days, exact product
  })

  it('gives 15.68 months, 13.22 to 19.28, n 6, in the workbench’s own figure, by default and as records', () => {
    for (const query of [`study=${study.meta.id}`, `study=${study.meta.id}&select=records`]) {
      const { view, ignored } = decodeView(query, contextOf(study, {}))
      const figure = describeFigure(view, study, { lawRates: {}, draws: null, ignored, asOf: '2026-01-01', origin: '' })
      expect(ignored).toEqual([])
      expect(figure.fit?.n).toBe(6)
      expect(figure.fit?.halvingTime.months).toBeCloseTo(15.68, 2) // METHODS 9, two decimals
      expect(figure.fit?.halvingTime.low).toBeCloseTo(13.22, 2)
      expect(figure.fit?.halvingTime.high).toBeCloseTo(19.28, 2)
      expect(figure.fit?.r2).toBeCloseTo(0.9823, 4)
    }
  })
})

describe('rows that can’t be used', () => {
  it('names every fault of a row, with the cell as typed', () => {
    const { rejected, study } = built('name,date,flop\na,2020-01-01,1e20\nb,soon, ten\nc,,0\nd,1066-10-14,n/a')
    expect(study?.rows).toHaveLength(1)
    expect(rejected.map(({ line, value, reason }) => [line, value, reason.code])).toEqual([
      [3, 'soon', 'bad-date'],
      [3, ' ten', 'not-a-number'],
      [4, '', 'missing'],
      [4, '0', 'not-positive'],
      [5, '1066-10-14', 'date-out-of-range'],
      [5, 'n/a', 'missing'],
    ])
  })

  it('refuses a row with more cells than columns, because its cells may have moved', () => {
    const { rejected, usable } = built('date,flop,name\n2020-01-01,3,1,a\n2020-02-01,4,b\n2020-03-01,5,c,')
    expect(usable).toBe(2)
    expect(rejected).toEqual([
      { line: 2, column: '', value: 'a', reason: { code: 'too-many-cells', expected: 3, found: 4 } },
    ])
  })

  it('refuses an id that an earlier usable row has', () => {
    const { rejected } = built('id,date,flop\nx,2020,1\nx,2021,2\ny,2022,3', (mapping) => ({ ...mapping, id: 0 }))
    expect(rejected.map(({ line, reason }) => [line, reason])).toEqual([[3, { code: 'duplicate-id', firstLine: 2 }]])
  })

  it('refuses shares outside 0 to 100 % and keeps rows without a performance', () => {
    const { rejected, usable, usedCells } = built('date,flop,accuracy\n2020,1,76 %\n2021,2,101 %\n2022,3,\n2023,4,80 %')
    expect(rejected.map(({ line, value }) => [line, value])).toEqual([[3, '101 %']])
    expect([usable, usedCells.performance]).toEqual([3, 2])
  })

  it('says which column is needed, and when nothing is left', () => {
    expect(built('a,b\nx,y').problem).toEqual({ code: 'column-needed', role: 'date' })
    expect(built('date,b\n2020-01-01,y').problem).toEqual({ code: 'column-needed', role: 'cost' })
    const none = built('date,flop\n2020-01-01,-1\n2020-01-02,-2')
    expect(none.problem).toEqual({ code: 'nothing-usable', rows: 2 })
    expect(none.rejected).toHaveLength(2)
  })
})

describe('the study', () => {
  it('keeps the file’s numbers and lets the cost’s factor turn them into FLOP', () => {
    const { study } = built('date;Compute (PF/s-days)\n2020-01-01;3,64')
    expect(study?.rows[0]?.cells['compute-pf-s-days']).toBe(3.64)
    expect(study?.meta.costs[0]).toMatchObject({ id: 'compute', unit: 'FLOP', factor: 8.64e19 })
  })

  it('reads percent as fractions, with the median level as default threshold', () => {
    const { study } = built('date,flop,accuracy\n2020,1,76\n2021,2,81.2\n2022,3,90.4')
    expect(study?.rows.map(({ cells }) => cells.accuracy)).toEqual([0.76, 0.812, 0.904])
    expect(study?.meta.benchmarks[0]).toMatchObject({
      performance: { unit: 'fraction', better: 'more', scale: 'logit', chance: null },
      defaults: { threshold: '0.81' }, // 0.812 to two significant digits
    })
    expect(study?.meta.defaults.select).toBe('records')
    expect(study?.meta.benchmarks[0]?.subject).toBe('{level} accuracy on own')
  })

  it('parts the rows by benchmark, with ids that a query can hold', () => {
    const { study } = built('benchmark,date,flop\nMMLU,2020,1\n数学,2021,2\nMMLU,2022,3')
    expect(study?.meta.benchmarks.map(({ id, label, where }) => ({ id, label, where }))).toEqual([
      { id: 'mmlu', label: 'MMLU', where: { benchmark: 'MMLU' } },
      { id: 'series-2', label: '数学', where: { benchmark: '数学' } },
    ])
    expect(study?.meta.defaults.benchmark).toBe('mmlu')
  })

  it('has an id that follows the bytes and the mapping, not the title', () => {
    const id = (text: string, change?: (mapping: Mapping) => Mapping) => built(text, change).study?.meta.id
    const text = 'date,flop\n2020-01-01,1'
    expect(id(text)).toMatch(/^local-[0-9a-f]{12}$/)
    expect(id(text)).toBe(id(text))
    expect(id(text, (mapping) => ({ ...mapping, title: 'other' }))).toBe(id(text))
    expect(id(`${text}\n`)).not.toBe(id(text))
    expect(
      id(text, (mapping) => ({ ...mapping, cost: mapping.cost && { ...mapping.cost, unit: 'exaflop' } })),
    ).not.toBe(id(text))
  })

  it('takes hostile column names as names only', () => {
    const { study } = built('__proto__,date,flop,constructor\nx,2020,1,y')
    expect(study?.meta.fields.map(({ name }) => name)).toEqual([
      ...['proto', 'date', 'flop', 'constructor', 'date-precision'],
    ])
    expect(study?.rows[0]?.cells.constructor).toBe('y')
  })

  it('keeps columns apart from the names that files of ours begin with', () => {
    const days = ['2012-06-01', '2013-09-17', '2014-04-17', '2015-07-03']
    const rows = (cells: (i: number) => string) => days.map((day, i) => `${day},${cells(i)}`).join('\n')
    const asCost = built(`date,Row name\n${rows((i) => String(64 / 2 ** i))}`, (mapping) => ({
      ...mapping,
      name: null,
    }))
    expect(asCost.study?.meta.costs[0]?.times).toEqual(['row-name-2'])
    expect(asCost.study?.rows.map(({ cells }) => cells['row-name-2'])).toEqual([64, 32, 16, 8])
    expect(asCost.study?.rows[0]?.cells['row-name']).toBe('line 2')

    const notTheId = built(`date,flop,id\n${rows((i) => `${64 / 2 ** i},run ${i % 2}`)}`)
    expect(notTheId.study?.meta.fields.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['date', 'flop', 'id-2']),
    )
    expect(notTheId.study?.rows.map(({ id, cells }) => [id, cells['id-2']])).toEqual([
      ['line-2', 'run 0'],
      ['line-3', 'run 1'],
      ['line-4', 'run 0'],
      ['line-5', 'run 1'],
    ])
  })

  it('calls the row’s own id by its name', () => {
    const { study } = built('ID,id,date,flop\na,x,2020,1\nb,y,2021,2', (mapping) => ({ ...mapping, id: 1 }))
    expect(study?.meta.fields.map(({ name }) => name)).toEqual([...['id-2', 'id', 'date', 'flop', 'date-precision']])
    expect(study?.rows.map(({ id, cells }) => [id, cells.id, cells['id-2']])).toEqual([
      ['x', 'x', 'a'],
      ['y', 'y', 'b'],
    ])
  })
})

it('days that names hold date their rows, a name without one keeps its row out, and the names stay', () => {
  const text = ['model,score', 'a-2024-01-05,10', 'a-20240705_high,20', 'a-preview,30', 'b-2025-01-05,40'].join('\n')
  const table = tableOf(text)
  const question = guess(table).questions.find(({ code }) => code === 'reading-open')
  expect(question).toMatchObject({ date: 0, candidates: [1] })
  const { study, rejected } = buildStudy(table, {
    ...guessMapping(table),
    date: { column: 0, format: 'in-text', month: null },
    cost: guessCost(columnFacts(table, 1)),
    performance: null,
  })
  const { name, date } = study?.meta.roles ?? { name: '', date: '' }
  expect(study?.rows.map(({ cells }) => [cells[name], cells[date]])).toEqual([
    ['a-2024-01-05', '2024-01-05'],
    ['a-20240705_high', '2024-07-05'],
    ['b-2025-01-05', '2025-01-05'],
  ])
  expect(rejected).toMatchObject([{ line: 4, reason: { code: 'bad-date', format: 'in-text' } }])
})

describe('another title', () => {
  it.each([
    ['with a score', 'model,date,cost (FLOP),accuracy (%)\na,2020-01-01,3e20,50\nb,2021-01-01,1e20,55\n'],
    ['without one', alexNetTyped],
    ['with series', 'task,date,cost (FLOP)\nx,2020-01-01,3e20\ny,2021-01-01,1e20\nx,2022-01-01,1e20\n'],
    ['without a usable row', 'date,cost (FLOP)\n2020-01-01,none\n'],
  ])('gives what the table gives under it, its rows not read again: %s', (_, text) => {
    const table = tableOf(text)
    const mapping = guessMapping(table)
    const other = { ...mapping, title: 'Another' }
    const unread = { ...table, rows: table.rows.map(({ line }) => ({ line, cells: [] })) }
    const [before, fresh] = [buildStudy(table, mapping), buildStudy(table, other)]
    const again = retitled(before, unread, other)
    expect(again.study).toEqual(fresh.study)
    expect(again.study?.meta.title).toBe(fresh.study === null ? undefined : 'Another')
    expect(again.columns).toBe(before.columns)
  })
})
