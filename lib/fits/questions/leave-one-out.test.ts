import { describe, expect, it } from 'vitest'
import { observation, options } from '../fixtures/observations'
import { leaveOneOut } from './leave-one-out'
import { trend } from '../methods/trend'

describe('leaveOneOut', () => {
  const rows = [
    observation('2016-01-01', 64, null, 'a'),
    observation('2018-01-01', 16, null, 'b'),
    observation('2019-01-01', 24, null, 'overshadowed'),
    observation('2020-01-01', 4, null, 'c'),
  ]
  const fit = trend.fit(rows, options)
  if (!fit.ok) throw new Error(fit.problem.code)

  it('takes records again: without b the model that it overshadowed is one', () => {
    const without = leaveOneOut(trend, rows, options, fit.value.points)
    expect([...without.keys()]).toEqual(['a', 'b', 'c'])
    const three = trend.slope(
      rows.filter(({ id }) => id !== 'b'),
      { ...options, select: 'all' },
    )
    expect(without.get('b')).toBe(12 / Math.abs(three))
    expect(without.get('c')).toBeCloseTo(12 / (2 / (731 / 365.25)), 10) // a and b alone: two halvings in 731 days
  })

  it('has no months where nothing is left, where the direction turns, or for a method costly to refit', () => {
    const two = [observation('2016-01-01', 64, null, 'a'), observation('2018-01-01', 16, null, 'b')]
    const pair = trend.fit(two, options)
    if (!pair.ok) throw new Error(pair.problem.code)
    expect([...leaveOneOut(trend, two, options, pair.value.points).values()]).toEqual([null, null])

    const all = { ...options, select: 'all' } as const
    const turning = [
      observation('2016-01-01', 64, null, 'a'),
      observation('2018-01-01', 16, null, 'b'),
      observation('2020-01-01', 20, null, 'c'),
    ]
    const three = trend.fit(turning, all)
    if (!three.ok) throw new Error(three.problem.code)
    expect(leaveOneOut(trend, turning, all, three.value.points).get('a')).toBeNull()

    const costly = { ...trend, costly: true }
    expect([...leaveOneOut(costly, rows, options, fit.value.points).values()]).toEqual([null, null, null])
  })
})
