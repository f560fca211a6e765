import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadLiterature } from '@/lib/data/literature'
import {
  decodeLiteratureQuery,
  DEFAULT_QUERY,
  encodeLiteratureQuery,
  GROUPINGS,
  type LiteratureQuery,
  ORDERS,
} from './literature-query'
import { literatureChoices, selectEstimates, speedOf } from './select-estimates'

const read = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../data/literature/${name}`, import.meta.url)), 'utf8')
const estimates = loadLiterature(read('rows.csv'), read('datapackage.json'))
const choices = literatureChoices(estimates)
const ask = (changes: Partial<LiteratureQuery>) => selectEstimates(estimates, { ...DEFAULT_QUERY, ...changes })
const shown = (changes: Partial<LiteratureQuery>) => ask(changes).flatMap((group) => group.estimates)

describe('the query of the literature page', () => {
  it('comes back from its own writing', () => {
    const query: LiteratureQuery = {
      ...{ field: 'hardware', kind: 'hardware performance', direction: 'doubling', from: 2019, to: 2025 },
      ...{ q: 'FLOP/s & "memory" +1', group: 'none', sort: 'year' },
    }
    expect(decodeLiteratureQuery(encodeLiteratureQuery(query), choices)).toEqual({ query, ignored: [] })
    expect(encodeLiteratureQuery(DEFAULT_QUERY)).toBe('')
  })

  it('reads what a form without choices sends as nothing asked', () => {
    const sent = '?field=&kind=&direction=&from=&to=&q=&group=field&sort=speed'
    expect(decodeLiteratureQuery(sent, choices)).toEqual({ query: DEFAULT_QUERY, ignored: [] })
  })

  it('names what it cannot read, and shows the rest', () => {
    const { query, ignored } = decodeLiteratureQuery('field=alchemy&from=soon&sort=size&q=Moore&x=1', choices)
    expect(query).toEqual({ ...DEFAULT_QUERY, q: 'Moore' })
    expect(ignored.map(({ parameter }) => parameter).sort()).toEqual(['field', 'from', 'sort', 'x'])
    expect(decodeLiteratureQuery('from=2024&to=2020', choices)).toMatchObject({
      query: { from: 2024, to: null },
      ignored: [{ parameter: 'to' }],
    })
  })
})

describe('published estimates', () => {
  it('are all shown where nothing is asked, in every grouping and order, each once', () => {
    for (const group of GROUPINGS)
      for (const sort of ORDERS) {
        const ids = shown({ group, sort }).map(({ id }) => id)
        expect(ids).toHaveLength(115)
        expect(new Set(ids).size).toBe(115)
      }
  })

  it('are grouped by a coarse field and kind: few groups, none of them empty', () => {
    expect(choices.fields).toContain('hardware')
    expect(choices.fields.length).toBeLessThanOrEqual(10)
    expect(choices.kinds.length).toBeLessThanOrEqual(6)
    expect(ask({ field: 'hardware' }).map(({ name }) => name)).toEqual(['hardware'])
  })

  it('stand fastest first, with a range at its middle and those without a time last', () => {
    const speeds = shown({ group: 'none' }).map(speedOf)
    expect(speeds).toEqual(speeds.toSorted((a, b) => a - b))
    expect(speedOf({ months: null, low: 4, high: 9 })).toBe(6)
    expect(shown({ group: 'none', direction: 'model' })).toHaveLength(2)
    expect(
      shown({ group: 'none' })
        .slice(-2)
        .every(({ direction }) => direction === 'model'),
    ).toBe(true)
  })

  it('are found by all words, in any case, with or without accents', () => {
    expect(shown({ q: 'HERNANDEZ brown dota' }).map(({ id }) => id)).toEqual(['ai-and-efficiency-dota-2'])
    expect(shown({ q: 'no such words' })).toEqual([])
    expect(shown({ q: 'halving' }).length).toBeGreaterThan(20)
    expect(shown({ from: 2018, to: 2018 }).every(({ year }) => year === 2018)).toBe(true)
  })
})
