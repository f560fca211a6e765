import { describe, expect, it } from 'vitest'
import { normalDraws } from '@/lib/stats/chance/normal-draws'
import { createRandom } from '@/lib/stats/chance/random'
import { tCritical } from '@/lib/stats/distributions/t-distribution'
import { ols } from '@/lib/stats/regression/ols'
import { type FitRows, simultaneousLevel } from './simultaneous-level'

const years = Array.from({ length: 30 }, (_, i) => 2014 + i / 3)
const rowsOf = (places: readonly number[]): FitRows => ({ places, years: places.map((place) => years[place] ?? NaN) })
const all = years.map((_, place) => place)
/** Nested as the rows that reach harder and harder levels are. */
const nested = Array.from({ length: 12 }, (_, k) => rowsOf(all.filter((place) => (place * 7) % 30 >= k * 2)))

describe('the level of each interval of a band', () => {
  it('is the level itself for one fit, and for the same fit twice within the error of simulation', () => {
    expect(simultaneousLevel([rowsOf(all)], 30, 0.95, 999, createRandom(1))).toBe(0.95)
    const twice = simultaneousLevel([rowsOf(all), rowsOf(all)], 30, 0.9, 3999, createRandom(1))
    // Simulated 90 % point of a uniform: SD sqrt(0.09 / 4000) = 0.0047.
    expect(Math.abs(twice - 0.9)).toBeLessThan(4 * 0.0047)
  })

  it('is the square root for two fits that share no row', () => {
    const [one, two] = [rowsOf(all.slice(0, 15)), rowsOf(all.slice(15))]
    const found = simultaneousLevel([one, two], 30, 0.9, 3999, createRandom(2))
    expect(Math.abs(found - Math.sqrt(0.9))).toBeLessThan(4 * 0.0047)
  })

  it('holds every true slope together in 95 % of simulated sweeps, where each alone would in fewer', () => {
    const level = simultaneousLevel(nested, 30, 0.95, 3999, createRandom(3))
    const normal = normalDraws(createRandom(4))
    const runs = 1000
    let [together, apart] = [0, 0]
    for (let run = 0; run < runs; run++) {
      const y = years.map((year) => 60 - 0.7 * (year - 2014) + normal())
      const holds = (one: number) =>
        nested.every(({ places, years: x }) => {
          const line = ols(
            x,
            places.map((place) => y[place] ?? NaN),
          )
          if (!line.ok) return false
          const half = tCritical(one, line.value.df) * (line.value.slopeSe ?? NaN)
          return Math.abs(line.value.slope + 0.7) <= half
        })
      if (holds(level)) together++
      if (holds(0.95)) apart++
    }
    // 1,000 trials of 95 %: SD 0.7 points, and the simulated level adds 0.35.
    expect(Math.abs(together / runs - 0.95)).toBeLessThan(0.03)
    expect(apart / runs).toBeLessThan(0.9)
  })

  it('is careful, but less than Bonferroni', () => {
    const level = simultaneousLevel(nested, 30, 0.95, 1999, createRandom(5))
    expect(level).toBeGreaterThan(0.95)
    expect(level).toBeLessThan(1 - 0.05 / nested.length)
  })
})
