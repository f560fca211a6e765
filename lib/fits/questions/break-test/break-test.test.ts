import { describe, expect, it } from 'vitest'
import type { Result } from '@/lib/problem'
import { normalDraws } from '@/lib/stats/chance/normal-draws'
import { createRandom } from '@/lib/stats/chance/random'
import { breakCandidates } from './candidates'
import { breakTest, type BreakPlan } from './break-test'
import reference from './fixtures/strucchange.json'

function good<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

const plan: BreakPlan = { shape: 'two-lines', level: 0.95, simulations: 199, seed: 1 }
const cases = ['with-break', 'no-break', 'jump'] as const

describe('the supremum F test against R', () => {
  it.each(cases)('%s: F at every date, the maximum, its place and both slopes (strucchange, lm)', (name) => {
    const { t, y, fstats, sup, breakpoint, before, after } = reference[name]
    const test = good(breakTest(t, y, plan))
    // strucchange scales to chi-squared: twice F. Both are double precision, theirs by QR, ours by running sums: 1e-9.
    expect(test.curve).toHaveLength(fstats.length)
    test.curve.forEach(({ f }, c) => expect(Math.abs((2 * f) / (fstats[c] ?? NaN) - 1)).toBeLessThan(1e-9))
    expect(2 * test.f).toBeCloseTo(sup, 8)
    expect(test.date.before).toBe(breakpoint)
    expect(test.before.slope).toBeCloseTo(before[0] ?? NaN, 9)
    expect(test.before.slopeSe).toBeCloseTo(before[1] ?? NaN, 9)
    expect(test.after.slope).toBeCloseTo(after[0] ?? NaN, 9)
    expect(test.after.slopeSe).toBeCloseTo(after[1] ?? NaN, 9)
    expect(test.date.last).toBe(t[breakpoint - 1])
    expect(test.date.first).toBe(t[breakpoint])
  })

  it.each(cases)('%s: F of a kink at every observed date (anova of lm)', (name) => {
    const { t, y, kinkF } = reference[name]
    const test = good(breakTest(t, y, { ...plan, shape: 'kink', simulations: 0 }))
    const least = breakCandidates(t, 'two-lines')[0]?.before ?? NaN
    const atDates = kinkF.map((f, i) => ({ f, year: t[least + i] ?? NaN }))
    for (const { f, year } of atDates) {
      const ours = test.curve.find(({ decimalYear }) => decimalYear === year)
      // R's anova subtracts two residual sums; F near zero keeps fewer digits, hence the absolute part.
      expect(Math.abs((ours?.f ?? NaN) - f)).toBeLessThan(1e-9 * (1 + f))
    }
    expect(test.f).toBeGreaterThanOrEqual(Math.max(...kinkF) * (1 - 1e-9))
  })

  it('knows a break from none', () => {
    expect(good(breakTest(reference['with-break'].t, reference['with-break'].y, plan)).p).toBe(1 / 200)
    expect(good(breakTest(reference['jump'].t, reference['jump'].y, plan)).p).toBe(1 / 200)
    expect(good(breakTest(reference['no-break'].t, reference['no-break'].y, plan)).p).toBeGreaterThan(0.5)
  })
})

it('breaks between days and never within one, at F as R has it', () => {
  const { t, y, fstats } = reference.ties
  const test = good(breakTest(t, y, plan))
  const least = 6 // 15 % of 40
  expect(test.curve).toHaveLength(5) // of ten days, those with three or more on both sides: after day 3 to day 7
  for (const { decimalYear, f } of test.curve) {
    const before = t.filter((year) => year < decimalYear).length
    expect(before % 4).toBe(0)
    expect(Math.abs((2 * f) / (fstats[before - least] ?? NaN) - 1)).toBeLessThan(1e-9)
  }
})

