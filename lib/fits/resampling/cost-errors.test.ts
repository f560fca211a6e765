import { describe, expect, it } from 'vitest'
import { normalDraws } from '@/lib/stats/chance/normal-draws'
import { createRandom } from '@/lib/stats/chance/random'
import { bootstrapSlopes, type BootstrapResult } from './bootstrap'
import { medianSlope } from './draws-summary'
import { doublingsOfFactor } from '../rows/cost-error'
import { costErrorSteps } from './cost-errors'
import { observation } from '../fixtures/observations'
import { inverse } from '../methods/inverse'
import type { FitMethod } from '../methods/method'
import type { FitOptions } from '../fit-options'
import type { Observation } from '../rows/observation'
import { options as published } from '../scaling-law/published-sample.fixture'
import { trend } from '../methods/trend'

const plan = { by: 'row', draws: 2000, seed: 4 } as const
const options: FitOptions = { ...published, select: 'all' }

function errorsCounted(rows: readonly Observation[], sd: number, method: FitMethod): BootstrapResult {
  const steps = costErrorSteps(rows, new Float64Array(rows.length).fill(sd), method, options, plan)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

function sdOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1))
}

/** Two hundred days of twelve years, costs on a line; with `g`, a performance that goes with cost and date. */
function sample(): readonly Observation[] {
  const normal = normalDraws(createRandom(9))
  return Array.from({ length: 200 }, (_, i) => {
    const year = 2012 + i * 0.06
    const doublings = 60 + 1.5 * (year - 2018) + 2 * normal()
    const perplexity = Math.exp(6 - 0.1 * (doublings - 60) - 0.12 * (year - 2018) + 0.05 * normal())
    const date = new Date(Date.UTC(2012, 0, 1) + i * 0.06 * 365.25 * 86_400_000).toISOString().slice(0, 10)
    return observation(date, 2 ** doublings, perplexity, `r${i}`)
  })
}

describe('costs that are known to a factor', () => {
  const rows = sample()

  it('lie within it nine times in ten', () => {
    expect(doublingsOfFactor(1)).toBe(0)
    const normal = normalDraws(createRandom(1))
    const within = Array.from({ length: 20_000 }, () => Math.abs(doublingsOfFactor(3) * normal()) < Math.log2(3))
    expect(within.filter(Boolean).length / 20_000).toBeCloseTo(0.9, 2)
  })

  it('without errors give the draws of the plain bootstrap, one for one', () => {
    const plain = bootstrapSlopes(rows, trend, options, plan).slopes
    const { slopes } = errorsCounted(rows, 0, trend)
    slopes.forEach((slope, i) => expect(slope).toBeCloseTo(plain[i] ?? NaN, 9))
  })

  it('add to the variance of a least squares slope what theory says: that of the errors over the spread of dates', () => {
    const plain = bootstrapSlopes(rows, trend, options, plan).slopes
    const moved = errorsCounted(rows, 2, trend).slopes
    const mean = rows.reduce((sum, { decimalYear }) => sum + decimalYear, 0) / rows.length
    const spread = rows.reduce((sum, { decimalYear }) => sum + (decimalYear - mean) ** 2, 0)
    // A row drawn k times keeps one error, so its weight counts squared: E k^2 = 2 - 1/n.
    const added = (4 * (2 - 1 / rows.length)) / spread
    const found = sdOf(moved) ** 2 - sdOf(plain) ** 2
    // Each variance of 2,000 draws has a relative standard error of sqrt(2 / 2000) = 0.032.
    expect(Math.abs(found - added)).toBeLessThan(4 * 0.032 * (sdOf(moved) ** 2 + sdOf(plain) ** 2))
    expect(found / added).toBeGreaterThan(0.7)
    expect(medianSlope(moved)).toBeCloseTo(medianSlope(plain), 2)
  })

  it('flatten the effect of cost where cost explains: the slope moves by the ratio of variances', () => {
    const plain = medianSlope(bootstrapSlopes(rows, inverse, options, plan).slopes)
    const moved = medianSlope(errorsCounted(rows, 2, inverse).slopes)
    // Cost about its line in time has variance 4 (SD 2); errors of variance 4 halve m. Time takes over what cost explained
    // of its own trend: h' = h + (m - m') 1.5, so -h'/m' = -(h + 0.75 m) / (0.5 m) = 2 b - 1.5.
    expect(Math.abs(plain + 1.2)).toBeLessThan(0.1)
    expect(Math.abs(moved - (2 * plain - 1.5))).toBeLessThan(0.5)
  })
})
