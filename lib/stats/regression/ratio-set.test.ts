import { describe, expect, it } from 'vitest'
import { tCritical } from '@/lib/stats/distributions/t-distribution'
import { type ContrastInference, contrastOf, studentContrast } from './contrast'
import { fieller } from './fieller'
import { multipleRegression } from './multiple-regression'
import { ratioSet } from './ratio-set'

const x = [1.2, 2.9, 3.1, 4.4, 5.6, 6.1, 7.3, 8.8, 9.2]
const t = [3.1, 1.2, 5.5, 2.6, 9.1, 4.4, 7.0, 3.9, 8.2]
const y = [2.3, 4.9, 3.8, 6.6, 5.9, 9.1, 8.8, 13.1, 11.0]

function classical(): { readonly inference: ContrastInference; readonly covariance: readonly (readonly number[])[] } {
  const fit = multipleRegression([x, t], y)
  if (!fit.ok) throw new Error(fit.problem.code)
  const { coefficients, covariance, df } = fit.value
  if (!covariance) throw new Error('no errors')
  const variance = (c: readonly number[]) =>
    covariance.reduce((sum, row, j) => sum + row.reduce((s, value, k) => s + value * (c[j] ?? 0) * (c[k] ?? 0), 0), 0)
  return { inference: (c) => studentContrast(contrastOf(coefficients, c), Math.sqrt(variance(c)), df), covariance }
}

describe('ratioSet', () => {
  it("is Fieller's interval where the errors do not depend on the ratio", () => {
    const { inference, covariance } = classical()
    for (const level of [0.5, 0.95, 0.99]) {
      const ours = ratioSet(inference, { constant: 0, weights: [0, 0, 1] }, [0, 1, 0], level)
      const theirs = fieller(
        {
          numerator: inference([0, 0, 1]).estimate,
          denominator: inference([0, 1, 0]).estimate,
          numeratorVariance: covariance[2]?.[2] ?? NaN,
          denominatorVariance: covariance[1]?.[1] ?? NaN,
          covariance: covariance[1]?.[2] ?? NaN,
        },
        tCritical(level, 6),
      )
      expect(ours?.[0]).toBeCloseTo(theirs?.[0] ?? NaN, 11)
      expect(ours?.[1]).toBeCloseTo(theirs?.[1] ?? NaN, 11)
    }
  })

  it('is none where the denominator may be zero', () => {
    const flat: ContrastInference = (c) => studentContrast(contrastOf([0, 0.1, 1], c), 1, 6)
    expect(ratioSet(flat, { constant: 0, weights: [0, 0, 1] }, [0, 1, 0], 0.95)).toBeNull()
  })
})
