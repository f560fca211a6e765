import { describe, expect, it } from 'vitest'
import { ols } from '@/lib/stats/regression/ols'
import reference from './fixtures/influence.json'
import { keptByRule, type OutlierRule, studentisedResiduals } from './outlier-rules'

function kept(x: readonly number[], y: readonly number[], rule: OutlierRule): readonly boolean[] {
  const fit = ols(x, y)
  if (!fit.ok) throw new Error(fit.problem.code)
  return keptByRule(fit.value, rule)
}

describe.each(reference.samples)('$name, against statsmodels', ({ t, y, studentised, cook }) => {
  const fit = ols(t, y)
  if (!fit.ok) throw new Error(fit.problem.code)

  it('has its externally studentised residuals and Cook distances', () => {
    // Double precision on both sides; the reference inverts a 2 x 2 matrix. Nine digits.
    studentisedResiduals(fit.value).forEach((value, i) =>
      expect(Math.abs((value ?? NaN) / (studentised[i] ?? NaN) - 1)).toBeLessThan(1e-9),
    )
    fit.value.cook.forEach((value, i) => expect(Math.abs((value ?? NaN) / (cook[i] ?? NaN) - 1)).toBeLessThan(1e-9))
  })

  it('drops what the rules say', () => {
    expect(kept(t, y, 'studentised')).toEqual(studentised.map((value) => Math.abs(value) <= 3))
    expect(kept(t, y, 'cook')).toEqual(cook.map((value) => value <= 4 / t.length))
    expect(kept(t, y, 'none')).toEqual(t.map(() => true))
  })
})

it('drops a far point of a sample that else lies on a line, and none of too few or of a perfect fit', () => {
  const t = [1, 2, 3, 4, 5, 6]
  expect(kept(t, [1, 2, 30, 4, 5, 6], 'studentised')).toEqual([true, true, false, true, true, true])
  expect(kept(t, t, 'studentised')).toEqual(t.map(() => true))
  expect(kept([1, 2, 3], [1, 5, 2], 'studentised')).toEqual([true, true, true])
})
