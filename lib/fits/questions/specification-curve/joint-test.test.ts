import { describe, expect, it } from 'vitest'
import { observation, options as plain } from '@/lib/fits/fixtures/observations'
import { createRandom } from '@/lib/stats/chance/random'
import reference from './fixtures/joint-test.json'
import { jointTest, shuffledOrders } from './joint-test'
import { outlierRules } from './outlier-rules'
import type { SpecificationSpace } from './specification-space'

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
  threshold: reference.level,
}
const linesAt = (thresholds: readonly number[]): SpecificationSpace => ({
  methods: ['trend'],
  estimators: ['ols'],
  selections: ['records', 'reaching', 'all'],
  thresholds,
  windows: [
    { id: 'whole', from: null, to: null },
    { id: 'since-2015', from: '2015-01-01', to: null },
  ],
  outliers: ['none'],
})
const wholeAt = (thresholds: readonly number[]): SpecificationSpace => ({
  ...linesAt(thresholds),
  methods: ['trend', 'pooled', 'inverse'],
  estimators: ['ols', 'ols-hc3', 'theil-sen'],
  outliers: outlierRules,
})

type Rows = readonly {
  readonly date: string
  readonly cost: number
  readonly performance: number
  readonly other: number | null
}[]

const oneCostOf = (rows: Rows) => [
  { cost: 'flop', population: rows.map((row) => observation(row.date, row.cost, row.performance, row.date)) },
]
const bothCostsOf = (rows: Rows) => [
  ...oneCostOf(rows),
  {
    cost: 'other',
    population: rows.flatMap(({ date, other, performance }) =>
      other === null ? [] : [observation(date, other, performance, date)],
    ),
  },
]
const { rows: madeUp, thresholds: levels, ...made } = reference.tables['made up']
const [oneCost, bothCosts] = [oneCostOf(madeUp), bothCostsOf(madeUp)]
const [linesOfOneCost, whole] = [linesAt(levels), wholeAt(levels)]
const linesOnly = { countsRecords: false }
const counts = { countsRecords: true }

function everyOrder(n: number): readonly (readonly number[])[] {
  if (n === 0) return [[]]
  return everyOrder(n - 1).flatMap((order) =>
    Array.from({ length: n }, (_, place) => [...order.slice(0, place), n - 1, ...order.slice(place)]),
  )
}

describe.each(Object.entries(reference.tables))('the joint test of a curve of rows %s', (_name, table) => {
  it.each([
    ['lines', table.lines, oneCostOf(table.rows), linesAt(table.thresholds), linesOnly],
    ['records by their counts', table.counted, oneCostOf(table.rows), linesAt(table.thresholds), counts],
    [
      'two costs, three methods and outlier rules',
      table.whole,
      bothCostsOf(table.rows),
      wholeAt(table.thresholds),
      counts,
    ],
  ])('of %s has the statistics of SciPy’s, and their chances over every order of the dates', (_, theirs, ...of) => {
    const [series, space, plan] = of
    const exact = jointTest(
      series,
      options,
      space,
      plan,
      everyOrder(table.rows.length).map((order) => () => order),
    )
    expect(exact?.observed.results).toBe(theirs.observed.results)
    expect(exact?.observed.median).toBeCloseTo(theirs.observed.median, 9)
    expect(exact?.observed.oneSign).toBeCloseTo(theirs.observed.oneSign, 12)
    expect(exact?.observed.clear).toBeCloseTo(theirs.observed.clear, 12)
    expect(exact?.valid).toBe(theirs.valid)
    expect(exact?.p).toEqual(theirs.p)
  })
})

describe('the joint test of a curve', () => {
  it('comes near them with seeded shuffles, the same for the same seed', () => {
    const drawn = (seed: number) =>
      jointTest(bothCosts, options, whole, counts, shuffledOrders(7, 999, createRandom(seed)))
    const found = drawn(3)
    expect(drawn(3)).toEqual(found)
    for (const name of ['median', 'oneSign', 'clear'] as const) {
      const p = made.whole.p[name]
      // 999 shuffles: four standard deviations of a share.
      expect(Math.abs((found?.p[name] ?? NaN) - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / 999) + 0.001)
    }
  })

  it('has nothing to say of rows without a curve', () => {
    const three = oneCost.map(({ cost, population }) => ({ cost, population: population.slice(0, 3) }))
    expect(jointTest(three, options, linesOfOneCost, linesOnly, shuffledOrders(3, 9, createRandom(1)))).toBeNull()
  })
})
