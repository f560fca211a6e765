import { describe, expect, it } from 'vitest'
import { clusteredMean } from './clustered-mean'
import reference from './fixtures/clustered-mean.json'

describe('a mean of clustered values', () => {
  it.each(Object.entries(reference))(
    'is that of statsmodels with CR2 by whole matrices, to 8 digits: %s',
    (_, table) => {
      const found = clusteredMean(table.logs, table.clusters)
      const [low = NaN, high = NaN] = found?.interval(0.95) ?? []
      for (const [ours, theirs] of [
        [found?.mean, table.mean],
        [found?.se, table.se],
        [found?.df, table.df],
        [low, table.low],
        [high, table.high],
      ])
        expect(Math.abs((ours ?? NaN) / (theirs ?? NaN) - 1)).toBeLessThan(1e-8)
    },
  )

  it('is not known from one cluster', () => {
    expect(clusteredMean([1, 2, 3], ['a', 'a', 'a'])).toBeNull()
  })

  it('has no order', () => {
    const one = clusteredMean([1, 2, 4, 7, 9], ['a', 'b', 'a', 'c', 'b'])
    const other = clusteredMean([9, 7, 4, 2, 1], ['b', 'c', 'a', 'b', 'a'])
    expect(other?.se).toBeCloseTo(one?.se ?? NaN, 12)
    expect(other?.df).toBeCloseTo(one?.df ?? NaN, 12)
  })
})
