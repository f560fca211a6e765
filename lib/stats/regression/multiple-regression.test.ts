import { describe, expect, it } from 'vitest'
import longley from './fixtures/longley.json'
import { multipleRegression } from './multiple-regression'
import { ols } from './ols'

const digits = (ours: number, theirs: number) => -Math.log10(Math.abs(ours - theirs) / Math.abs(theirs))

describe('multiple regression against NIST StRD Longley', () => {
  const result = multipleRegression(longley.columns, longley.y)
  if (!result.ok) throw new Error(result.problem.code)
  const fit = result.value

  it('holds every certified value to nine digits', () => {
    expect(fit.coefficients).toHaveLength(longley.certified.coefficients.length)
    longley.certified.coefficients.forEach((certified, i) => {
      expect(digits(fit.coefficients[i] ?? NaN, certified), `coefficient ${i}`).toBeGreaterThanOrEqual(9)
    })
    longley.certified.standardErrors.forEach((certified, i) => {
      expect(digits(fit.standardErrors?.[i] ?? NaN, certified), `standard error ${i}`).toBeGreaterThanOrEqual(9)
    })
    expect(digits(fit.residualSd ?? NaN, longley.certified.residualSd)).toBeGreaterThanOrEqual(9)
    expect(digits(fit.r2 ?? NaN, longley.certified.r2)).toBeGreaterThanOrEqual(9)
    expect(fit.df).toBe(longley.certified.df)
  })

  it('has leverages that add up to the number of coefficients, and a symmetric covariance', () => {
    expect(fit.leverage.reduce((sum, value) => sum + value, 0)).toBeCloseTo(7, 10) // trace of the projection: rounding only
    fit.covariance?.forEach((row, i) =>
      row.forEach((value, j) => expect(value / (fit.covariance?.[j]?.[i] ?? NaN)).toBeCloseTo(1, 9)),
    )
  })
})

describe('multiple regression', () => {
  it('is ordinary least squares with one variable', () => {
    const x = [2012.4, 2014.7, 2017.3, 2017.5, 2018.0, 2019.4]
    const y = [57.9, 55.8, 54.4, 53.5, 53.2, 52.4]
    const many = multipleRegression([x], y)
    const one = ols(x, y)
    if (!many.ok || !one.ok) throw new Error('no fit')
    // Two ways of arranging the same sums: only rounding differs.
    expect(many.value.coefficients[1]).toBeCloseTo(one.value.slope, 11)
    expect(many.value.standardErrors?.[1]).toBeCloseTo(one.value.slopeSe ?? NaN, 11)
    expect(many.value.standardErrors?.[0]).toBeCloseTo(one.value.interceptSe ?? NaN, 7)
    many.value.cook.forEach((value, i) => expect(value).toBeCloseTo(one.value.cook[i] ?? NaN, 10))
    many.value.leverage.forEach((value, i) => expect(value).toBeCloseTo(one.value.leverage[i] ?? NaN, 11))
  })

  it('refuses columns that say the same, constants, too few rows and gaps', () => {
    const t = [2012.1, 2013.2, 2014.7, 2018.9, 2020.3]
    const y = [1, 2, 2, 5, 4]
    const problem = (columns: number[][], values = y) => {
      const result = multipleRegression(columns, values)
      return result.ok ? null : result.problem
    }
    expect(problem([t, t.map((value) => 60 - 0.7 * value)])).toEqual({ code: 'collinear' })
    expect(problem([t, t.map(() => 0.1)])).toEqual({ code: 'collinear' })
    // Wilkinson's question IV.C: BIG and LITTLE are X but for scale, and LITTLE differs in its last eight digits only.
    const x = [1, 2, 3, 4, 5, 6, 7, 8, 9]
    const big = x.map((value) => 99_999_990 + value)
    const little = x.map((value) => (99_999_990 + value) / 1e8)
    expect(problem([big, little], x)).toEqual({ code: 'collinear' })
    expect(problem([t.map(() => 2020.3)])).toEqual({ code: 'collinear' })
    expect(problem([t, [1, 2, 3, 4, NaN]])).toEqual({ code: 'not-finite', row: '4' })
    expect(
      problem(
        [
          [2012, 2013],
          [1, 5],
        ],
        [1, 2],
      ),
    ).toEqual({ code: 'too-few-points', n: 2, needed: 3 })
  })

  it('gives as many rows as coefficients a surface without errors', () => {
    const result = multipleRegression(
      [
        [1, 2, 3],
        [1, 0, 1],
      ],
      [1, 2, 5],
    )
    if (!result.ok) throw new Error(result.problem.code)
    expect(result.value).toMatchObject({ df: 0, covariance: null, standardErrors: null, residualSd: null, r2: null })
  })

  it('leaves its inputs alone', () => {
    const columns = Object.freeze([Object.freeze([1, 2, 3, 5]), Object.freeze([2, 1, 4, 4])])
    expect(multipleRegression(columns, Object.freeze([1, 3, 2, 5])).ok).toBe(true)
  })
})
