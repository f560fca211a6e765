import { drawnSlope } from './drawn-line'
import { describe, expect, it } from 'vitest'
import { createRandom } from '@/lib/stats/chance/random'
import { blockLength, bootstrapSlopes } from './bootstrap'
import { jackknifeSlopes } from './jackknife'
import { estimatorIds } from '../estimators/registry'
import { LEVEL_YEAR } from './drawn-line'
import { observation, options } from '../fixtures/observations'
import { pooled } from '../methods/pooled'
import { inverse } from '../methods/inverse'
import { trend } from '../methods/trend'

const all = { ...options, select: 'all' as const }
const metric = { field: 'p', label: 'p', unit: 'fraction', better: 'less', scale: 'log', chance: null } as const

/** Rows on a line with scatter of given serial correlation, two a month, seeded. */
function series(n: number, correlation: number, seed: number) {
  const random = createRandom(seed)
  const nearNormal = () => Array.from({ length: 12 }, () => random.uniform()).reduce((sum, value) => sum + value, -6)
  let error = 0
  return Array.from({ length: n }, (_, i) => {
    error = correlation * error + nearNormal()
    const day = new Date(Date.UTC(2014, 0, 1 + 15 * i)).toISOString().slice(0, 10)
    const cost = 2 ** (60 - 0.03 * i + error)
    return observation(day, cost, Math.exp(nearNormal() - error - 0.05 * i), `r${i}`)
  })
}

function spread(slopes: readonly number[]): number {
  const mean = slopes.reduce((sum, slope) => sum + slope, 0) / slopes.length
  return Math.sqrt(slopes.reduce((sum, slope) => sum + (slope - mean) ** 2, 0) / (slopes.length - 1))
}

describe('the residual bootstrap', () => {
  const rows = series(60, 0, 1)
  const plan = { by: 'residual', draws: 2000, seed: 7 } as const

  it('scatters as theory says: the standard error, from residuals raised by their leverage', () => {
    for (const method of [trend, pooled]) {
      const asked = { ...all, performance: metric, threshold: 0.1 }
      const fit = method.fit(rows, asked)
      if (!fit.ok) throw new Error(fit.problem.code)
      const { slopes, failed } = bootstrapSlopes(rows, method, asked, plan)
      expect(failed).toBe(0)
      // The SD of 2,000 draws is good to 1.6 %; raised residuals have the variance s^2 on average, not exactly.
      expect(Math.abs(spread(slopes) / (fit.value.slopeSe ?? NaN) - 1)).toBeLessThan(0.06)
      const mean = slopes.reduce((sum, slope) => sum + slope, 0) / slopes.length
      // No bias: four Monte Carlo errors of the mean.
      expect(Math.abs(mean - fit.value.slope)).toBeLessThan((4 * (fit.value.slopeSe ?? NaN)) / Math.sqrt(2000))
    }
  })

  it('agrees with Fieller and the delta method on the reversed regression', () => {
    const asked = { ...all, performance: metric, threshold: 0.1 }
    const fit = inverse.fit(rows, asked)
    if (!fit.ok) throw new Error(fit.problem.code)
    const { slopes } = bootstrapSlopes(rows, inverse, asked, plan)
    // A ratio's draws are skewed, and the delta method is of first order: a tenth or two.
    expect(Math.abs(spread(slopes) / (fit.value.slopeSe ?? NaN) - 1)).toBeLessThan(0.2)
  })

  it('in blocks sees the serial dependence that one by one hides', () => {
    const dependent = series(240, 0.8, 3)
    const one = spread(bootstrapSlopes(dependent, trend, all, plan).slopes)
    const blocks = spread(bootstrapSlopes(dependent, trend, all, { ...plan, block: 20 }).slopes)
    // An AR(1) of 0.8 multiplies the error of a slope by sqrt((1 + 0.8) / (1 - 0.8)) = 3; blocks of 20 catch most of it.
    expect(blocks / one).toBeGreaterThan(1.8)
    expect(blocks / one).toBeLessThan(3.2)
  })

  it('has blocks of the cube root of n, rounded up', () => {
    expect([1, 2, 6, 8, 9, 27, 100, 516].map(blockLength)).toEqual([1, 2, 2, 2, 3, 3, 5, 9])
  })

  it('keeps the records that there are: their number and dates do not change', () => {
    const records = { ...options, select: 'records' as const }
    const fit = trend.fit(rows, records)
    if (!fit.ok) throw new Error(fit.problem.code)
    const residuals = trend.residualResampler?.(rows, records)
    expect(residuals?.size).toBe(fit.value.points.length)
    const own = Uint32Array.from({ length: residuals?.size ?? 0 }, () => 0)
    expect(drawnSlope(residuals?.slopeOf(own) ?? NaN)).toBeCloseTo(fit.value.slope, 10) // one residual everywhere moves no slope
  })

  it('fails, and says so, where there is no scatter to draw from', () => {
    expect(bootstrapSlopes(rows.slice(0, 2), trend, all, { ...plan, draws: 9 })).toEqual({ slopes: [], failed: 9 })
    expect(bootstrapSlopes([], pooled, all, { ...plan, draws: 9 }).failed).toBe(9)
  })
})

describe.each(estimatorIds)('draws by %s', (estimator) => {
  const rows = series(30, 0, 5)
  const asked = { ...all, estimator }

  it('are equal for equal seeds, by row and by residual, and others for others', () => {
    for (const by of ['row', 'residual'] as const) {
      const first = bootstrapSlopes(rows, trend, asked, { by, draws: 40, seed: 2 })
      expect(first.failed).toBe(0)
      expect(bootstrapSlopes(rows, trend, asked, { by, draws: 40, seed: 2 })).toEqual(first)
      expect(bootstrapSlopes(rows, trend, asked, { by, draws: 40, seed: 3 }).slopes).not.toEqual(first.slopes)
    }
  })

  it('are the estimates of the copies, on every selection', () => {
    for (const select of ['all', 'records'] as const) {
      const slopeOf = trend.resampler?.(rows, { ...asked, select })
      const counts = Uint32Array.from(rows, (_, i) => (i * 5 + 1) % 3)
      const copies = rows.flatMap((row, i) => Array.from({ length: counts[i] ?? 0 }, () => row))
      const drawn = slopeOf?.(counts)
      const slope = typeof drawn === 'object' ? drawn.slope : drawn
      expect(slope).toBeCloseTo(trend.slope(copies, { ...asked, select }), 9)
      const fit = trend.fit(copies, { ...asked, select })
      if (typeof drawn === 'object' && fit.ok)
        expect(drawn.level).toBeCloseTo(Math.log2(fit.value.curve(LEVEL_YEAR).value), 8)
    }
  })

  it('have the jackknife that leaving each row out gives', () => {
    const slopes = jackknifeSlopes(rows, trend, asked, 'row')
    rows.forEach((_, out) => {
      const rest = rows.filter((_row, i) => i !== out)
      expect(slopes[out]).toBeCloseTo(trend.slope(rest, asked), 9)
    })
    const paired = rows.map((row, i) => ({ ...row, cluster: `c${i % 10}` }))
    expect(jackknifeSlopes(paired, trend, asked, 'cluster')).toHaveLength(10)
  })
})
