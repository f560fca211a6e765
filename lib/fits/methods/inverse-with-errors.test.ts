import { describe, expect, it } from 'vitest'
import { normalDraws } from '@/lib/stats/chance/normal-draws'
import { createRandom } from '@/lib/stats/chance/random'
import { observation, options } from '../fixtures/observations'
import { doublingsOfFactor } from '../rows/cost-error'
import { inverse } from './inverse'

const performance = {
  field: 'p',
  label: 'error',
  unit: 'fraction',
  better: 'less',
  scale: 'log',
  chance: null,
} as const
const asked = { ...options, performance, threshold: 0.2, select: 'all' } as const

/** `ln p = -2 - 0.3 (log2 C - 60 + 0.8 (t - 2015))`, so at a fixed p cost falls by 0.8 doublings a year. */
function sampleOf(n: number, factor: number, seed: number) {
  const normal = normalDraws(createRandom(seed))
  const random = createRandom(seed + 1e6)
  return Array.from({ length: n }, (_, i) => {
    const t = 2012 + 10 * random.uniform()
    const cost = 60 + 2 * normal() + 0.3 * (t - 2015)
    const p = Math.exp(-2 - 0.3 * (cost - 60 + 0.8 * (t - 2015)) + 0.2 * normal())
    const day = new Date(Date.UTC(2000, 0, 1) + (t - 2000) * 365.25 * 86_400_000).toISOString().slice(0, 10)
    return observation(day, 2 ** (cost + doublingsOfFactor(factor) * normal()), p, `r${i}`)
  })
}

describe('inverse with costs known to a factor', () => {
  it('finds the trend that errors of the costs hide', () => {
    const rows = sampleOf(4000, 5, 3)
    const plain = inverse.slope(rows, asked)
    const corrected = inverse.slope(rows, { ...asked, costError: 5 })
    expect(plain).toBeLessThan(-1)
    expect(corrected).toBeCloseTo(-0.8, 1)
    const fit = inverse.fit(rows, { ...asked, costError: 5 })
    expect(fit.ok && fit.value.slope).toBe(corrected)
    expect(fit.ok && fit.value.parameters?.m).toBeCloseTo(-0.3, 1)
  })

  it('is the plain fit where every cost is within a factor of 1', () => {
    const rows = sampleOf(40, 2, 5)
    expect(inverse.slope(rows, { ...asked, costError: 1 })).toBe(inverse.slope(rows, asked))
  })

  it('leaves each row out as a fit without it does, and draws rows as copies of them', () => {
    const rows = sampleOf(12, 2, 8)
    const corrected = { ...asked, costError: 2 }
    const without = inverse.slopesWithoutEach?.(rows, corrected)
    for (const row of rows)
      expect(without?.get(row.id)).toBeCloseTo(
        inverse.slope(
          rows.filter((other) => other !== row),
          corrected,
        ),
        9,
      )
    const counts = Uint32Array.from(rows, (_, i) => (i % 3 === 0 ? 2 : 1))
    const copies = rows.flatMap((row, i) => Array.from({ length: counts[i] ?? 0 }, () => row))
    expect(inverse.resampler?.(rows, corrected)(counts)).toBeCloseTo(inverse.slope(copies, corrected), 9)
  })

  it('refuses errors larger than what the costs differ by', () => {
    const fit = inverse.fit(sampleOf(30, 2, 9), { ...asked, costError: 1e4 })
    expect(fit.ok ? null : fit.problem.code).toBe('errors-exceed-spread')
  })

  it('covers the true trend, which the plain fit misses', () => {
    const sets = 300
    const hits = { corrected: 0, plain: 0 }
    for (let set = 0; set < sets; set += 1) {
      const rows = sampleOf(40, 5, 100 + set)
      for (const [name, costError] of [
        ['corrected', 5],
        ['plain', null],
      ] as const) {
        const fit = inverse.fit(rows, { ...asked, costError })
        // No bounded interval holds every trend.
        const ends = fit.ok ? (fit.value.interval ?? { lower: -Infinity, upper: Infinity }) : null
        if (ends && ends.lower <= -0.8 && -0.8 <= ends.upper) hits[name] += 1
      }
    }
    expect(hits.corrected / sets).toBeGreaterThan(0.93 - 2 * Math.sqrt((0.93 * 0.07) / sets))
    expect(hits.plain / sets).toBeLessThan(0.7)
  })

  it('has Fieller bands about its line, and confidences that agree with its interval', () => {
    const rows = sampleOf(60, 3, 21)
    const fit = inverse.fit(rows, { ...asked, costError: 3 })
    if (!fit.ok || !fit.value.interval) throw new Error('no interval')
    const { lower, upper } = fit.value.interval
    expect(fit.value.pFaster(lower, 0, -1)).toBeCloseTo(0.025, 9)
    expect(fit.value.pFaster(upper, 0, -1)).toBeCloseTo(0.975, 9)
    const at = fit.value.curve(2017)
    expect(at.low).toBeLessThan(at.value)
    expect(at.high).toBeGreaterThan(at.value)
  })
})
