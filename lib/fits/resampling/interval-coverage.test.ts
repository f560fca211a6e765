import { describe, expect, it } from 'vitest'
import { intervalMethods } from '@/bench/coverage/intervals'
import { type Cell, cells, simulate } from '@/bench/coverage/simulate'

/** The quick side of `npm run coverage` (docs/coverage.md): analytic intervals, few data sets. */
const SETS = 200

/** Binomial: the SD of a share of 200 at 95 % is 1.5 points; four of them, so a true 95 % fails once in ten thousand. */
const SLACK = 4 * Math.sqrt((0.95 * 0.05) / SETS)

const cellOf = (n: number, kind: Cell['errors']['kind'], of = 0): Cell => {
  const found = cells.filter((cell) => cell.n === n && cell.errors.kind === kind)
  const cell = found.find(({ errors }) => (errors.kind === 'lean' ? errors.rho === of : true))
  if (!cell) throw new Error('no such cell')
  return cell
}

const share = (id: string, cell: Cell): number => {
  const [tally] = simulate(
    cell,
    SETS,
    intervalMethods.filter((method) => method.id === id),
  )
  if (!tally) throw new Error('no such method')
  const tried = SETS - tally.without
  expect(tried).toBeGreaterThan(0.9 * SETS)
  return tally.covered / tried
}

describe.each(['ols', 'ols-hc3', 'theil-sen', 'pooled', 'inverse'])('the 95 % interval of %s', (id) => {
  it.each([cellOf(20, 'normal'), cellOf(60, 't5')])('covers the truth at n = $n, $errors.kind errors', (cell) => {
    expect(Math.abs(share(id, cell) - 0.95)).toBeLessThan(SLACK)
  })
})

describe('the interval that auto takes', () => {
  it.each([cellOf(20, 'lean', 0.3), cellOf(20, 'lean', 0.9), cellOf(40, 'lean', 0.6)])(
    'covers no less than it says where neighbours lean by $errors.rho at n = $n',
    (cell) => {
      expect(share('auto', cell)).toBeGreaterThan(0.95 - SLACK)
      expect(share('ols', cell)).toBeLessThan(0.95 - SLACK)
    },
  )

  it.each([cellOf(25, 'clusters'), cellOf(100, 'clusters')])('covers in $errors.clusters clusters', (cell) => {
    expect(share('auto-clusters', cell)).toBeGreaterThan(0.95 - SLACK)
    expect(share('pooled-cr2', cell)).toBeGreaterThan(0.95 - SLACK)
    expect(share('ols', cell)).toBeLessThan(0.95 - SLACK)
  })
})

it('misses the slope of all rows when only records are fitted, and more so the more rows there are', () => {
  const records = intervalMethods.filter((method) => method.records)
  const shareOfRecords = (n: number) => (simulate(cellOf(n, 'normal'), SETS, records)[0]?.covered ?? NaN) / SETS
  expect(shareOfRecords(60)).toBeLessThan(shareOfRecords(12))
  expect(shareOfRecords(60)).toBeLessThan(0.9)
})
