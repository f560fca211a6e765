import { describe, expect, it } from 'vitest'
import { crpsOfT } from '@/lib/stats/distributions/crps'
import reference from './fixtures/forecast-scores.json'
import { forecastScores } from './forecast-scores'

describe('CRPS of a t prediction', () => {
  it.each(reference.crps)(
    'error $error, scale $scale, df $df: by numerical integration',
    ({ error, scale, df, value }) => {
      // The reference integrates to 1e-12; with two degrees of freedom its tails leave a few more.
      expect(Math.abs(crpsOfT(error, scale, df) / value - 1)).toBeLessThan(1e-8)
    },
  )

  it('is not a number where the prediction is none', () => {
    for (const [scale, df] of [
      [0, 4],
      [1, 1],
      [1, 2.5],
      [NaN, 3],
    ] as const)
      expect(crpsOfT(1, scale, df)).toBeNaN()
  })
})

describe('the line against a random walk with drift', () => {
  const { t, y, horizons } = reference
  const found = forecastScores(t, y, 0.95)

  it('has the forecasts, what they cover and the mean score at every horizon', () => {
    expect(found).toHaveLength(horizons.length)
    found.forEach((one, i) => {
      for (const way of ['line', 'walk'] as const) {
        const theirs = horizons[i]?.[way] ?? null
        expect(one[way]?.forecasts).toBe(theirs?.forecasts)
        expect(one[way]?.covered).toBe(theirs?.covered)
        expect(one[way]?.crps).toBeCloseTo(theirs?.crps ?? NaN, 8)
      }
    })
  })

  it('has none of too few points, or of points on one line', () => {
    for (const { line, walk } of forecastScores(t.slice(0, 4), y.slice(0, 4), 0.95))
      expect([line, walk]).toEqual([null, null])
  })
})
