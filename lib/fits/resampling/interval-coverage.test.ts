import { describe, expect, it } from 'vitest'
import { intervalMethods } from '@/bench/coverage/intervals'
import { simulate } from '@/bench/coverage/simulate'

/** The quick side of `npm run coverage` (docs/coverage.md): analytic intervals, few data sets. */
const SETS = 200

describe.each(['ols', 'ols-hc3', 'theil-sen', 'pooled', 'inverse'])('the 95 % interval of %s', (id) => {
  it.each([
    { n: 20, errors: 'normal' },
    { n: 60, errors: 't5' },
  ] as const)('covers the truth at n = $n, $errors errors', (cell) => {
    const [tally] = simulate(
      cell,
      SETS,
      intervalMethods.filter((method) => method.id === id),
    )
    if (!tally) throw new Error('no such method')
    const tried = SETS - tally.without
    expect(tried).toBeGreaterThan(0.9 * SETS)
    // Binomial: the SD of a share of 200 at 95 % is 1.5 points; four of them, so a true 95 % fails once in ten thousand.
    expect(Math.abs(tally.covered / tried - 0.95)).toBeLessThan(4 * Math.sqrt((0.95 * 0.05) / tried))
  })
})

it('misses the slope of all rows when only records are fitted, and more so the more rows there are', () => {
  const records = intervalMethods.filter((method) => method.records)
  const share = (n: number) => (simulate({ n, errors: 'normal' }, SETS, records)[0]?.covered ?? NaN) / SETS
  expect(share(60)).toBeLessThan(share(12))
  expect(share(60)).toBeLessThan(0.9)
})
