import { describe, expect, it } from 'vitest'
import { normalDraws } from '@/lib/stats/chance/normal-draws'
import { createRandom } from '@/lib/stats/chance/random'
import { backTest } from './back-test'
import alexnet from '../fixtures/alexnet-level.json'
import reference from './fixtures/forecasts.json'
import { observation } from '../fixtures/observations'

const rows = alexnet.rows.map(({ id, date, flop }) => observation(date, flop, null, id))
const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)

describe('the back-test of the AlexNet level, against statsmodels', () => {
  const test = backTest(rows, 0.95)

  it('has the slopes, errors and hits of every origin', () => {
    expect(test.origins).toHaveLength(reference.origins.length)
    test.origins.forEach((origin, i) => {
      const theirs = reference.origins[i]
      if (!theirs) throw new Error('missing origin')
      expect(origin.k).toBe(theirs.k)
      expect(origin.slope).toBeCloseTo(theirs.slope, 9) // double precision on both sides
      expect(origin.next.observed - origin.next.predicted).toBeCloseTo(theirs.errors[0] ?? NaN, 9)
      expect(origin.next.id).toBe(rows[origin.k]?.id)
      expect(origin.covered).toBe(theirs.covered)
      expect(origin.predicted).toBe(theirs.errors.length)
      const sorted = middle(theirs.errors)
      const median =
        ((sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN) + (sorted[Math.floor(sorted.length / 2)] ?? NaN)) / 2
      expect(origin.medianError).toBeCloseTo(median, 9)
    })
  })

  it('sums them up', () => {
    const errors = reference.origins.flatMap((origin) => origin.errors)
    expect(test.forecasts).toBe(3)
    expect(test.covered).toBe(3)
    expect(test.coverage).toBe(1)
    expect(test.medianError).toBeCloseTo(middle(errors)[1] ?? NaN, 9)
    expect(test.medianSize).toBeCloseTo(middle(errors.map(Math.abs))[1] ?? NaN, 9)
  })
})

it('covers about as often as it says where the line is true', () => {
  const normal = normalDraws(createRandom(8))
  let [forecasts, covered] = [0, 0]
  for (let run = 0; run < 200; run++) {
    const points = Array.from({ length: 30 }, (_, i) => ({
      ...observation('2015-01-01', 2 ** (50 - i / 10 + normal()), null, `b${i}`),
      decimalYear: 2015 + i / 4,
    }))
    const test = backTest(points, 0.9)
    forecasts += test.forecasts
    covered += test.covered
  }
  // Each forecast is covered with probability 0.9 exactly; forecasts of one series share points, so that 200 series are
  // worth at least 200 independent trials: four SD of those.
  expect(Math.abs(covered / forecasts - 0.9)).toBeLessThan(4 * Math.sqrt((0.9 * 0.1) / 200))
})

it('never splits a day, and says nothing of too few points', () => {
  const day = ['2015-01-01', '2015-02-01', '2015-03-01', '2015-04-01', '2015-04-01', '2015-05-01']
  const points = day.map((date, i) => observation(date, 100 / (i + 1), null, `d${i}`))
  expect(backTest(points, 0.95).origins.map(({ k }) => k)).toEqual([5])
  for (const n of [0, 1, 2, 4])
    expect(backTest(rows.slice(0, n), 0.95)).toMatchObject({
      origins: [],
      forecasts: 0,
      coverage: null,
      medianSize: null,
    })
})

it('thins the origins of a long series', () => {
  const points = Array.from({ length: 1000 }, (_, i) => ({
    ...observation('2015-01-01', 2 ** Math.sin(i), null, `t${i}`),
    decimalYear: 2000 + i / 100,
  }))
  const { origins } = backTest(points, 0.95)
  expect(origins).toHaveLength(400)
  expect([origins[0]?.k, origins.at(-1)?.k]).toEqual([4, 999])
})
