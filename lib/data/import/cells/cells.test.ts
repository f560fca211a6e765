import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildStudy } from '../build-study'
import { guess } from '../guess/guess-mapping'
import type { Mapping } from '../mapping'
import { readTable } from '../tables/read-table'
import type { TextTable } from '../tables/text-table'

const tableOf = (text: string): TextTable => {
  const read = readTable({ name: 'own.csv', bytes: new TextEncoder().encode(text) }, { hasHeader: true })
  if (!read.ok) throw new Error(read.problem.code)
  return read.value
}
const built = (text: string, change: (mapping: Mapping) => Mapping = (mapping) => mapping) => {
  const table = tableOf(text)
  return buildStudy(table, change(guess(table).mapping))
}
const costs = (text: string, change?: (mapping: Mapping) => Mapping) => {
  const { study } = built(text, change)
  const field = String(study?.meta.costs[0]?.times[0] ?? '')
  return study?.rows.map(({ cells }) => cells[field])
}

describe('accepted, repaired, refused', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '1e20',
      '~2e20',
      '> 3e20',
      '5e19 - 2e20',
      '7e20[3]',
      '1.5 ZFLOP',
      '$3',
      'n/a',
      '',
      'soon',
      '-1',
      '0',
      '2 × 1017',
      '4e20 (est.)',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  )
  const day = fc.oneof(
    fc.constantFrom(
      '2014-03-01',
      '03/04/2015',
      '14/04/2015',
      '04/15/2016',
      'Q2 2016',
      '~2017',
      '2018-03-00',
      'Mar-21',
      '41699',
      '',
      'tbd',
      'FY2019',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  )
  const score = fc.oneof(fc.constantFrom('71', '0.72', '73 %', '715', 'tbd', '74 ± 1', ''), fc.string({ maxLength: 8 }))
  const name = fc.constantFrom('run', 'Average', 'Total', 'a', 'b')
  const quoted = (text: string) => `"${text.replace(/["\r\n\0]/g, ' ')}"`
  const text = fc
    .array(fc.tuple(name, day, score, cell), { minLength: 1, maxLength: 30 })
    .map((rows) =>
      ['name,date,accuracy (%),compute (FLOP)', ...rows.map((row) => row.map(quoted).join(','))].join('\n'),
    )

  it('every row read is one of the three, always', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('value' as const, 'leave-out' as const), (typed, bounds) => {
        const table = tableOf(typed)
        const { mapping } = guess(table)
        const whole = { ...mapping, date: mapping.date ?? { column: 1, format: 'year-first' as const, month: null } }
        const result = buildStudy(table, { ...whole, cost: whole.cost && { ...whole.cost, bounds } })
        expect(result.accepted + result.repairedRows + result.refused).toBe(table.rows.length)
        if (!whole.cost) return
        expect(new Set(result.rejected.map(({ line }) => line)).size).toBe(result.refused)
        expect(new Set(result.repaired.map(({ line }) => line)).size).toBe(result.repairedRows)
        if (result.study) expect(result.study.rows).toHaveLength(result.usable)
      }),
      { numRuns: 400, seed: 7 },
    )
  })

  it('a table of any headers and cells is guessed and built without losing a row', () => {
    const header = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom(
        'date',
        'cost',
        'FLOPs',
        'Price ($/1M)',
        'unit',
        'accuracy (%)',
        'year',
        'month',
        'benchmark',
        'id',
        'rank',
      ),
    )
    const anything = fc.oneof(cell, day, score)
    const rows = fc.array(fc.array(anything, { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(fc.array(header, { minLength: 1, maxLength: 6 }), rows, (headers, cells) => {
        const text = [headers, ...cells].map((line) => line.map(quoted).join(',')).join('\n')
        const read = readTable({ name: 'own.csv', bytes: new TextEncoder().encode(text) }, { hasHeader: true })
        if (!read.ok) return
        const { accepted, repairedRows, refused } = buildStudy(read.value, guess(read.value).mapping)
        expect(accepted + repairedRows + refused).toBe(read.value.rows.length)
      }),
      { numRuns: 400, seed: 11 },
    )
  })

  it('flags a repaired row with what was done, and says in the citation what was not read', () => {
    const { study, repaired } = built(
      'name,date,compute (FLOP)\na,2014-03-01,~1e20\nb,2015-03-01,5e19\nc,2016-03-01,soon',
    )
    expect(repaired).toEqual([
      { line: 2, column: 'compute (FLOP)', value: '~1e20', read: '100000000000000000000', codes: ['approximate'] },
    ])
    expect(study?.rows.map(({ cells }) => cells['read-as'])).toEqual([['approximate'], null])
    expect(study?.meta.citation).toMatch(/2 of 3 rows, 1 not read\.$/)
  })
})