describe('size, power and the interval of the date, by simulation', () => {
  const n = 40
  const years = Array.from({ length: n }, (_, i) => 2010 + i / 4)
  const normal = normalDraws(createRandom(5))
  const runs = 200
  const quick: BreakPlan = { ...plan, simulations: 99 } // 5 of 100 is 5 % exactly

  it.each(['two-lines', 'kink'] as const)('%s: rejects 5 % of series without a break', (shape) => {
    let rejected = 0
    for (let run = 0; run < runs; run++) {
      const y = years.map((year) => 60 - 0.8 * (year - 2010) + normal())
      if (good(breakTest(years, y, { ...quick, shape, seed: run })).p <= 0.05) rejected += 1
    }
    // 200 trials of 5 %: mean 10, SD 3.1; four SD either side.
    expect(Math.abs(rejected - 10)).toBeLessThan(12.5)
  })

  it.each(['two-lines', 'kink'] as const)('%s: finds a break of two slopes, and covers its date', (shape) => {
    let [found, covered] = [0, 0]
    const at = 2010 + 19.5 / 4
    for (let run = 0; run < runs; run++) {
      const y = years.map((year) => 60 - 0.4 * (year - 2010) - 1.2 * Math.max(0, year - at) + normal())
      const test = good(breakTest(years, y, { ...quick, shape, seed: run }))
      if (test.p <= 0.05) found += 1
      const [from, to] = test.interval
      if (from <= at && at <= to) covered += 1
    }
    expect(found / runs).toBeGreaterThan(0.9)
    // Nominally 95 %; two lines fitted to a kinked series are not the truth, so only under-coverage is held: four SD.
    expect(covered / runs).toBeGreaterThan(0.95 - 4 * Math.sqrt((0.95 * 0.05) / runs))
  })

  it('covers the date of a jump', () => {
    let covered = 0
    const at = 2010 + 24.5 / 4
    for (let run = 0; run < runs; run++) {
      const y = years.map((year) => 60 - 0.4 * (year - 2010) - (year > at ? 2 : 0) + normal())
      const [from, to] = good(breakTest(years, y, { ...quick, seed: run })).interval
      if (from <= at && at <= to) covered += 1
    }
    expect(covered / runs).toBeGreaterThan(0.95 - 4 * Math.sqrt((0.95 * 0.05) / runs))
  })
})

describe('laws and refusals', () => {
  const { t, y } = reference['with-break']

  it('gives the same for rows in any order, shifted dates and scaled costs', () => {
    const test = good(breakTest(t, y, plan))
    const turned = good(breakTest([...t].reverse(), [...y].reverse(), plan))
    expect(turned).toEqual(test)
    const moved = good(
      breakTest(
        t.map((year) => year + 8),
        y.map((value) => value + 10),
        plan,
      ),
    )
    expect(moved.f).toBeCloseTo(test.f, 8)
    expect(moved.p).toBe(test.p)
    expect(moved.after.slope).toBeCloseTo(test.after.slope, 9)
    expect(moved.date.decimalYear).toBeCloseTo(test.date.decimalYear + 8, 9)
  })

  it('has a kinked line that meets itself at the knot', () => {
    const { before, after, date } = good(breakTest(t, y, { ...plan, shape: 'kink' }))
    expect(before.line[1]?.decimalYear).toBe(date.decimalYear)
    expect(before.line[1]?.value).toBeCloseTo(after.line[0]?.value ?? NaN, 9)
  })

  it('sees no break in points on one line', () => {
    const test = good(
      breakTest(
        t,
        t.map((year) => 60 - 0.5 * (year - 2010)),
        plan,
      ),
    )
    expect(test.f).toBe(0)
    expect(test.p).toBe(1)
  })

  it('refuses too few points, too few dates and what is no number', () => {
    expect(breakTest(t.slice(0, 9), y.slice(0, 9), plan)).toMatchObject({ problem: { code: 'too-few-points', n: 9 } })
    const days = Array.from({ length: 20 }, (_, i) => 2010 + Math.floor(i / 5)) // four dates: two a side
    expect(breakTest(days, y.slice(0, 20), plan)).toMatchObject({ problem: { code: 'too-few-points' } })
    expect(breakTest([...t.slice(1), NaN], y, plan)).toMatchObject({ problem: { code: 'not-finite' } })
    for (const n of [0, 1, 2]) expect(breakTest(t.slice(0, n), y.slice(0, n), plan).ok).toBe(false)
  })
})
