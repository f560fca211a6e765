/** What the study of HELM says of its seven metrics, from its rows: change of the mean win rate a year, by release date. */
import { expect, it } from 'vitest'
import { decimalYear } from '@/lib/data/decimal-year'
import { study } from '@/lib/result/bundled-studies.fixture'
import { olsSlope } from '@/lib/stats/regression/ols'

it.each([
  ['accuracy', 67, 0.14],
  ['robustness', 67, 0.15],
  ['fairness', 67, 0.14],
  ['calibration', 48, -0.04],
  ['bias', 67, -0.01],
  ['toxicity', 67, 0.03],
  ['efficiency', 26, -0.12],
])('the win rate in %s of %i models of HELM Classic changes by %f a year', (metric, n, slope) => {
  const points = study('helm').rows.flatMap(({ cells }) => {
    const { collection, scenario, release_date: date, [metric]: rate = null } = cells
    if (collection !== 'classic' || scenario !== 'core' || typeof rate !== 'number') return []
    const year = decimalYear(String(date))
    return year === null ? [] : [{ year, rate }]
  })
  expect(points).toHaveLength(n)
  const found = olsSlope(
    points.map(({ year }) => year),
    points.map(({ rate }) => rate),
  )
  expect(found).toBeCloseTo(slope, 2)
})
