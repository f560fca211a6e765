import { describe, expect, it } from 'vitest'
import reference from '@/lib/stats/clusters/fixtures/clustered-mean.json'
import { costUnitOf } from '@/lib/data/cost'
import { figureOf, study } from './bundled-studies.fixture'

describe('a comparison at equal performance', () => {
  it('has the ratio and interval of an independent script', () => {
    const pairs = figureOf('study=sparsity').pairs
    expect(pairs?.n).toBe(reference.sparsity.logs.length)
    expect(pairs?.ratio.value).toBeCloseTo(reference.sparsity.ratio, 8)
    expect(pairs?.ratio.low).toBeCloseTo(reference.sparsity.ratioLow, 8)
    expect(pairs?.ratio.high).toBeCloseTo(reference.sparsity.ratioHigh, 7)
    expect(figureOf('study=kan&benchmark=all').pairs?.ratio.value).toBeCloseTo(reference.kan.ratio, 8)
    expect(figureOf('study=kan').pairs?.ratio.value).toBeCloseTo(reference['kan-special-functions'].ratio, 8)
  })

  it('finds what the notes of the tables say: fewer on special functions, more on pictures, 1,500 on knots', () => {
    const ends = (query: string) => figureOf(query).pairs?.range.map((ratio) => Number(ratio.toPrecision(2)))
    expect(ends('study=kan')).toEqual([4.3, 160])
    expect(figureOf('study=kan').pairs?.median).toBeCloseTo(29, 0)
    expect(ends('study=kan&benchmark=tabular')).toEqual([0.65, 16])
    expect(ends('study=kan&benchmark=vision')?.map((ratio) => 1 / ratio)).toEqual([1 / 0.17, 2.5])
    expect(ends('study=kan&benchmark=knots')).toEqual([1500, 1500])
  })

  it('has no fit, no rate, no laws, and no interval from under five papers', () => {
    const { fit, laws, pairs, problem, ignored } = figureOf('study=kan')
    expect([fit, laws, problem, ignored]).toEqual([null, [], null, []])
    expect(pairs?.ratio).toMatchObject({ low: null, high: null })
  })

  it('accounts for every row: in a pair, or left out with a reason', () => {
    for (const query of ['study=kan&benchmark=all', 'study=sparsity', 'study=sparsity&recovery=0.9']) {
      const { data, pairs } = figureOf(query)
      const used = new Set(pairs?.pairs.flatMap(({ model, partner }) => [model.id, partner.id]))
      expect(used.size + data.leftOut.length, query).toBe(data.n)
      expect(data.used).toBe(used.size)
      expect(data.leftOut.filter(({ id }) => used.has(id))).toEqual([])
    }
  })

  it('compares what is in one unit, and says of each pair which', () => {
    const units = new Map<string, Set<string>>()
    for (const query of ['study=kan&benchmark=all', 'study=sparsity', 'study=sparsity&cost=run-time']) {
      const { pairs, data } = figureOf(query)
      const { meta, rows } = study(data.study)
      const cost = meta.costs.find(({ id }) => id === data.cost)
      if (!pairs || !cost) throw new Error(query)
      for (const { model, partner, unit } of pairs.pairs)
        for (const side of [model, partner]) {
          const row = rows.find(({ id }) => id === side.id)
          expect(row && costUnitOf(row, cost, meta.fields), side.id).toBe(unit)
        }
      units.set(query, new Set(pairs.pairs.map(({ unit }) => unit)))
    }
    expect(units.get('study=kan&benchmark=all')).toEqual(new Set(['parameters']))
    expect(units.get('study=sparsity')).toEqual(new Set(['share', 'parameters']))
    expect(units.get('study=sparsity&cost=run-time')).toEqual(new Set(['times the dense model’s']))
  })

  it('turns round where sides change places', () => {
    const { pairs } = figureOf('study=kan&exclude=kan-paper-knot-signature-kan-17-1-14-g-3-k-3-200&benchmark=knots')
    expect(pairs).toBeNull() // the other KAN states no parameters
  })
})
