import { describe, expect, it } from 'vitest'
import { normalDraws } from '@/lib/stats/chance/normal-draws'
import { createRandom } from '@/lib/stats/chance/random'
import { heteroskedasticSe } from '@/lib/stats/regression/heteroskedastic.fixture'
import { multipleRegression } from '@/lib/stats/regression/multiple-regression'
import { ratioSet } from '@/lib/stats/regression/ratio-set'
import { cr2 } from './cr2'
import fixture from './fixtures/clusters.json'

const digits = (ours: number, theirs: number) => -Math.log10(Math.abs(ours - theirs) / Math.abs(theirs) || 1e-16)

const fitOf = (columns: readonly (readonly number[])[], y: readonly number[]) => {
  const result = multipleRegression(columns, y)
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}
const unit = (length: number, place: number) => Array.from({ length }, (_, j) => (j === place ? 1 : 0))

describe.each(Object.entries(fixture.cases))('%s against clubSandwich', (_, one) => {
  const fit = fitOf(one.columns, one.y)
  const inference = cr2(fit, one.clusters)
  const size = one.columns.length + 1

  it('has its errors and degrees of freedom', () => {
    one.columns.forEach((_column, j) => {
      const ours = inference?.(unit(size, j + 1))
      expect(digits((ours?.se ?? NaN) ** 2, one.covarianceOfSlopes[j]?.[j] ?? NaN)).toBeGreaterThan(8)
      expect(digits(ours?.df ?? NaN, one.df[j] ?? NaN)).toBeGreaterThan(8)
    })
  })

  it('has its covariances, in the error of a sum', () => {
    if (one.columns.length < 2) return
    const [[a = NaN, b = NaN] = [], [, c = NaN] = []] = one.covarianceOfSlopes
    const sum = inference?.([0, 1, 1, ...one.columns.slice(2).map(() => 0)])
    expect(digits((sum?.se ?? NaN) ** 2, a + 2 * b + c)).toBeGreaterThan(6) // the terms cancel
  })

  it('has its errors, degrees of freedom and interval of fitted values', () => {
    const centred = one.columns.map((values) => {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length
      return values.map((value) => value - mean)
    })
    const ofCentred = cr2(fitOf(centred, one.y), one.clusters)
    for (const { weights, se, df, ends } of one.lines) {
      const ours = ofCentred?.(weights)
      expect(digits(ours?.se ?? NaN, se)).toBeGreaterThan(8)
      expect(digits(ours?.df ?? NaN, df)).toBeGreaterThan(8)
      ends.forEach((end, i) => expect(digits(ours?.interval(0.95)[i] ?? NaN, end)).toBeGreaterThan(8))
    }
  })

  it('has the ends that its tests just reject', () => {
    if (!('ratio' in one) || !inference) return
    const ends = ratioSet(inference, { constant: 0, weights: [0, 0, -1] }, [0, 1, 0], one.ratio.level)
    one.ratio.ends.forEach((end, i) => expect(digits(ends?.[i] ?? NaN, end)).toBeGreaterThan(8))
  })
})

describe('cr2', () => {
  const random = createRandom(8)
  const normal = normalDraws(random)
  const years = Array.from({ length: 30 }, () => 2012 + 10 * random.uniform())
  const g = years.map(() => normal())
  const y = years.map((year, i) => 60 - 0.8 * (year - 2015) + 2 * (g[i] ?? 0) + normal())
  const clusters = years.map((_, i) => `c${i % 7}`)
  const slope = [0, 1, 0]

  it('is HC2 where every row is a cluster of its own', () => {
    const fit = fitOf([years, g], y)
    const alone = cr2(fit, years.map(String))
    expect(digits(alone?.(slope).se ?? NaN, heteroskedasticSe([years, g], fit, 0, 1))).toBeGreaterThan(9)
  })

  it('knows nothing of names and order, and moves with units', () => {
    const own = cr2(fitOf([years, g], y), clusters)?.(slope)
    const order = years.map((_, i) => (i * 11) % 30)
    const moved = cr2(
      fitOf(
        [order.map((i) => 10 * ((years[i] ?? NaN) - 2000)), order.map((i) => g[i] ?? NaN)],
        order.map((i) => 3 * (y[i] ?? NaN) + 7),
      ),
      order.map((i) => `paper ${100 - Number(clusters[i]?.slice(1))}`),
    )?.(slope)
    expect(digits(moved?.se ?? NaN, (3 * (own?.se ?? NaN)) / 10)).toBeGreaterThan(10)
    expect(digits(moved?.df ?? NaN, own?.df ?? NaN)).toBeGreaterThan(10)
    expect((own?.df ?? NaN) < 7).toBe(true)
  })

  it('knows nothing from one cluster, and stands where one cluster alone decides a coefficient', () => {
    expect(
      cr2(
        fitOf([years], y),
        years.map(() => 'a'),
      ),
    ).toBeNull()
    const only = years.map((_, i) => (i < 5 ? 1 : 0))
    const own = years.map((_, i) => (i < 5 ? 'first' : `c${i % 6}`))
    const found = cr2(fitOf([years, only], y), own)?.(slope)
    expect(found?.se).toBeGreaterThan(0)
    expect(found?.df).toBeGreaterThan(1)
  })
})
