import { describe, expect, it } from 'vitest'
import type { Draws } from './draws'
import { packDraws, roundDraws, unpackDraws } from './packed-draws'

const draws: Draws = {
  key: 'k',
  by: 'cluster',
  slopes: [-1.38213, 0.2500004, -3.25, 1e-9, -3.25],
  levels: [1, 2, 3, 4, 5],
  startsDisagreed: 2,
  failed: 1,
  draws: 6,
}

describe('packed draws', () => {
  it('come back ascending, to a millionth, each with its level', () => {
    expect(unpackDraws(packDraws(draws))).toEqual({
      ...draws,
      slopes: [-3.25, -3.25, -1.38213, 0, 0.25],
      levels: [3, 5, 1, 4, 2],
    })
  })

  it('lose no digit of rounded ones', () => {
    const rounded = roundDraws(draws)
    expect(unpackDraws(packDraws(rounded)).slopes).toEqual(rounded.slopes.toSorted((a, b) => a - b))
  })

  it('are the same when packed again, and of none, none', () => {
    const once = packDraws(draws)
    expect(packDraws(unpackDraws(once))).toEqual(once)
    expect(unpackDraws(packDraws({ key: 'k', by: 'row', slopes: [], failed: 6, draws: 6 })).slopes).toEqual([])
  })
})
