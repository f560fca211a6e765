import { describe, expect, it } from 'vitest'
import alexnet from '../fixtures/alexnet-level.json'
import { observation, options } from '../fixtures/observations'
import reference from './fixtures/forecasts.json'
import type { Fit } from '../fit'
import type { FitOptions } from '../fit-options'
import { inversePrediction } from './inverse-prediction'
import { inverse } from '../methods/inverse'
import type { FitMethod } from '../methods/method'
import type { Observation } from '../rows/observation'
import { trend } from '../methods/trend'

function fitted(rows: readonly Observation[], more: Partial<FitOptions> = {}, method: FitMethod = trend): Fit {
  const fit = method.fit(rows, { ...options, ...more })
  if (!fit.ok) throw new Error(fit.problem.code)
  return fit.value
}
const rows = alexnet.rows.map(({ id, date, flop }) => observation(date, flop, null, id))
const ends = (at: readonly Observation[]) =>
  [Math.min(...at.map((o) => o.decimalYear)), Math.max(...at.map((o) => o.decimalYear))] as const

describe('when the AlexNet level costs X, against root finding on the bands of statsmodels', () => {
  it.each(Object.values(reference.targets))('$cost FLOP', ({ cost, line, mean, prediction }) => {
    const found = inversePrediction(fitted(rows), cost, ...ends(rows))
    // Dates near 2020 hold 1e-13 in double precision, the root finder stops at 1e-12 of a date; 1e-8 is a third of a second.
    expect(found.decimalYear).toBeCloseTo(line, 8)
    expect(found.mean).toMatchObject({ kind: 'interval' })
    expect(found.prediction).toMatchObject({ kind: 'interval' })
    if (found.mean?.kind !== 'interval' || found.prediction?.kind !== 'interval') throw new Error('no interval')
    expect(found.mean.from).toBeCloseTo(mean[0] ?? NaN, 8)
    expect(found.mean.to).toBeCloseTo(mean[1] ?? NaN, 8)
    expect(found.prediction.from).toBeCloseTo(prediction[0] ?? NaN, 8)
    expect(found.prediction.to).toBeCloseTo(prediction[1] ?? NaN, 8)
    expect(found.side).toBe(line < 2012.4 ? 'before' : line > 2019.41 ? 'after' : 'within')
  })
})

describe('a slope that is not significant', () => {
  const { t, y, target, until, since, near } = reference.flat
  const flat = t.map((year, i) => ({
    ...observation('2015-01-01', 2 ** (y[i] ?? NaN), null, `f${i}`),
    decimalYear: year,
  }))
  const line = fitted(flat, { select: 'all' })

  it('cannot say on which side of the data a far cost lies', () => {
    const { prediction, mean } = inversePrediction(line, 2 ** target, 2015, 2020)
    if (prediction?.kind !== 'outside') throw new Error('expected two rays')
    expect(prediction.until).toBeCloseTo(until, 6) // the curve is shallow there: 1e-11 in cost is more in date
    expect(prediction.since).toBeCloseTo(since, 6)
    expect(mean?.kind).toBe('outside')
  })

  it('holds a near cost on every date', () => {
    expect(inversePrediction(line, 2 ** near, 2015, 2020).prediction).toEqual({ kind: 'every-date' })
  })

  it('has no date of its own on a level line', () => {
    const level = [1, 2, 1, 2].map((cost, i) => ({
      ...observation('2015-01-01', cost, null, `l${i}`),
      decimalYear: 2015 + [0, 1, 3, 2][i]!,
    }))
    const fit = fitted(level, { select: 'all' })
    expect(fit.slope).toBe(0)
    expect(inversePrediction(fit, 5, 2015, 2018).decimalYear).toBeNull()
  })
})

it('reads the inverse method backwards: at the found dates its Fieller band ends at the cost', () => {
  const performance = {
    field: 'p',
    label: 'error',
    unit: 'fraction',
    better: 'less',
    scale: 'log',
    chance: null,
  } as const
  const some = Array.from({ length: 30 }, (_, i) => {
    const year = 2012 + (i * 7) / 30
    const cost = 50 + 3 * Math.sin(i * 1.3)
    const p = Math.exp(1 - 0.06 * cost - 0.15 * (year - 2012) + 0.05 * Math.cos(i * 2.1))
    return { ...observation('2015-01-01', 2 ** cost, p, `i${i}`), decimalYear: year }
  })
  const fit = fitted(some, { performance, threshold: some[15]?.performance ?? 0.1 }, inverse)
  const target = fit.curve(2016).value
  const { decimalYear, mean, prediction } = inversePrediction(fit, target, ...ends(some))
  expect(decimalYear).toBeCloseTo(2016, 9)
  expect(prediction).toBeNull()
  if (mean?.kind !== 'interval') throw new Error('no interval')
  // log2 of costs near 2^50: 14 digits; the band's slope of about one doubling a year makes it as good in years.
  expect(Math.log2((fit.curve(mean.from).low ?? NaN) / target)).toBeCloseTo(0, 9)
  expect(Math.log2((fit.curve(mean.to).high ?? NaN) / target)).toBeCloseTo(0, 9)
})

it('moves with the dates and with the cost', () => {
  const base = inversePrediction(fitted(rows), 1e16, ...ends(rows))
  const scaled = rows.map((row) => ({ ...row, cost: row.cost * 1024 }))
  const other = inversePrediction(fitted(scaled), 1e16 * 1024, ...ends(rows))
  if (base.prediction?.kind !== 'interval' || other.prediction?.kind !== 'interval') throw new Error('no interval')
  expect(other.decimalYear).toBeCloseTo(base.decimalYear ?? NaN, 8)
  expect(other.prediction.to).toBeCloseTo(base.prediction.to, 8)
})
