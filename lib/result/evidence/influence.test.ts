import { expect, it } from 'vitest'
import { figureOf } from '@/lib/result/bundled-studies.fixture'
import { mostInfluential } from './influence'

it('names the points whose absence moves the number most', () => {
  // AlexNet level, METHODS 9: without each 16.8, 15.3, 15.5, 15.9, 15.5, 15.7 months against 15.68 with all.
  const { points, fit } = figureOf('study=efficiency-milestones')
  const [first, second] = mostInfluential(points, fit?.halvingTime.months ?? NaN, 3)
  expect(first?.withoutMonths?.toFixed(1)).toBe('16.8')
  expect(second?.withoutMonths?.toFixed(1)).toBe('15.3')
})

it('counts a model with all its scores: at 60 % on MMLU Gopher is one of two rows', () => {
  const { points, fit } = figureOf('study=benchmarks')
  expect(mostInfluential(points, fit?.halvingTime.months ?? NaN, 1)[0]?.name).toMatch(/^Gopher/)
})

it('falls back on residuals where nothing is refitted', () => {
  const { points, fit } = figureOf('study=efficiency-milestones')
  const bare = points.map((point) => ({ ...point, withoutMonths: null, cook: null }))
  const [first] = mostInfluential(bare, fit?.halvingTime.months ?? NaN, 1)
  expect(Math.abs(first?.residual ?? 0)).toBe(Math.max(...bare.map(({ residual }) => Math.abs(residual))))
})
