import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { observation, options as plain } from '@/lib/fits/fixtures/observations'
import type { PerformanceDefinition } from '@/lib/data/study'
import { ols } from '@/lib/stats/regression/ols'
import { missingCosts, type Uncosted } from './missing-costs'

const known = [
  observation('2020-01-01', 2 ** 40),
  observation('2020-07-01', 2 ** 44),
  observation('2021-01-01', 2 ** 39),
  observation('2021-07-01', 2 ** 42),
  observation('2022-01-01', 2 ** 37),
  observation('2022-07-01', 2 ** 41),
]
const options = { ...plain, select: 'all' as const }

function uncosted(date: string): Uncosted {
  const { id, name, decimalYear, performance, cluster, row } = observation(date, 1, null, `unknown ${date}`)
  return { id, name, date, decimalYear, performance, cluster, row }
}

const slopeOf = (rows: readonly { readonly decimalYear: number; readonly cost: number }[]): number => {
  const line = ols(
    rows.map(({ decimalYear }) => decimalYear),
    rows.map(({ cost }) => Math.log2(cost)),
  )
  return line.ok ? line.value.slope : NaN
}

/** Of each day the cheapest, where no earlier day has one as cheap. */
function recordsOf<Row extends { readonly decimalYear: number; readonly cost: number }>(rows: readonly Row[]): Row[] {
  const days = new Map(rows.map((row) => [row.decimalYear, row]))
  for (const row of rows) if (row.cost < days.get(row.decimalYear)!.cost) days.set(row.decimalYear, row)
  return [...days.values()].filter((day) =>
    rows.every(({ decimalYear, cost }) => decimalYear >= day.decimalYear || cost > day.cost),
  )
}

describe('models without a known cost', () => {
  const slope = slopeOf(known)

  it('are given the least and the greatest cost of their year', () => {
    const [early, late] = [uncosted('2020-03-01'), uncosted('2022-03-01')]
    const found = missingCosts(known, [early, late], slope, options)
    const filled = (costs: readonly [number, number]) =>
      slopeOf([...known, { ...early, cost: costs[0] }, { ...late, cost: costs[1] }])
    expect(found?.models).toBe(2)
    expect(found?.least).toBeCloseTo(filled([2 ** 40, 2 ** 37]), 12)
    expect(found?.greatest).toBeCloseTo(filled([2 ** 44, 2 ** 41]), 12)
  })

  it('take the costs of all years where their own has none', () => {
    const one = uncosted('2025-01-01')
    const found = missingCosts(known, [one], slope, options)
    expect(found?.greatest).toBeCloseTo(slopeOf([...known, { ...one, cost: 2 ** 44 }]), 12)
  })

  it('turn the sign in the fewest that are needed', () => {
    const later = ['2024-01-01', '2024-06-01', '2024-12-01'].map(uncosted)
    // One at 2^44 in 2024 is enough: slope about -1 from six points two years before.
    const one = missingCosts(known, later, slope, options)
    expect(one?.undo).toBe(1)
    expect(slopeOf([...known, { ...later[2]!, cost: 2 ** 44 }])).toBeGreaterThan(0)
    // At the middle of the dates none has leverage.
    expect(missingCosts(known, [uncosted('2021-04-01')], slope, options)?.undo).toBeNull()
  })

  it('count records anew: one unseen model, early and as cheap as any, ends a falling series', () => {
    const records = { ...plain, select: 'records' as const }
    const found = missingCosts(known, [uncosted('2019-01-01')], -1, records)
    expect(found?.undo).toBeNull() // a single record is no trend, and turns no sign
    expect(found?.least).toBeNull()
  })

  it('move the records as they would among all rows', () => {
    const records = {
      ...plain,
      select: 'records' as const,
      threshold: 0.5,
      performance: { better: 'more' } as PerformanceDefinition,
    }
    const cost = fc.integer({ min: 20, max: 40 }).map((power) => 2 ** power)
    const date = fc
      .integer({ min: 0, max: 71 })
      .map((m) => `${2015 + Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, '0')}-01`)
    const rows = fc.array(fc.tuple(date, cost, fc.constantFrom(0.4, 0.6)), { minLength: 3, maxLength: 30 })
    fc.assert(
      fc.property(rows, fc.array(date, { minLength: 1, maxLength: 5 }), (some, dates) => {
        const population = some.map(([day, flop, reached], place) => observation(day, flop, reached, `known ${place}`))
        const missing = dates.map((day, place) => ({ ...uncosted(day), id: `unknown ${place}`, performance: 0.6 }))
        const found = missingCosts(population, missing, -1, records)
        if (!found) return population.every(({ performance }) => performance === 0.4)
        const reached = population.filter(({ performance }) => performance === 0.6)
        const filled = missing.map((model) => {
          const year = reached.filter((known) => known.date.slice(0, 4) === model.date.slice(0, 4))
          return { ...model, cost: Math.min(...(year.length > 0 ? year : reached).map((known) => known.cost)) }
        })
        const whole = slopeOf(recordsOf([...reached, ...filled]))
        return Number.isFinite(whole) ? Math.abs((found.least ?? NaN) - whole) < 1e-9 : found.least === null
      }),
    )
  })

  it('are nothing to tell of where there are none', () => {
    expect(missingCosts(known, [], slope, options)).toBeNull()
    expect(missingCosts([], [uncosted('2020-01-01')], slope, options)).toBeNull()
  })
})