describe('units by cell', () => {
  it('turns each cell into the unit of its column, without losing a digit', () => {
    expect(costs('date,compute (FLOP)\n2014,1.1 ZFLOP\n2015,3.3e20\n2016,107 EFLOP')).toEqual([1.1e21, 3.3e20, 1.07e20])
    expect(costs('date,training cost\n2014,$1.1M\n2015,"$550,000"\n2016,US$ 0.3 million')).toEqual([
      1.1e6, 550_000, 300_000,
    ])
  })

  it('refuses a cell in another currency or kind, with both units named', () => {
    const { rejected } = built('date,cost (USD)\n2014,$100\n2015,€90\n2016,80 hours\n2017,70')
    expect(rejected.map(({ value, reason }) => [value, reason])).toEqual([
      ['€90', { code: 'other-unit', found: 'EUR', expected: 'US dollars' }],
      ['80 hours', { code: 'other-unit', found: 'hours', expected: 'US dollars' }],
    ])
  })

  it('reads durations', () => {
    expect(costs('date,training time (hours)\n2014,3h 30m\n2015,1:30:00\n2016,45 min')).toEqual([3.5, 1.5, 0.75])
  })

  it('counts time on a chip as FLOP where the reader chooses the chip', () => {
    const { study } = built('date,H100-hours\n2014,1000\n2015,500', (mapping) => ({
      ...mapping,
      cost: mapping.cost && { ...mapping.cost, chip: { id: 'h100', utilisation: 0.4 } },
    }))
    expect(study?.meta.costs[0]).toMatchObject({ id: 'compute', unit: 'FLOP', factor: 3600 * 989.5e12 * 0.4 })
  })
})

describe('shares', () => {
  it('asks about the row, not the column, where a fraction stands among percents', () => {
    const { rejected, usable } = built(
      'date,accuracy,compute (FLOP)\n2014,71,1e20\n2015,0.72,9e19\n2016,73,8e19\n2017,74,7e19\n2018,75,6e19',
    )
    expect(rejected.map(({ value, reason }) => [value, reason.code])).toEqual([['0.72', 'share-in-doubt']])
    expect(usable).toBe(4)
  })
})

describe('what the reader changes', () => {
  const text = 'date,compute (FLOP)\n2014,1e20\n2015,about 5e19?\n2016,EUR 3e19'
  it('a corrected cell joins, and is listed as corrected', () => {
    const { usable, repaired } = built(text, (mapping) => ({
      ...mapping,
      corrections: [{ line: 3, column: 1, value: '5e19' }],
    }))
    expect(usable).toBe(2)
    expect(repaired).toMatchObject([
      { line: 3, value: 'about 5e19?', read: '50000000000000000000', codes: ['corrected'] },
    ])
  })

  it('a replacement holds for every cell of its column', () => {
    const { usable } = built(text, (mapping) => ({
      ...mapping,
      replacements: [
        { column: 1, find: '?', put: '' },
        { column: 1, find: 'EUR ', put: '' },
      ],
    }))
    expect(usable).toBe(3)
  })

  it('names that differ only in case and spaces are merged on request', () => {
    const rows =
      'benchmark,date,compute (FLOP)\nMMLU,2014,1e20\nmmlu ,2015,9e19\nMMLU,2016,8e19\nGPQA,2014,7e19\nGPQA,2015,6e19'
    expect(guess(tableOf(rows)).questions).toEqual([
      { code: 'look-alikes', role: 'benchmark', names: ['MMLU', 'mmlu'] },
    ])
    expect(built(rows).study?.meta.benchmarks).toHaveLength(3)
    expect(
      built(rows, (mapping) => ({ ...mapping, mergeSeries: true })).study?.meta.benchmarks.map(({ label }) => label),
    ).toEqual(['MMLU', 'GPQA'])
  })

  it('joins a year and a month from two columns', () => {
    const { study } = built('year,month,compute (FLOP)\n2014,3,1e20\n2014,11,9e19\n2015,1,8e19')
    expect(study?.rows.map(({ cells }) => cells.year)).toEqual(['2014-03-01', '2014-11-01', '2015-01-01'])
  })
})
