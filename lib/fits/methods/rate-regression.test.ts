import { describe, expect, it } from 'vitest'
import { multipleRegression } from '@/lib/stats/regression/multiple-regression'
import { decodeView } from '@/lib/view/view-codec'
import { contextOf } from '@/lib/view/study-context'
import { lawRates, study } from '@/lib/result/bundled-studies.fixture'
import { fitView } from '@/lib/result/fit-view'
import type { Contrast } from './rate-regression'

describe('the regression behind a rate', () => {
  const valueOf = ({ offset, numerator, denominator }: Contrast, coefficients: readonly number[]): number => {
    const of = ({ constant, weights }: Contrast['numerator']) =>
      weights.reduce((sum, weight, i) => sum + weight * (coefficients[i] ?? NaN), constant)
    return offset + of(numerator) / (denominator ? of(denominator) : 1)
  }

  it.each([
    'study=microprocessors',
    'study=benchmarks&estimator=ols-hc3',
    'study=benchmarks&method=pooled',
    'study=imagenet&method=inverse',
  ])('has the slope and the line of the fit: %s', (query) => {
    const one = study(new URLSearchParams(query).get('study') ?? '')
    const { method, population, options, fit } = fitView(decodeView(query, contextOf(one, lawRates)).view, one)
    const regression = method.regression?.(population.observations, options)
    if (!regression || !fit.ok) throw new Error('no regression')
    const solved = multipleRegression(regression.columns, regression.response)
    if (!solved.ok) throw new Error(solved.problem.code)
    const { coefficients } = solved.value
    expect(regression.rows.map(({ id }) => id)).toEqual(fit.value.points.map(({ observation }) => observation.id))
    expect(valueOf(regression.rate, coefficients)).toBeCloseTo(fit.value.slope, 9)
    for (const year of [2001.5, 2020])
      expect(valueOf(regression.lineAt(year), coefficients)).toBeCloseTo(Math.log2(fit.value.curve(year).value), 7)
  })

  it('is none where the line is not that of least squares', () => {
    const one = study('benchmarks')
    const { method, population, options } = fitView(
      decodeView('study=benchmarks&estimator=huber', contextOf(one, lawRates)).view,
      one,
    )
    expect(method.regression?.(population.observations, options)).toBeNull()
  })
})
