import { describe, expect, it } from 'vitest'
import { type Cell, cells } from '@/bench/coverage/cells'
import { intervalMethods } from '@/bench/coverage/kinds'
import { type Coverage, simulate } from '@/bench/coverage/simulate'

/** The quick side of `npm run coverage` (docs/coverage.md): analytic intervals, few data sets. */
const SETS = 200

/** Binomial: the SD of a share of 200 at 95 % is 1.5 points; four of them, so a true 95 % fails once in ten thousand. */
const SLACK = 4 * Math.sqrt((0.95 * 0.05) / SETS)

const cellOf = (id: string): Cell => {
  const found = cells.find((cell) => cell.id === id)
  if (!found) throw new Error(`no cell ${id}`)
  return found
}

const tallyOf = (id: string, cell: Cell): Coverage => {
  const methods = intervalMethods.filter((method) => method.id === id)
  const [tally] = simulate(cell, [0, SETS], methods)
  if (!tally) throw new Error(`no ${id} in ${cell.id}`)
  return tally
}

const share = (id: string, cell: Cell): number => {
  const { covered, without } = tallyOf(id, cell)
  expect(SETS - without).toBeGreaterThan(0.9 * SETS)
  return covered / (SETS - without)
}

describe.each(['ols', 'ols-hc3', 'theil-sen', 'pooled', 'inverse'])('the 95 % interval of %s', (id) => {
  it.each([cellOf('independent n=20 normal'), cellOf('independent n=60 t5')])('covers the truth: $id', (cell) => {
    expect(Math.abs(share(id, cell) - 0.95)).toBeLessThan(SLACK)
  })
})

describe('the interval that auto takes', () => {
  it.each(['n=20 lean 0.3', 'n=20 lean 0.9', 'n=40 lean 0.6'].map((id) => cellOf(`lean ${id}`)))(
    'covers no less than it says where neighbours lean: $id',
    (cell) => {
      expect(share('auto', cell)).toBeGreaterThan(0.95 - SLACK)
      expect(share('ols', cell)).toBeLessThan(0.95 - SLACK)
    },
  )

  it.each([cellOf('clusters n=25 clusters 5'), cellOf('clusters n=100 clusters 20')])('covers in $id', (cell) => {
    expect(share('auto-clusters', cell)).toBeGreaterThan(0.95 - SLACK)
    expect(share('pooled-cr2', cell)).toBeGreaterThan(0.95 - SLACK)
    expect(share('ols', cell)).toBeLessThan(0.95 - SLACK)
  })

  it('counts records, which hold the trend that the line through them misses', () => {
    const cell = cellOf('records n=50 one-sided -0.8')
    expect(share('auto-records', cell)).toBeGreaterThan(0.95 - SLACK)
    expect(tallyOf('auto-records', cell).notZero / SETS).toBeGreaterThan(0.95 - SLACK)
    expect(share('records', cellOf('records n=200 normal -0.8'))).toBeLessThan(0.9)
  })

  it('holds where costs are known to a factor, once the factor is said', () => {
    const cell = cellOf('costs n=40 costs 5')
    expect(share('auto-said', cell)).toBeGreaterThan(0.95 - SLACK)
    expect(share('auto-exact', cell)).toBeLessThan(0.95 - SLACK)
  })
})
