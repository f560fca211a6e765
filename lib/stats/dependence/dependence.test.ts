import { describe, expect, it } from 'vitest'
import { normalDraws } from '@/lib/stats/chance/normal-draws'
import { createRandom } from '@/lib/stats/chance/random'
import { heteroskedasticSe } from '@/lib/stats/regression/heteroskedastic.fixture'
import { multipleRegression } from '@/lib/stats/regression/multiple-regression'
import { ar1 } from './ar1'
import { ar1Errors } from './ar1-errors'
import fixture from './fixtures/dependence.json'
import { hac } from './hac'

const digits = (ours: number, theirs: number) => -Math.log10(Math.abs(ours - theirs) / Math.abs(theirs) || 1e-16)

describe.each(Object.entries(fixture.cases))('%s against R', (_, one) => {
  const result = multipleRegression(one.columns, one.y)
  if (!result.ok) throw new Error(result.problem.code)
  const fit = result.value
  const slope = one.columns.map((_unused, j) => (j === 0 ? 1 : 0))

  it.each(one.hac)('has the errors of sandwich at lag $lag, and the degrees of freedom of dense matrices', (theirs) => {
    const inference = hac(fit, theirs.lag)
    one.columns.forEach((_unused, j) => {
      const unit = [0, ...one.columns.map((_other, k) => (k === j ? 1 : 0))]
      const variance = (inference?.(unit).se ?? NaN) ** 2
      expect(digits(variance, theirs.covariance[j + 1]?.[j + 1] ?? NaN)).toBeGreaterThan(8)
    })
    const own = inference?.([0, ...slope])
    expect(digits(own?.df ?? NaN, theirs.df)).toBeGreaterThan(8)
    const [low = NaN] = own?.interval(0.95) ?? []
    expect(own?.below(low)).toBeCloseTo(0.025, 10)
  })

  it('has the restricted likelihood, innovations and errors of gls at every rho', () => {
    const at = ar1Errors(fit)
    const first = one.ar1[0]
    for (const theirs of one.ar1) {
      const ours = at(Math.asin(theirs.rho))
      expect(digits(ours.innovationVariance, theirs.innovationVariance)).toBeGreaterThan(8)
      const against = at(Math.asin(first?.rho ?? NaN)).logLikelihood
      expect(ours.logLikelihood - against).toBeCloseTo(theirs.logLik - (first?.logLik ?? NaN), 8)
    }
  })

  it('has the averaged interval of numerical integration', () => {
    const ours = ar1(fit)?.([0, ...slope])
    const [low = NaN, high = NaN] = ours?.interval(one.averaged.level) ?? []
    expect(digits((high - low) / 2, one.averaged.half)).toBeGreaterThan(8)
    expect(digits(ours?.se ?? NaN, one.averaged.se)).toBeGreaterThan(8)
    const estimate = ours?.estimate ?? NaN
    expect(digits(ours?.below(estimate + one.averaged.half / 4) ?? NaN, one.averaged.belowQuarter)).toBeGreaterThan(8)
  })
})

describe.each(Object.entries(fixture.cases))('a fitted value of %s against R', (_, one) => {
  // Columns about their means, as the weights have it.
  const columns = one.columns.map((values) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    return values.map((value) => value - mean)
  })
  const result = multipleRegression(columns, one.y)
  if (!result.ok) throw new Error(result.problem.code)
  const fit = result.value
  const halfOf = (ends: readonly [number, number] | undefined) => ends && (ends[1] - ends[0]) / 2

  it.each(one.lines)(
    'has the errors of sandwich, and the interval of numerical integration',
    ({ weights, hac: theirs, ar1: averaged }) => {
      const byHac = hac(fit, theirs.lag)?.(weights)
      expect(digits(byHac?.se ?? NaN, theirs.se)).toBeGreaterThan(8)
      expect(digits(byHac?.df ?? NaN, theirs.df)).toBeGreaterThan(8)
      expect(digits(halfOf(byHac?.interval(0.95)) ?? NaN, theirs.half)).toBeGreaterThan(8)
      const byAr1 = ar1(fit)?.(weights)
      expect(digits(halfOf(byAr1?.interval(0.95)) ?? NaN, averaged.half)).toBeGreaterThan(8)
      const quarter = (byAr1?.estimate ?? NaN) + averaged.half / 4
      expect(digits(byAr1?.below(quarter) ?? NaN, averaged.belowQuarter)).toBeGreaterThan(8)
    },
  )
})

