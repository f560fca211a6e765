import { describe, expect, it } from 'vitest'
import { observation, options as plain } from '@/lib/fits/fixtures/observations'
import { createRandom } from '@/lib/stats/chance/random'
import reference from './fixtures/joint-test.json'
import { jointTest, shuffledOrders } from './joint-test'
import type { SpecificationSpace } from './specification-space'

const rows = reference.rows.map(({ date, cost, performance }) => observation(date, cost, performance))
const options = {
  ...plain,
  performance: {
    field: 'score',
    label: 'score',
    unit: 'fraction',
    better: 'more',
    scale: 'identity',
    chance: null,
  } as const,
  threshold: 0.5,
}
const space: SpecificationSpace = {
  methods: ['trend'],
  estimators: ['ols'],
  selections: ['records', 'reaching', 'all'],
  thresholds: reference.thresholds,
  windows: [
    { id: 'whole', from: null, to: null },
    { id: 'since-2015', from: '2015-01-01', to: null },
  ],
  outliers: ['none'],
}

const series = (population: typeof rows) => [{ cost: 'flop', population }]
const linesOnly = { countsRecords: false }

function everyOrder(n: number): readonly (readonly number[])[] {
  if (n === 0) return [[]]
  return everyOrder(n - 1).flatMap((order) =>
    Array.from({ length: n }, (_, place) => [...order.slice(0, place), n - 1, ...order.slice(place)]),
  )
}

describe('the joint test of a curve', () => {
  it.each([
    ['lines', reference.lines, linesOnly],
    ['records by their counts', reference.counted, { countsRecords: true }],
  ])('of %s has the statistics of SciPy’s, and their chances over every order of seven dates', (_, theirs, plan) => {
    const orders = everyOrder(7).map((order) => () => order)
    const exact = jointTest(series(rows), options, space, plan, orders)
    expect(exact?.observed.results).toBe(reference.results)
    expect(exact?.observed.median).toBeCloseTo(theirs.observed.median, 9)
    expect(exact?.observed.oneSign).toBe(theirs.observed.oneSign)
    expect(exact?.observed.clear).toBe(theirs.observed.clear)
    expect(exact?.valid).toBe(theirs.valid)
    expect(exact?.p).toEqual(theirs.p)
  })

  it('comes near them with seeded shuffles, the same for the same seed', () => {
    const drawn = (seed: number) =>
      jointTest(series(rows), options, space, linesOnly, shuffledOrders(7, 999, createRandom(seed)))
    const found = drawn(3)
    expect(drawn(3)).toEqual(found)
    for (const name of ['median', 'oneSign', 'clear'] as const) {
      const p = reference.lines.p[name]
      // 999 shuffles: four standard deviations of a share.
      expect(Math.abs((found?.p[name] ?? NaN) - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / 999) + 0.001)
    }
  })

  it('has nothing to say of rows without a curve', () => {
    expect(
      jointTest(series(rows.slice(0, 3)), options, space, linesOnly, shuffledOrders(3, 9, createRandom(1))),
    ).toBeNull()
  })
})