const random = createRandom(4)
const normal = normalDraws(random)
const years = Array.from({ length: 60 }, () => 2012 + 10 * random.uniform()).sort((a, b) => a - b)
const g = years.map(() => normal())
const leaning = years.reduce<number[]>((errors) => [...errors, 0.6 * (errors.at(-1) ?? 0) + normal()], [])
const y = years.map((year, i) => 60 - 0.8 * (year - 2015) + 2 * (g[i] ?? 0) + (leaning[i] ?? 0))
const fitOf = (columns: readonly (readonly number[])[], values: readonly number[]) => {
  const result = multipleRegression(columns, values)
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

describe('hac', () => {
  it('is HC0 at lag 0', () => {
    const fit = fitOf([years, g], y)
    const ours = hac(fit, 0)?.([0, 1, 0]).se ?? NaN
    expect(digits(ours, heteroskedasticSe([years, g], fit, 0, 0))).toBeGreaterThan(9)
  })

  it("comes near Kiefer and Vogelsang's critical values on many points, of a series' mean", () => {
    // Their Table 1 as polynomials, Bartlett, 97.5 %: a0 1.9600, a1 2.9694, a2 0.4160, a3 -0.5324, at b = window / n.
    const n = 400
    const flat = Array.from({ length: n }, (_, i) => (i % 2 === 0 ? 1 : -1)) // at right angles to any slow change
    const fit = fitOf(
      [flat],
      Array.from({ length: n }, () => normal()),
    )
    for (const b of [0.02, 0.05, 0.1]) {
      const mean = hac(fit, b * n - 1)?.([1, 0])
      const [low = NaN] = mean?.interval(0.95) ?? []
      const critical = ((mean?.estimate ?? NaN) - low) / (mean?.se ?? NaN)
      const theirs = 1.96 + 2.9694 * b + 0.416 * b ** 2 - 0.5324 * b ** 3
      expect(Math.abs(critical - theirs)).toBeLessThan(0.03) // a chi squared stands for the quadratic form
    }
  })
})

describe.each([
  { kind: 'hac', of: hac },
  { kind: 'ar1', of: ar1 },
])('$kind', ({ of }) => {
  it('does not move with the zero of dates and moves with units', () => {
    const own = of(fitOf([years, g], y))?.([0, 1, 0])
    const moved = of(
      fitOf(
        [years.map((year) => 10 * (year - 2000)), g],
        y.map((value) => 3 * value + 7),
      ),
    )?.([0, 1, 0])
    const [low = NaN, high = NaN] = own?.interval(0.95) ?? []
    const [movedLow = NaN, movedHigh = NaN] = moved?.interval(0.95) ?? []
    expect(digits(movedHigh - movedLow, (3 * (high - low)) / 10)).toBeGreaterThan(9)
    const line = of(fitOf([years], y))
    const shifted = of(fitOf([years.map((year) => year - 2000)], y))
    expect(digits(line?.([1, 2020]).se ?? NaN, shifted?.([1, 20]).se ?? NaN)).toBeGreaterThan(8)
  })

  it('widens with the level, and its ends are where its confidence says', () => {
    const own = of(fitOf([years], y))?.([0, 1])
    const widths = [0.5, 0.8, 0.95, 0.999].map((level) => {
      const [low = NaN, high = NaN] = own?.interval(level) ?? []
      expect((own?.below(high) ?? NaN) - (own?.below(low) ?? NaN)).toBeCloseTo(level, 10)
      return high - low
    })
    expect(widths).toEqual([...widths].sort((a, b) => a - b))
    expect(own?.below(0, 1e9)).toBeCloseTo(0.5, 6)
  })

  it('knows nothing from two points', () => {
    expect(of(fitOf([[2012, 2013]], [1, 2]))).toBeNull()
  })
})

describe('ar1', () => {
  it('says nothing of points that lie on a line', () => {
    const exact = fitOf([[0, 1, 2, 3]], [5, 5, 5, 5])
    expect(exact.residualSd).toBe(0)
    expect(ar1(exact)).toBeNull()
  })

  it('is wider than independent errors would have it where errors lean on one another', () => {
    const fit = fitOf([years], leaning)
    expect(ar1(fit)?.([0, 1]).se).toBeGreaterThan(1.3 * (fit.standardErrors?.[1] ?? NaN))
  })
})
